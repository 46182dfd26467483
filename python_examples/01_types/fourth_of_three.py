"""The fourth of three doses."""


def print_dose(doses: list[int], place: int) -> None:
    print(doses[place])


doses = [5, 7]
doses.append(9)
print_dose(doses, 2)
print_dose(doses, 3)
