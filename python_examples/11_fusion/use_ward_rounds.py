import traceback

from ward_rounds import visit_all

doses = {"bed 1": 20, "bed 2": 0}


def check(bed: str) -> None:
    print(bed, 100 // doses[bed])


try:
    visit_all(["bed 1", "bed 2", "bed 3"], check)
except ZeroDivisionError as error:
    for frame in traceback.extract_tb(error.__traceback__):
        print("in", frame.name)
    print("notes:", error.__notes__)
