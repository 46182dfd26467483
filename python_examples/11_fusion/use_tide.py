import tide

print(tide.next_high(6.5), tide.next_high(-20))
print(tide.__name__, "says:", tide.__doc__)
print(tide.next_high.__name__, "says:", tide.next_high.__doc__)
print("names:", sorted(name for name in vars(tide) if name[0] != "_"))
print("type:", type(tide.next_high).__name__)
print("lines to step through:", hasattr(tide.next_high, "__code__"))
