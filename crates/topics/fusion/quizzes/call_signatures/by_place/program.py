def dose(weight: int, *, per_kg: int = 10, limit: int = 500) -> int:
    return min(weight * per_kg, limit)


print(dose(70, 8))
