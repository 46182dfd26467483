"""The first note is read, then a new one is written."""

chart = ["admitted", "X-ray"]
first = chart[0]
print(f"first: {first}")
chart.append("discharged")
print(f"{len(chart)} notes")
