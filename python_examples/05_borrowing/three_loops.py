"""Look at each, change each, use each up."""

doses = [5, 10, 20]
for dose in doses:
    print(f"look: {dose}")
for index, dose in enumerate(doses):
    doses[index] = dose * 2
print(f"changed: {doses}")
used = []
while doses:
    used.append(doses.pop(0))
print(f"used up: {used}")
