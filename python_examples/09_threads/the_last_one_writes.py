"""No task waits: Celery starts the report when the last analysis is there."""

from celery import Celery, chord
from celery.contrib.testing.worker import start_worker

lab = Celery("lab", broker="memory://", backend="cache+memory://")
lab.conf.broker_transport_options = {"polling_interval": 0.01}


@lab.task(name="analyse")
def analyse(sample: str) -> str:
    return f"{sample} is fine"


@lab.task(name="report")
def report(findings: list[str]) -> str:
    return ", ".join(sorted(findings))


with start_worker(
    lab,
    pool="threads",
    concurrency=1,
    loglevel="critical",
    perform_ping_check=False,
):
    samples = ["sodium", "potassium"]
    wanted = chord([analyse.s(sample) for sample in samples], report.s())
    text = wanted.apply_async().get(timeout=50, interval=0.01)
    lab.control.shutdown()
print(f"workers: 1, {text}")
