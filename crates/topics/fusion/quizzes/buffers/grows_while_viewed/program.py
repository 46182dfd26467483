log = bytearray(b"08:00 Ada")
view = memoryview(log)
log.append(33)
print(log)
