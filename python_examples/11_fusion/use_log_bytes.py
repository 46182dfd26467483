"""A log as bytes, as a file, and as something else."""

import ctypes
import tempfile
from pathlib import Path

from log_bytes import address, lines

log = b"08:00 Ada 37.2\n08:10 Ben 38.9\n"
place = ctypes.cast(ctypes.c_char_p(log), ctypes.c_void_p).value
print("read where they lie:", address(log) == place)
print("bytes:", lines(log))
print("bytearray:", lines(bytearray(log)))

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "night.log"
    file.write_bytes(log)
    print("Path:", lines(file))
    print("str:", lines(str(file)))
    file.unlink()
    try:
        lines(file)
    except FileNotFoundError as error:
        print(type(error).__name__, "names the file:", error.filename is not None)

try:
    lines(3.7)  # type: ignore[arg-type]
except TypeError as error:
    print(type(error).__name__)
