log = bytearray(b"08:00 Ada")
name = memoryview(log)[6:]
log[6:9] = b"Ben"
print(bytes(name))
