"""Every call of a function that asks itself twice, drawn and counted."""


def fib(n: int, depth: int, calls: list[str]) -> int:
    calls.append("  " * depth + f"fib({n})")
    if n < 2:
        return n
    return fib(n - 1, depth + 1, calls) + fib(n - 2, depth + 1, calls)


calls: list[str] = []
fib(4, 0, calls)
print("\n".join(calls))

for n in (4, 10, 20):
    calls = []
    answer = fib(n, 0, calls)
    following = fib(n + 1, 0, [])
    print(f"fib({n}) = {answer}, {len(calls)} calls")
    assert len(calls) == 2 * following - 1
