"""Asks when a medicine is due."""

from due_hours import DueHours

print(list(DueHours(6, 6)))

hours = DueHours(8, 5)
print(next(hours))
print([f"{hour}:00" for hour in hours])
print(list(hours))
print(sum(DueHours(0, 8)), max(DueHours(3, 4)))
