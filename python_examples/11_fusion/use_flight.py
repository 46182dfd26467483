from flight import distance

for degrees in (30, 45, 60):
    metres = distance(30.0, degrees, 0.01)
    print(f"thrown at {degrees} degrees: {metres:.3f} metres")
