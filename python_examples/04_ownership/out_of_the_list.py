"""Four ways to get a value out of a list."""

names = ["Ana", "Bo", "Chen", "Dita"]

looked_at = names[0]
print(f"look: {looked_at}")

second = names.pop(1)
print(f"remove: {second}, left: {' '.join(names)}")

names[0], names[-1] = names[-1], names[0]
first = names.pop()
print(f"swap_remove: {first}, left: {' '.join(names)}")

if names:
    last = names.pop()
    print(f"pop: {last}, left: {' '.join(names)}")

while names:
    print(f"the loop takes: {names.pop(0)}")
