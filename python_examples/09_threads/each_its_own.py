"""Four doors, four counts, added up at the end."""

from concurrent.futures import ThreadPoolExecutor


def let_in(people: int) -> int:
    counted = 0
    for _ in range(people):
        counted += 1
    return counted


with ThreadPoolExecutor(4) as doors:
    counted = sum(doors.map(let_in, [1000] * 4))
print(f"4000 came in, {counted} counted")
