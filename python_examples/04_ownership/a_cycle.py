"""Two objects that refer to each other: the count cannot free them, gc can."""

from __future__ import annotations

import gc
import weakref


class Nurse:
    def __init__(self) -> None:
        self.partner: Nurse | None = None


gc.disable()  # no collection by chance
noor = Nurse()
sam = Nurse()
noor.partner = sam
sam.partner = noor
print(f"Sam has a partner: {sam.partner is not None}")

watch = weakref.ref(noor)
del noor
del sam
print(f"Noor is in memory: {watch() is not None}")
gc.collect()
print(f"Noor is in memory: {watch() is not None}")
