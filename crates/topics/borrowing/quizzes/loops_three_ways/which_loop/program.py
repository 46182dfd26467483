doses = [5, 10]
for dose in doses:
    dose *= 2
print(doses)
