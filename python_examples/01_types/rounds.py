"""Counting up, down, in steps, and until it is enough."""

total = 0
for bed in range(1, 5):
    total += bed
print(f"beds 1 to 4 add up to {total}")

for hour in range(23, 19, -2):
    print(f"round at {hour}")

dose = 100
while dose > 20:
    dose //= 2
print(f"last dose: {dose}")
