"""Six ways to get at a value in a list."""

names = ["Ana", "Bo", "Chen", "Dita"]

looked_at = names[0]
print(f"look: {looked_at}")

cloned = names[0]  # no need to copy a text
print(f"clone: {cloned}")

second = names.pop(1)
left = " ".join(names)
print(f"remove: {second}, left: {left}")

names[0], names[-1] = names[-1], names[0]
first = names.pop()
left = " ".join(names)
print(f"swap_remove: {first}, left: {left}")

if names:
    last = names.pop()
    left = " ".join(names)
    print(f"pop: {last}, left: {left}")

for name in names:
    print(f"loop: {name}")
