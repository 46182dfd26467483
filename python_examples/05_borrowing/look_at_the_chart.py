"""A function that looks, and one that changes."""


def length(chart: list[str]) -> int:
    return len(chart)


def add(chart: list[str], note: str) -> None:
    chart.append(note)


chart = ["admitted"]
add(chart, "X-ray")
print(f"{length(chart)} notes: {', '.join(chart)}")
