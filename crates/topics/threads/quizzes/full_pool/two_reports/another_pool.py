from concurrent.futures import ThreadPoolExecutor
from threading import Barrier


def analyse() -> str:
    return "fine"


def report() -> str:
    meet.wait()
    answer = benches.submit(analyse)
    try:
        return answer.result(timeout=1)
    except TimeoutError:
        return "late"
    finally:
        meet.wait()


meet = Barrier(2)
with ThreadPoolExecutor(2) as lab, ThreadPoolExecutor(2) as benches:
    reports = [lab.submit(report), lab.submit(report)]
    print(", ".join(one.result() for one in reports))
