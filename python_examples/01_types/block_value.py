"""Helper names that stay when they have helped."""

shift = 8 * 60 + 30
pause = 45
rounds = (shift - pause) // 50
print(f"{rounds} rounds fit into the shift")

night = True
staffed = (rounds > 5 and not night) or rounds > 8
print(f"enough: {1 if staffed else 0}")
