"""Lists and numbers made from a list."""

doses = [5, 12, 7, 30]

doubled = [dose * 2 for dose in doses]
print(doubled)

large = [dose for dose in doses if dose > 10]
print(large)

print(f"sum {sum(doses)}")
if any(dose > 20 for dose in doses):
    print("one is above 20")
print(max(doses, default=None))
