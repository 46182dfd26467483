def pieces(line: str) -> int:
    parts = line.split(";")
    count = int(parts[1])
    print_price = parts[2]
    return count if print_price else 0


line = "gloves;12"
try:
    print(f"{line}: {pieces(line)} pieces")
except IndexError:
    print(f"{line}: how many?")
