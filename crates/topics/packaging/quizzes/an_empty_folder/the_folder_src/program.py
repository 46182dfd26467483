import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as project:
    package = Path(project, "src", "fib_number")
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("TENTH = 55\n")
    sys.path.insert(0, project)

    from fib_number import TENTH

    print(TENTH)
