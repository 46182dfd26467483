"""A default with `or`, and one for what is missing."""


def by_or(pulse: int | None) -> int:
    return pulse or 60


def if_missing(pulse: int | None) -> int:
    return 60 if pulse is None else pulse


for pulse in [72, 0, None]:
    print(f"{pulse}: {by_or(pulse)} {if_missing(pulse)}")

remarks: list[str | None] = ["ok", "", None]
for remark in remarks:
    print(f"{remark!r}: {remark or 'no form'}")

pills: list[list[str] | None] = [["iron"], [], None]
for list_of_pills in pills:
    print(list_of_pills or ["ask"])
