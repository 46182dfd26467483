"""One case matters, the others do not."""

beds = {"Ana": 3, "Bo": 7}

for name in ["Ana", "Chen"]:
    if (bed := beds.get(name)) is not None:
        print(f"{name} lies in bed {bed}")

if (bed := beds.get("Dana")) is not None:
    print(f"Dana lies in bed {bed}")
else:
    print("nobody knows Dana")
