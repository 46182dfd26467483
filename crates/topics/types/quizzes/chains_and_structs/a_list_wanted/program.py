doses = [5, 7, 5]
doubled = [dose * 2 for dose in doses]
print(len(doubled))
