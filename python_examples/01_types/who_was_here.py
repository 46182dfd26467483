"""Who came on both days?"""

seen = set()
for name in ["Ana", "Bo", "Ana"]:
    if name in seen:
        print(f"{name} was here before")
    seen.add(name)
print(f"{len(seen)} people")

monday = {"Chen", "Ana", "Bo"}
tuesday = {"Dana", "Bo", "Ana"}
print(f"both days: {sorted(monday & tuesday)}")
print(f"Monday only: {sorted(monday - tuesday)}")
