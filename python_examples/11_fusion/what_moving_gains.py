def gain(share: float, faster: float) -> float:
    return 1 / ((1 - share) + share / faster)


print("share  2 times  10 times  50 times  no time at all")
for share in [0.05, 0.2, 0.5, 0.8, 0.95]:
    most = 1 / (1 - share)
    print(
        f"{share:5.2f} {gain(share, 2):8.2f} {gain(share, 10):9.2f}"
        f" {gain(share, 50):9.2f} {most:15.2f}"
    )
