"""Works with charts, and asks for what they do not allow."""

from typing import Any

from pulse_chart import Chart

ana = Chart("Ana", 72)
ana.pulse += 40
print(ana.name, ana.pulse, ana.is_fast())
print(Chart.unknown().name)

for attribute, value in (("pulse", 720), ("name", "Bo"), ("plse", 60)):
    try:
        setattr(ana, attribute, value)
    except (ValueError, AttributeError) as error:
        print(f"{attribute}: {type(error).__name__}")
print(ana.pulse)

values: list[Any] = [-5, 72.5]
for pulse in values:
    try:
        print(Chart("Bo", pulse).pulse)
    except (ValueError, TypeError, OverflowError) as error:
        print(f"{pulse}: {type(error).__name__}")
