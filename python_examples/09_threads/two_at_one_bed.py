"""Two people lift a patient: it needs both at the same time."""

from threading import Barrier, Thread

BED = Barrier(2)


def lift() -> None:
    BED.wait()


nurse = Thread(target=lift)
doctor = Thread(target=lift)
nurse.start()
doctor.start()

nurse.join()
doctor.join()
print("both have lifted: true")
