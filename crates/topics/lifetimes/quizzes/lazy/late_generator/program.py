notes = ["fever", "X-ray"]
fevers = (note for note in notes if note == "fever")
notes.append("fever")
print(len(list(fevers)))
