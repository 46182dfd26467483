# Doses from two sources
doses: list = []
doses.append(5)
doses.append("7")
total = 0
for dose in doses:
    total += dose
    print("so far", total)
print("sum", total)
