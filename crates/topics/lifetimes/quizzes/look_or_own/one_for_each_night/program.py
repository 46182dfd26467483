kept = []
for night in ["09:14 alarm", "09:30 alarm"]:
    log = f"log of {night}"
    kept.append(log[7:])
print(len(kept))
