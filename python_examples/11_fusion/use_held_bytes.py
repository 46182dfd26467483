"""A bytearray that somebody reads cannot grow."""

from array import array

from held_bytes import Reader

log = bytearray(b"08:00 Ada 37.2\n")
reader = Reader(log)
print(reader.lines())

log[6:9] = b"Ben"
try:
    log.extend(b"08:10 Chen 38.9\n")
except BufferError as error:
    print("BufferError:", error)

reader.close()
log.extend(b"08:10 Chen 38.9\n")
print(Reader(log).lines(), log.decode())
try:
    reader.lines()
except ValueError as error:
    print(type(error).__name__)

print(Reader(memoryview(log)[::2]).lines(), Reader(array("B", log)).lines())
try:
    Reader(array("I", [10, 10]))
except BufferError as error:
    print(type(error).__name__)
