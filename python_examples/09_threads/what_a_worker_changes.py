"""A worker crosses names off a list. Whose list is it?"""

import multiprocessing

waiting = ["Ana", "Bo", "Chen"]


def visit(name: str) -> int:
    waiting.remove(name)
    return len(waiting)


if __name__ == "__main__":
    processes = multiprocessing.get_context("spawn")
    with processes.Pool(1) as pool:
        print(pool.map(visit, ["Ana", "Bo", "Chen"]))
    print(f"{len(waiting)} are waiting")
