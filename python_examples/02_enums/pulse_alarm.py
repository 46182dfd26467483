"""Ask more in a case: a guard."""


def alarm(pulse: int, asleep: bool) -> str:
    match pulse:
        case 0:
            return "no pulse"
        case low if 1 <= low <= 39:
            return f"{low} is too slow"
        case slow if 40 <= slow <= 49 and not asleep:
            return f"{slow} is slow for someone awake"
        case 50 | 60 | 70:
            return "a round number, look again"
        case high if high >= 121:
            return f"{high} is too fast"
        case _:
            return "fine"


for pulse in [0, 38, 45, 60, 72, 130]:
    print(f"{pulse}: {alarm(pulse, asleep=False)}")
print(f"asleep, 45: {alarm(45, asleep=True)}")
