from concurrent.futures import ThreadPoolExecutor


def visit() -> None:
    raise LookupError("there is no bed 7")


with ThreadPoolExecutor() as pool:
    pool.submit(visit)
print("the round is done")
