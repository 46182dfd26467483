"""Three stages of one thing, each with a name."""

shift = 8 * 60 + 30
print(shift)
at_work = shift - 45
print(at_work)
label = f"{at_work} minutes of work"
print(label)
