"""Who lies in which bed?"""

beds = {}
beds["Ana"] = 3
beds["Bo"] = 7
beds["Ana"] = 4

print(f"Ana: {beds['Ana']}")
print(f"Chen: {beds.get('Chen')}")
chen = beds.get("Chen", 0)
print(f"Chen: {chen}")
if "Bo" in beds:
    print(f"Bo leaves bed {beds.pop('Bo')}")
print(f"{len(beds)} left")
for name, bed in beds.items():
    print(f"{name} in bed {bed}")
