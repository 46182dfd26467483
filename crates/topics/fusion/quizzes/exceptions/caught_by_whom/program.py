class OrderError(ValueError):
    """An order nobody can read."""


def total(line: str) -> int:
    raise OrderError(line)


try:
    total("tea")
except ValueError:
    print("not a number")
except OrderError as error:
    print(f"order: {error}")
except KeyError as error:
    print(f"key: {error}")
