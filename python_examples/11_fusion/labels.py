"""Labels for the boxes of an order."""


def label(
    ward: str,
    item: str,
    /,
    pieces: int = 1,
    *,
    fragile: bool = False,
    note: str | None = None,
) -> str:
    """The text on one box."""
    text = f"{pieces} x {item} for {ward}"
    if fragile:
        text += " (fragile)"
    if note is not None:
        text += f": {note}"
    return text
