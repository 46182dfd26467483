import tempfile
import zipfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    wheel = Path(folder, "fib_numbr-1.0.0-py3-none-any.whl")
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("fib_numbr/__init__.py", 'print("I was here")\n')

    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(Path(folder, "site"))
    print("installed")
