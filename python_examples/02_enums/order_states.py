"""An order is in one state, with what it needs."""

from dataclasses import dataclass


class Draft:
    pass


@dataclass
class Placed:
    day: int


@dataclass
class Delivered:
    receipt: str


@dataclass
class Cancelled:
    reason: str


State = Draft | Placed | Delivered | Cancelled


def place(state: State, day: int) -> State:
    match state:
        case Draft():
            return Placed(day)
        case Placed() | Delivered() | Cancelled():
            return state


def deliver(state: State, receipt: str) -> State:
    match state:
        case Placed():
            return Delivered(receipt)
        case Draft() | Delivered() | Cancelled():
            return state


def cancel(state: State, reason: str) -> State:
    match state:
        case Draft() | Placed():
            return Cancelled(reason)
        case Delivered() | Cancelled():
            return state


def label(state: State) -> str:
    match state:
        case Draft():
            return "a draft"
        case Placed(day):
            return f"placed on day {day}"
        case Delivered(receipt):
            return f"delivered, {receipt}"
        case Cancelled(reason):
            return f"cancelled: {reason}"


order: State = Draft()
order = deliver(order, "slip 1")
print(label(order))
order = place(order, 12)
print(label(order))
order = deliver(order, "slip 2")
order = cancel(order, "too late")
print(label(order))
print(label(cancel(Draft(), "typed twice")))
