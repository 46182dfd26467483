log = bytearray(b"08:00 Ada")
view = bytes(log)
log.append(33)
print(log)
