"""A list on the screen, changed by somebody else."""

doses = [5, 10, 20]
shown = doses
doses.append(40)
print(f"given: {doses}")
print(f"on the screen: {shown}")
