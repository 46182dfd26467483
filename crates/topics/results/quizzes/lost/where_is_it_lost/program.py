def save(line: str) -> None:
    if not line:
        raise ValueError("failed")


save("")
print("done")
