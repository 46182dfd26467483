class Chart:
    def __init__(self) -> None:
        self.notes: list[str] = []

    def note(self, text: str) -> None:
        self.notes.append(text)

    def close(self) -> list[str]:
        return self.notes


chart = Chart()
chart.note("admitted")
archived = chart.close()
chart.note("one more")
print(len(archived))
