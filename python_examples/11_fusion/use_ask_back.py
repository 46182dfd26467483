from ask_back import door_list


def initials(names: list[str]) -> list[str]:
    print("asked for", names)
    return [f"{name[0]}." for name in names]


print(door_list(["Ada", "Ben"], initials))
try:
    door_list(["Ada", ""], initials)
except IndexError as error:
    print("IndexError:", error)
