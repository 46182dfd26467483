"""Add up the numbers of a form."""

form: dict[str, str | int] = {
    "gloves": 20,
    "remark": "blue ones",
    "urgent": True,
}

pieces = 0
for field, value in form.items():
    if isinstance(value, int):
        pieces += value
        print(f"{field}: number {value}")
    else:
        print(f"{field}: text {value}")
print("pieces:", pieces)
