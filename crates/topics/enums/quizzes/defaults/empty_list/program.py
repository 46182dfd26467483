pills: list[str] | None = []
shown = pills or ["ask the doctor"]
print(len(shown))
