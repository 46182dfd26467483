import multiprocessing

visits = 0


def visit(bed: int) -> int:
    global visits
    visits += 1
    return visits


if __name__ == "__main__":
    processes = multiprocessing.get_context("spawn")
    with processes.Pool(1) as pool:
        print(pool.map(visit, [3, 4, 7]))
    print(visits)
