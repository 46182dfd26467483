"""The clock of the ward. There is none where tests run."""


def hour() -> int:
    """The hour, from 0 to 23."""
    raise ConnectionError("no clock here")
