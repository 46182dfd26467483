"""A helper gets the list for the length of its call."""


def write(chart: list[str], note: str) -> None:
    chart.append(note)


def admit(chart: list[str]) -> None:
    write(chart, "admitted")
    write(chart, "bed 3")
    helper = chart
    helper.append("seen by Dr. Okoye")
    chart.append("X-ray")


chart: list[str] = []
admit(chart)
print(", ".join(chart))
