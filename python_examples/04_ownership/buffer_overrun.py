"""A buffer overrun: a name that is too long changes the dose."""

import ctypes


class Record(ctypes.Structure):
    """As C lays it out: eight letters, a dose."""

    _fields_ = (
        ("name", ctypes.c_char * 8),
        ("dose", ctypes.c_uint8),
    )


record = Record(b"Ana", 5)
name = b"Anastasia"

try:
    record.name = name
except ValueError:
    print(f"{len(name)} letters do not fit")
print(f"dose: {record.dose}")

print("and without asking first:")
address = ctypes.addressof(record)
ctypes.memmove(address, name, len(name))
print(f"dose: {record.dose}")
