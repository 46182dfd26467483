import sys
from multiprocessing import Process

readings: list[int] = []


def measure() -> None:
    readings.append(72)
    sys.exit(len(readings))


def main() -> None:
    second = Process(target=measure)
    second.start()
    second.join()

    print("ran:", "yes" if second.exitcode == 1 else "no")


if __name__ == "__main__":
    main()
