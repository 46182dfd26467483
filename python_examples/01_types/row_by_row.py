"""Each row of the table, for a function, a question and two lists."""


def f(x: int) -> int:
    return x * 2


def p(x: int) -> bool:
    return x >= 10


xs = [5, 12, 7, 30]
ys = [1, 2, 3, 4]

print([f(x) for x in xs])
print([x for x in xs if p(x)])

print(sum(xs))
print(max(xs))
print(min(xs))
print(any(p(x) for x in xs))
print(all(p(x) for x in xs))
print(len([x for x in xs if p(x)]))

for place, x in enumerate(xs):
    print(place, x)
for x, y in zip(xs, ys, strict=True):
    print(x + y)
print(xs[::2])
print(xs[:3])
print(xs[3:])

print(next(x for x in xs if p(x)))
print(next(place for place, x in enumerate(xs) if p(x)))
xs[:] = [x for x in xs if p(x)]
print(xs)
