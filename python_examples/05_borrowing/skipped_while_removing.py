"""Removing while looping: every other match stays."""

beds = [3, 0, 0, 5, 0]
for bed in beds:
    if bed == 0:
        beds.remove(bed)
print(f"in the loop: {beds}")

beds = [3, 0, 0, 5, 0]
beds = [bed for bed in beds if bed != 0]
print(f"kept: {beds}")
