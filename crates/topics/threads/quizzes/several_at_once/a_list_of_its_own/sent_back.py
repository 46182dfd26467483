from multiprocessing import Pool

readings: list[int] = []


def measure() -> int:
    return 72


def main() -> None:
    with Pool(1) as pool:
        readings.append(pool.apply(measure))

    print(len(readings))


if __name__ == "__main__":
    main()
