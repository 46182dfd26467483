import careful_boxes


def boxes_for(pieces: object) -> int:
    """How many boxes of twelve: what users of the package call."""
    if not isinstance(pieces, int) or isinstance(pieces, bool):
        raise TypeError(f"pieces is a whole number, not {pieces!r}")
    if not 0 <= pieces < 2**64:
        raise ValueError(f"pieces is from 0 to 2**64 - 1, not {pieces}")
    return careful_boxes.boxes_for(pieces)


for value in [30, -1, 2**64, 30.0, "30", True]:
    try:
        print(f"{value!r}: {boxes_for(value)} boxes")
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
