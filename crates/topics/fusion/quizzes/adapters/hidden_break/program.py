import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    broken = 'raise ImportError("a library is missing")\n'
    Path(folder, "ward_native.py").write_text(broken, encoding="utf-8")
    sys.path.insert(0, folder)
    try:
        import ward_native  # noqa: F401

        print("compiled")
    except ModuleNotFoundError:
        print("Python")
    except ImportError as error:
        print(error)
