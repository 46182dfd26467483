import shutil
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    source, installed = Path(folder, "src"), Path(folder, "site")
    source.mkdir()
    (source / "labels.py").write_text('WORD = "before"\n')
    shutil.copytree(source, installed)
    sys.path.insert(0, str(installed))

    (source / "labels.py").write_text('WORD = "after"\n')
    import labels

    print(labels.WORD)
