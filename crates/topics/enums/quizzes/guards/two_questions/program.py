def mark(pulse: int, asleep: bool) -> str:
    if asleep and 40 <= pulse <= 49:
        return "fine"
    if pulse <= 49:
        return "too slow"
    if pulse >= 121:
        return "too fast"
    return "fine"


asleep = True
print("45:", mark(45, asleep))
print("130:", mark(130, asleep))
