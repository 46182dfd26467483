"""What a worker gets to see a list: its bytes, or a look at it."""

import pickle

for count in (100, 10_000):
    pulses = [60 + bed % 60 for bed in range(count)]
    sent = pickle.dumps(pulses, protocol=5)
    arrived = pickle.loads(sent)
    assert arrived == pulses
    same = "the same list" if arrived is pulses else "an equal list"
    print(f"{count} readings: {len(sent)} bytes, {same}")
