"""What needs the server has to be ready to do without it."""

from importlib.util import find_spec


def answer(address: str) -> str:
    if find_spec("plain_routes") is None:
        return f"{address}: install it with `pip install fib-number[server]`"
    return f"served: {address}"


print(answer("/calculate/10"))
