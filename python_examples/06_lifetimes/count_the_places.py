"""How often each place is named in a log."""

from collections import Counter


def read_log() -> str:
    return "09:14 bed 3: admitted\n09:20 bed 5: X-ray\n09:30 bed 3: fever\n"


def places(log: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for line in log.splitlines():
        place, colon, _ = line.partition(" ")[2].partition(": ")
        if colon:
            counts[place] += 1
    return counts


log = read_log()
for place, count in sorted(places(log).items()):
    print(f"{place}: {count}")
