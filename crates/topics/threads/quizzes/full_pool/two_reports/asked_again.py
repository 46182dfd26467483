from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import sleep


def analyse() -> str:
    return "fine"


def report() -> str:
    meet.wait()
    answer = lab.submit(analyse)
    try:
        for _ in range(30):
            if answer.done():
                return answer.result()
            sleep(0.01)
        return "late"
    finally:
        meet.wait()


meet = Barrier(2)
with ThreadPoolExecutor(max_workers=2) as lab:
    reports = [lab.submit(report), lab.submit(report)]
    print(", ".join(one.result() for one in reports))
