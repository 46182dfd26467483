doses = [5, 7, 9]
print(doses[1:9])
