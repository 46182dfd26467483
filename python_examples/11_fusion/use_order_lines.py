"""Orders from the shop's counter."""

from order_lines import OrderError, total

print(total(["tea: 2", "cake: 3"]))

for lines in (["tea: two"], ["tea: 2", "cake"]):
    try:
        total(lines)
    except OrderError as error:
        print(f"OrderError: {error}")

for word in ("-3", "+3", " 3", "1_000", "\u0663", "4294967296", ""):
    try:
        print(f"{word!a}: {total([f'tea: {word}'])}")
    except OrderError:
        print(f"{word!a}: OrderError")

try:
    total(["tea 2"])
except ValueError as error:
    print(f"the {type(error).__name__} is a ValueError too: {error}")
