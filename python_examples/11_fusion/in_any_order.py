"""The same amounts at once and in two halves, as floats and as whole numbers."""

from functools import reduce
from operator import add

# Not `sum`: from Python 3.12 on it carries along what rounding takes away.
amounts = [0.1, 0.3, 0.2, 0.7]
whole = reduce(add, amounts)
halves = reduce(add, amounts[:2]) + reduce(add, amounts[2:])
print(f"as floats: {whole} at once, {halves} in two halves")

cents = [10, 30, 20, 70]
whole_cents = sum(cents)
halves_cents = sum(cents[:2]) + sum(cents[2:])
print(f"as cents: {whole_cents} at once, {halves_cents} in two halves")
