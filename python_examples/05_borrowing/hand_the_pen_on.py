"""A helper gets the list for the length of its call."""


def write(chart: list[str], note: str) -> None:
    chart.append(note)


def admit(chart: list[str]) -> None:
    write(chart, "admitted")
    write(chart, "bed 3")
    chart.append("seen by Dr. Okoye")


chart: list[str] = []
admit(chart)
print(", ".join(chart))
