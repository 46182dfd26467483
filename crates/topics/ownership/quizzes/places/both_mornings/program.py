monday = [8, 12, 20]
tuesday = monday
monday[0] = 9
print(tuesday[0])
