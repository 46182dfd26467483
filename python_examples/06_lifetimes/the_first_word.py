"""The first word, found in two ways."""


class Chart:
    def __init__(self, notes: str) -> None:
        self.notes = notes

    def first_word(self) -> str:
        return first_word(self.notes)


def first_word(text: str) -> str:
    return text.split(" ")[0]


print(first_word("admitted by Jan"))
print(Chart("fever since noon").first_word())
