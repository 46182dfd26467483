"""Two calls in a pool look at a list, and it is still there."""

from concurrent.futures import ThreadPoolExecutor

pulses = [88, 61, 72]

with ThreadPoolExecutor() as pool:
    low = pool.submit(min, pulses)
    high = pool.submit(max, pulses)

print(f"{low.result()} to {high.result()}")
print(f"of {len(pulses)} readings")
