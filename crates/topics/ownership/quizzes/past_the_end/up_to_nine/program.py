doses = [1, 2, 3]
print(doses[1:9])
