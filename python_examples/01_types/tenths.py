"""Tenths, and numbers too large to count by ones."""

from ctypes import c_float

print(0.1 + 0.2)
print(0.1 + 0.2 == 0.3)
print(f"{0.1 + 0.2:.2f}")
third = c_float(1.0 / 3.0).value
print(f"{third:.8}")
print(1.0 / 3.0)
print(f"{9007199254740992.0 + 1.0:.0f}")
