try:
    print(int("-3"))
except ValueError:
    print("no number")
