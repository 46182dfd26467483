"""A name made inside a loop is still there after the loop."""

for bed in [1, 2, 3]:
    note = f"bed {bed} checked"
    print(note)
print(f"last note: {note}")
