class Draft:
    pass


class Cancelled:
    reason: str


def label(state: Draft | Cancelled) -> str:
    match state:
        case Draft():
            return "a draft"
        case Cancelled():
            return f"cancelled: {state.reason}"


print(label(Cancelled()))
