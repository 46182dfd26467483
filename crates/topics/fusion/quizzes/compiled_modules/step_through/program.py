import math

lines = hasattr(math.sqrt, "__code__")
words = bool(math.sqrt.__doc__)
print(lines, words)
