from concurrent.futures import ThreadPoolExecutor
from threading import Barrier


def analyse() -> str:
    return "fine"


def report() -> str:
    meet.wait()
    return analyse()


meet = Barrier(2)
with ThreadPoolExecutor(max_workers=2) as lab:
    reports = [lab.submit(report), lab.submit(report)]
    print(", ".join(one.result() for one in reports))
