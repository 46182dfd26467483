"""A module with a function for all and one for itself."""

import importlib
import sys
import tempfile
from pathlib import Path

PRICES = """
def price(pieces):
    return _whole_tens(pieces * 249)

def _whole_tens(cents):
    return cents // 10 * 10
"""

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "prices.py"
    file.write_text(PRICES, encoding="utf-8")
    sys.path.insert(0, folder)
    prices = importlib.import_module("prices")

print(prices.price(3))
print(prices._whole_tens(1999))
