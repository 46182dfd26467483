"""Keep the old object under a new label, then label a fresh one."""


class LogFile:
    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: list[str] = []

    def flush(self) -> list[str]:
        written, self.lines = self.lines, []
        return written

    def rename(self, name: str) -> str:
        old_name, self.name = self.name, name
        return old_name


def quoted(lines: list[str]) -> str:
    inside = ", ".join(f'"{line}"' for line in lines)
    return f"[{inside}]"


log = LogFile("monday.log")
log.lines = ["bed 3 free", "bed 5 taken"]

written = log.flush()
old_name = log.rename("tuesday.log")
print(f"{old_name}: {quoted(written)}")
print(f"{log.name}: {quoted(log.lines)}")
