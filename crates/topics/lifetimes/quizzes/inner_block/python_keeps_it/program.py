for number in range(3):
    two = f"bed {number}"
    one = two
print(one)
