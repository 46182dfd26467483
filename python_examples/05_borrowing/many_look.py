"""Many names for one list, and all of them look."""

beds = [3, 5, 8]
nurse = beds
doctor = beds
print(f"the nurse sees {nurse[0]}, the doctor {doctor[2]}")
print(f"together {sum(beds)}")
