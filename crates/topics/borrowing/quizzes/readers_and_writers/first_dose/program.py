doses = [5, 10, 20]
first = doses[0]
doses.insert(0, 40)
print(first, len(doses))
