from threading import Thread

readings: list[int] = []


def measure() -> None:
    readings.append(72)


def main() -> None:
    second = Thread(target=measure)
    second.start()
    second.join()

    print(len(readings))


if __name__ == "__main__":
    main()
