"""Who asks sees both: where it was, and why."""

from order_causes import OrderError, pieces

print(pieces(["2", "3"]))
try:
    pieces(["2", "three"])
except OrderError as error:
    print(error)
    print(f"because of a {type(error.__cause__).__name__}: {error.__cause__}")

for word in ("+3", "-3", " 3", "1_000", "\u0663", "4294967296"):
    try:
        print(f"{word!a} is {pieces([word])[0]}")
    except OrderError as error:
        print(f"{word!a}: {error.__cause__}")
