"""When does the work happen?"""


def tenfold(dose: int) -> int:
    print(f"working on {dose}")
    return dose * 10


doses = [5, 12, 7]
results = (tenfold(dose) for dose in doses)
print("nothing done yet")
print(next(results))
rest = list(results)
print(rest)
