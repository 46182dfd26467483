"""A default argument is made once, when the function is defined."""


def admit(
    name: str,
    patients: list[str] = [],  # noqa: B006
) -> list[str]:
    patients.append(name)
    return patients


monday = admit("Ana")
tuesday = admit("Bo")
print(f"monday:  {monday}")
print(f"tuesday: {tuesday}")

monday = admit("Chen", monday)
print(f"monday:  {monday}")
