greetings = [lambda: bed for bed in (3, 5)]
print(*(greet() for greet in greetings))
