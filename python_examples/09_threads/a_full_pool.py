"""A report waits for analyses that stand in the same queue as the report."""

from celery import Celery
from celery.contrib.testing.worker import start_worker
from celery.exceptions import TimeoutError

lab = Celery("lab", broker="memory://", backend="cache+memory://")
lab.conf.broker_transport_options = {"polling_interval": 0.01}


@lab.task(name="analyse")
def analyse(sample: str) -> str:
    return f"{sample} is fine"


@lab.task(name="report")
def report(patience: float) -> str:
    sodium = analyse.delay("sodium")
    potassium = analyse.delay("potassium")
    first = sodium.get(timeout=patience, interval=0.01)
    second = potassium.get(timeout=patience, interval=0.01)
    return f"{first}, {second}"


for workers, patience in [(2, 20.0), (1, 0.3)]:
    with start_worker(
        lab,
        pool="threads",
        concurrency=workers,
        loglevel="critical",
        perform_ping_check=False,
    ):
        try:
            text = report.delay(patience).get(timeout=50, interval=0.01)
        except TimeoutError:
            text = "no analysis came"
        lab.control.shutdown()
    print(f"workers: {workers}, {text}")
