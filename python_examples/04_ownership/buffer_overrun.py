"""A buffer overrun: a name that is too long changes the dose behind it."""

import ctypes


class Record(ctypes.Structure):
    """As C lays it out: eight letters, then the dose."""

    _fields_ = (
        ("name", ctypes.c_char * 8),
        ("dose", ctypes.c_uint8),
    )


record = Record(b"Ana", 5)
print(f"dose: {record.dose}")

name = b"Anastasia"
print(f"{len(name)} letters into room for 8")
ctypes.memmove(ctypes.addressof(record), name, len(name))
print(f"dose: {record.dose}")
