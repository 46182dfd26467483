"""What all tests share."""

from collections.abc import Iterator

import pytest
from hypothesis import settings
from moult_engine import CallCounter

# The same examples each time, however slow the machine is.
settings.register_profile("proof", deadline=None, derandomize=True, database=None)
settings.load_profile("proof")


@pytest.fixture(autouse=True)
def nothing_counted() -> Iterator[None]:
    """Each test begins with a counter at 0."""
    CallCounter().reset()
    yield
    CallCounter().reset()
