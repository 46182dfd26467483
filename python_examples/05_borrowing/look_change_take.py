"""Three methods: one looks, one changes, one ends the chart."""


class Chart:
    def __init__(self, name: str) -> None:
        self.name = name
        self._notes: list[str] = []
        self._closed = False

    def __len__(self) -> int:
        return len(self._notes)

    def note(self, text: str) -> None:
        if self._closed:
            raise ValueError("the chart is closed")
        self._notes.append(text)

    def close(self) -> list[str]:
        self._closed = True
        return self._notes


chart = Chart("Ana")
chart.note("admitted")
print(f"{len(chart)} note")
notes = chart.close()
try:
    chart.note("one more")
except ValueError as error:
    print(error)
print(notes)
