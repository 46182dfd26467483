"""Counting with a dict."""

counts: dict[str, int] = {}
for item in ["soap", "tape", "soap", "soap"]:
    counts[item] = counts.get(item, 0) + 1
for item in sorted(counts):
    print(f"{item}: {counts[item]}")

beds: dict[str, list[int]] = {}
beds.setdefault("cardiology", []).append(3)
beds.setdefault("cardiology", []).append(5)
print(beds["cardiology"])
