"""Every failure, together."""

numbers: list[int] = []
failures: list[ValueError] = []
for text in ["3", "five", "8", "ten"]:
    try:
        numbers.append(int(text))
    except ValueError:
        failures.append(ValueError(f"{text} is no number"))

print(f"read: {numbers}")
try:
    if failures:
        raise ExceptionGroup("the list has mistakes", failures)
except* ValueError as group:
    for failure in group.exceptions:
        print(failure)
