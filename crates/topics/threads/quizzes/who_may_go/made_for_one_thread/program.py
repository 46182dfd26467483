import sqlite3
from concurrent.futures import ThreadPoolExecutor

ward = sqlite3.connect(":memory:")


def beds() -> list[str]:
    return ward.execute("select 'bed' limit 0").fetchall()


with ThreadPoolExecutor() as pool:
    failure = pool.submit(beds).exception()

print(failure and type(failure).__name__)
