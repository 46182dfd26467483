number = -7
print(number // 2, number % 2)
