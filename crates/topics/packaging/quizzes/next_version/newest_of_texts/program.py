released = ["2.9.1", "2.10.0", "10.0.0"]
print(max(released))
