"""How long is a name?"""


def measure(text: str) -> None:
    count = len(text.encode())
    print(f"{text}: {count} bytes, {len(text)} chars")


measure("Ana")
measure("Zoë")
measure("Ṣade")
measure("e\u0308")

for letter in "Zoë":
    print(letter, len(letter.encode()))
print(repr("Zoë"[2]))
