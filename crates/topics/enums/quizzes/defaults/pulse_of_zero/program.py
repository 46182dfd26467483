pulse: int | None = 0
print(pulse or 60)
