pulse: int | None = 0
shown = pulse or 60
print(shown)
