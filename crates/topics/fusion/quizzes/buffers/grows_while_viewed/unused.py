log = bytearray(b"08:00 Ada")
view = memoryview(log)
print(view[6:].tobytes())
log.append(33)
