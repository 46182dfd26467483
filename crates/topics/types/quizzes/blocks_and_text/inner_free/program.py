free = 12
if free > 10:
    free = free - 3
    print(free)
print(free)
