"""Text and a list that grows."""

ward = "Cardiology"
names = ["Ana", "Bo"]
names.append("Chen")

title = f"{ward} ward"
print(f"{title}: {len(names)} patients")
for name in names:
    print(f"- {name}")
print(f"first in the list: {names[0]}")
