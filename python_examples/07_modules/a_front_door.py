"""What is used lies further inside than it seems."""

import importlib
import sys
import tempfile
from pathlib import Path

FILES = {
    "__init__.py": """
from .order import label

__all__ = ["label"]
""",
    "order.py": """
def label(pieces):
    return f"order of {pieces}"
""",
}

with tempfile.TemporaryDirectory() as folder:
    package = Path(folder) / "ward_orders"
    package.mkdir()
    for name, text in FILES.items():
        (package / name).write_text(text, encoding="utf-8")
    sys.path.insert(0, folder)
    ward_orders = importlib.import_module("ward_orders")

print(f"front door: {ward_orders.label(40)}")
print(f"back door: {ward_orders.order.label(40)}")
