"""Which versions may stand in for the one that was asked for."""


def parse(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def fits(have: str, want: str) -> bool:
    """What Cargo's `"1.4"` means; pip writes it `>=1.4, <2`."""
    a, b = parse(have), parse(want)
    stay = next((i for i, number in enumerate(b, 1) if number > 0), len(b))
    return a >= b and a[:stay] == b[:stay]


for want in ["1.4", "0.2.5", "0.0.3", "0.0", "0"]:
    fitting = [
        have
        for have in [
            "0.0.3",
            "0.0.4",
            "0.2.9",
            "0.3.0",
            "1.3.9",
            "1.4.2",
            "1.10.0",
            "2.0.0",
        ]
        if fits(have, want)
    ]
    print(f"{want}: {', '.join(fitting)}")
