"""The smallest and the largest number of each width."""


def unsigned(bits: int) -> str:
    return f"0 to {2**bits - 1}"


def signed(bits: int) -> str:
    half = 2 ** (bits - 1)
    return f"{-half} to {half - 1}"


SECONDS_A_DAY = 24 * 60 * 60

print(f"u8: {unsigned(8)}")
print(f"i8: {signed(8)}")
print(f"u32: {unsigned(32)}")
print(f"i32: {signed(32)}")
print(f"i64: {signed(64)}")
print(f"a day: {SECONDS_A_DAY} seconds")
print(1_000_000, 0xFF)
