"""A window into bytes: no copy, and the bytes are kept."""

data = bytearray(b"09:14 bed 3")
window = memoryview(data)[6:]
print(bytes(window).decode())
try:
    data.extend(b", free")
except BufferError:
    print("not while somebody looks")
window.release()
data.extend(b", free")
print(data.decode())
