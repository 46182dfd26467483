def visit(bed: str) -> None:
    try:
        raise ValueError("no dose")
    except ValueError as error:
        error.add_note(f"at {bed}")
        raise


try:
    visit("bed 2")
except ValueError as error:
    print(error)
