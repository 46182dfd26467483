from statistics import mean

one = [20, 21, 95, 20, 21]
two = [24, 24, 25, 24, 25]
by_mean = "one" if mean(one) < mean(two) else "two"
by_fastest = "one" if min(one) < min(two) else "two"
print(f"by the mean: {by_mean}, by the fastest: {by_fastest}")
