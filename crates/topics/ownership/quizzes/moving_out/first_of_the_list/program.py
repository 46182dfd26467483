names = ["Ana", "Bo"]
first = names[0]
print(f"{first} of {names}".replace("'", '"'))
