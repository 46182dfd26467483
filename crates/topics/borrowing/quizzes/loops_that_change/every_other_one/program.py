beds = [3, 0, 0, 5]
for bed in beds:
    if bed == 0:
        beds.remove(bed)
print(beds)
