"""A generator gives its elements once; the second loop finds nothing."""

waiting = (name for name in ["Ana", "Bo"])

letters = 0
for name in waiting:
    letters += len(name)
print(f"letters: {letters}")

called = []
for name in waiting:
    called.append(name)
print(f"called: {called}")
