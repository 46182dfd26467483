"""What a conversion hands back, or raises."""

print(bytes([200])[0])
try:
    print(bytes([300])[0])
except ValueError as error:
    print(repr(error))
print(int("72"))
try:
    print(int("seventy"))
except ValueError as error:
    print(repr(error))
print(int(" 72"))
