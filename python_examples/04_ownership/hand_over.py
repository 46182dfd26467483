"""A function changes the list it is given, and the caller sees it."""


def archive(chart: list[str]) -> None:
    chart.insert(0, "closed")
    print(f"in the archive: {chart}")


chart = ["admitted", "X-ray"]
print(f"on the ward: {chart}")
archive(chart)
print(f"on the ward: {chart}")
