"""What a look-alike may do: this file runs when its source archive is installed.

It is harmless. It writes one file, into the folder that the environment variable
LOOK_ALIKE_FOLDER names, and nothing without that variable. It could as well have
read your keys.
"""

import os
from pathlib import Path

from setuptools import setup

folder = os.environ.get("LOOK_ALIKE_FOLDER")
if folder:
    note = Path(folder) / "i_was_here.txt"
    note.write_text("setup.py ran as you, with your rights\n", encoding="utf-8")

setup()
