form: dict[str, str | int] = {
    "gloves": 20,
    "remark": "blue ones",
    "urgent": True,
}

pieces = 0
for value in form.values():
    if isinstance(value, int):
        pieces += value
print(pieces)
