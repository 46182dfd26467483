"""Two values in one, and three of one kind."""


def low_and_high(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)


pulses = low_and_high(88, 71)
print(f"{pulses[0]} to {pulses[1]}")
low, high = pulses
print(f"{high - low} apart")

position = [48.1, 11.6, 10.7]
position[2] = 10.9
print(f"{position}, {len(position)} numbers")
zeros = [0] * 4
print(zeros)
for number in position:
    print(number)
