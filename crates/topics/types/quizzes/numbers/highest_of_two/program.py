failed = float("nan")
print(max(failed, 38.4))
