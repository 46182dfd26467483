class PanicException(BaseException):
    """What PyO3 raises when Rust panics."""


def serve(customer: str) -> None:
    raise PanicException(customer)


for customer in ("Ana", "Bo"):
    try:
        serve(customer)
    except Exception:
        print("sorry")
    print("next customer")
