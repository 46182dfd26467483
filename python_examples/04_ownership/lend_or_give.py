"""Three functions: look at a chart, give it back longer, archive it."""


def count(chart: list[str]) -> int:
    return len(chart)


def with_note(
    chart: list[str],
    note: str,
) -> list[str]:
    chart.append(note)
    return chart


def archive(chart: list[str]) -> str:
    return ", ".join(chart)


chart = ["admitted"]
print(f"lines: {count(chart)}")

chart = with_note(chart, "X-ray")
print(f"lines: {count(chart)}")

archived = archive(chart)
print(f"archived: {archived}")
