"""How often each place is named in a log."""

from collections import Counter

LOG = """09:14 bed 3: admitted
09:20 bed 5: X-ray
09:30 bed 3: fever
"""


def places(log: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for line in log.splitlines():
        place, colon, _ = line.partition(" ")[2].partition(": ")
        if colon:
            counts[place] += 1
    return counts


for place, count in sorted(places(LOG).items()):
    print(f"{place}: {count}")
