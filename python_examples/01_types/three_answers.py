"""Three answers to a sum that does not fit into a byte."""

LIMIT = 255


def answers(count: int, more: int) -> None:
    total = count + more
    print(f"{count} + {more}:")
    print(f"  {total if total <= LIMIT else None}")
    print(f"  {total % (LIMIT + 1)}")
    print(f"  {min(total, LIMIT)}")


answers(250, 3)
answers(250, 10)
