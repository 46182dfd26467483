def clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def board(nurse: str, minutes: int) -> str:
    return f"{clock(minutes)} {nurse}"
