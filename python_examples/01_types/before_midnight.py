"""What the clock shows some minutes after midnight."""


def clock(minutes: int) -> None:
    today = minutes % (24 * 60)
    hour = today // 60
    minute = today % 60
    print(f"{minutes}: {hour:02}:{minute:02}")


clock(75)
clock(-30)
clock(1500)
