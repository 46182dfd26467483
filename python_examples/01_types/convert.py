"""Conversions that always fit, and those that may not."""


def fitting(number: int, bits: int, otherwise: int) -> int:
    return number if 0 <= number < 2**bits else otherwise


def whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return 0


pieces = 300
print(pieces * 1_000_000_000)
print(float(pieces) / 8.0)

print(fitting(pieces, 16, otherwise=0))
print(fitting(pieces, 8, otherwise=255))

print(whole("72") + 1)
print(whole("seventy") + 1)
