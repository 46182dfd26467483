"""The page `threads/waiting-in-threads` waits for five samples with asyncio as well."""

# ANCHOR: asyncio
import asyncio

BEDS = [3, 4, 7, 9, 12]


async def ask(bed: int, laboratory: asyncio.Barrier) -> str:
    await laboratory.wait()
    return f"bed {bed}: {40 + bed / 10}"


async def ask_for_all() -> list[str]:
    laboratory = asyncio.Barrier(len(BEDS))
    return await asyncio.gather(*(ask(bed, laboratory) for bed in BEDS))


# ANCHOR_END: asyncio
ANSWERS = ["bed 3: 40.3", "bed 4: 40.4", "bed 7: 40.7", "bed 9: 40.9", "bed 12: 41.2"]


def test_one_thread_waits_for_five() -> None:
    assert asyncio.run(asyncio.wait_for(ask_for_all(), timeout=10)) == ANSWERS
