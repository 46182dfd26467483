log = bytearray(b"08:00 Ada")
view = memoryview(log)
log[8] = 33
print(log)
