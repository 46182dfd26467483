def label(beds: int) -> str:
    match beds:
        case 0:
            return "full"
        case 1:
            return "one bed"
        case more:
            return f"{more} beds"


print(label(0))
print(label(4))
