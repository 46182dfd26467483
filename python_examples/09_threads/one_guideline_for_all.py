"""Two calls in a pool and the main thread read one guideline."""

from concurrent.futures import Future, ThreadPoolExecutor

guideline = "wash your hands"


def read(ward: str) -> str:
    return f"{ward}: {guideline}"


readers: list[Future[str]] = []
with ThreadPoolExecutor() as pool:
    for ward in ("surgery", "cardiology"):
        readers.append(pool.submit(read, ward))

    for reader in readers:
        print(reader.result())

print(f"main: {guideline}")
