"""Four nurses write into one chart at once, without a lock."""

import threading

NURSES = ("Ana", "Bo", "Chen", "Dara")
chart: list[tuple[str, int]] = []


def measure(nurse: str) -> None:
    for pulse in range(60, 100):
        chart.append((nurse, pulse))


threads = [threading.Thread(target=measure, args=(nurse,)) for nurse in NURSES]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(f"{len(chart)} entries")
for nurse in NURSES:
    pulses = [pulse for who, pulse in chart if who == nurse]
    assert pulses == list(range(60, 100))
    print(f"{nurse}: {len(pulses)} of them, in order")
