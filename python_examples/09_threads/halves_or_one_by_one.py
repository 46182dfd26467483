"""Two nurses share visits: half of the list each, or whoever is free takes the next."""


def halves(minutes: list[int]) -> tuple[int, int]:
    middle = len(minutes) // 2
    return sum(minutes[:middle]), sum(minutes[middle:])


def one_by_one(minutes: list[int]) -> tuple[int, int]:
    ana, bo = 0, 0
    for visit in minutes:
        if ana <= bo:
            ana += visit
        else:
            bo += visit
    return ana, bo


long_one_first = [50, 10, 10, 10, 10, 10, 10, 10]
long_one_last = [10, 10, 10, 10, 10, 10, 10, 50]
print(f"halves:         {halves(long_one_first)}")
print(f"one by one:     {one_by_one(long_one_first)}")
print(f"long one last:  {one_by_one(long_one_last)}")
