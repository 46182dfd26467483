"""Nothing to do without the value: leave."""


def report(line: str) -> str:
    time, space, text = line.partition(" ")
    if not space:
        return f"skipped: {line}"
    return f"at {time}: {text}"


for line in ["09:14 bed 3 free", "lunch"]:
    print(report(line))
