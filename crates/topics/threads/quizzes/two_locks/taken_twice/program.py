from threading import RLock


def note() -> None:
    if chart.acquire(blocking=False):
        print("free")
        chart.release()
    else:
        print("taken")


chart = RLock()
with chart:
    note()
