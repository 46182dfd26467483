"""What Python knows of a compiled function."""

import inspect

from described import day_dose

print(inspect.getdoc(day_dose))
print(f"day_dose{inspect.signature(day_dose)}")
print(inspect.get_annotations(day_dose))
print(day_dose(200), day_dose(200, hours=6), day_dose(2**32 - 1, hours=1))
