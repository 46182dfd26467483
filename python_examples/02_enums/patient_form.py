"""A form is a dict of text and numbers."""

form: dict[str, str | int] = {}
form["name"] = "Ana"
form["bed"] = 3

for field in ["name", "bed", "allergy"]:
    match form.get(field):
        case str(text):
            print(f"{field}: {text!r}")
        case int(number):
            print(f"{field}: number {number}")
        case None:
            print(f"{field}: not filled in")
