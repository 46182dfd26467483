"""A search that has not happened yet, and a list that changes meanwhile."""

notes = ["fever", "X-ray", "fever again"]
fevers = (note for note in notes if note.startswith("fever"))
notes.append("fever at night")
print(list(fevers))
