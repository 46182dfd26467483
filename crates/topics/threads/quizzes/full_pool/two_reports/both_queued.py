from concurrent.futures import ThreadPoolExecutor
from threading import Barrier


def analyse() -> str:
    return "fine"


def report() -> str:
    meet.wait()
    answer = lab.submit(analyse)
    meet.wait()
    try:
        return answer.result(timeout=0.3)
    except TimeoutError:
        return "late"
    finally:
        meet.wait()


meet = Barrier(2)
with ThreadPoolExecutor(max_workers=2) as lab:
    reports = [lab.submit(report), lab.submit(report)]
    print(", ".join(one.result() for one in reports))
