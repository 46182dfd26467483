"""Extends what may be extended."""

from ward_staff import Nurse, Staff


class Cook(Staff):
    """A class of Python's own."""

    def speak(self) -> str:
        """What the person says."""
        return f"{super().speak()} Soup is ready."


beds = [2]
bo = Nurse("Bo", beds)
beds.append(4)
print(bo.speak(), bo.looks_after(4), isinstance(bo, Staff))
bo.name = "Bob"
print(bo.speak())
print(Cook("Dana").speak())
try:
    type("HeadNurse", (Nurse,), {})
    print("Nurse was extended")
except TypeError as error:
    print(error)
