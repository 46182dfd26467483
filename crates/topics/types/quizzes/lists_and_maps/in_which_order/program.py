beds = {"Chen": 3, "Ana": 7, "Bo": 4}
names = []
for name in beds:
    names.append(name)
print(" ".join(names))
