from order_pieces import all_pieces, pieces

for value in [30, 0, -1, 30.0, "30", True, None]:
    try:
        print(f"{value!r}: {pieces(value)}")
    except (TypeError, ValueError, OverflowError) as error:
        print(f"{value!r}: {type(error).__name__}")

print(all_pieces([12, 30]), all_pieces(range(1, 5)), all_pieces(n for n in (7, 5)))
print(all_pieces([2**32 - 1, 2]))
try:
    pieces(True)
except TypeError as error:
    print(error)
