"""Four calls in a pool, and what is left of those that failed."""

from concurrent.futures import ThreadPoolExecutor


def words(failure: BaseException) -> str:
    return f"{type(failure).__name__}: {failure}"


def dose_for(bed: int) -> int:
    match bed:
        case 0:
            raise ValueError("beds begin with 1")
        case 1 | 2:
            return 250 * bed
        case 3:
            raise KeyError(bed)
        case _:
            raise LookupError(f"there is no bed {bed}")


with ThreadPoolExecutor() as pool:
    for handle in [pool.submit(dose_for, bed) for bed in (0, 2, 3, 7)]:
        failure = handle.exception()
        if failure is None:
            print(f"{handle.result()} mg")
        else:
            print(words(failure))
