share = 0.1
faster = 50
print(f"{1 / ((1 - share) + share / faster):.1f}")
