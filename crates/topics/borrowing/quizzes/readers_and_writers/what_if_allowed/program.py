memory = [5, 10, 0, 0, 0]
first = 0

memory[2:5] = [5, 10, 20]
memory[0:2] = [99, 99]

print(memory[first])
