"""Two ways to get a result in a pool of one worker: wait for it, or do the work."""

from concurrent.futures import ThreadPoolExecutor


def analyse(sample: str) -> str:
    return f"{sample} is fine"


def wait_in_the_pool(lab: ThreadPoolExecutor) -> str:
    sodium = lab.submit(analyse, "sodium")
    try:
        return sodium.result(timeout=0.3)
    except TimeoutError:
        return "no analysis came"


def do_it_here() -> str:
    return f"{analyse('sodium')}, {analyse('potassium')}"


with ThreadPoolExecutor(max_workers=1) as lab:
    print(f"waiting: {lab.submit(wait_in_the_pool, lab).result()}")
    print(f"helping: {lab.submit(do_it_here).result()}")
