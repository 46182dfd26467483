"""The same prices, summed from left to right, and as parts summed on their own."""


def sum_up(prices: list[float]) -> float:
    total = 0.0
    for price in prices:
        total += price
    return total


def in_parts(prices: list[float], workers: int) -> float:
    size = len(prices) // workers
    starts = range(0, len(prices), size)
    return sum_up([sum_up(prices[start : start + size]) for start in starts])


prices = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
for workers in [1, 2, 4]:
    print(f"workers: {workers}, sum: {in_parts(prices, workers)}")
