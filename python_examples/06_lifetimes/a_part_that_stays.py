"""A part of a line is used after the line itself is gone."""

log = "09:14 bed 3: admitted by Jan"


def first_word(text: str) -> str:
    words = text.partition(": ")[2]
    return words.split(" ")[0]


word = first_word(log)
print(word)
