"""``python -m local_index build FOLDER`` and ``python -m local_index serve FOLDER``."""

import argparse
import sys
from pathlib import Path

from local_index.build import build
from local_index.serve import PortTaken, serve

PORT_TAKEN = 3


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(prog="local_index", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    builder = commands.add_parser("build", help="build the packages into a folder")
    builder.add_argument("folder", type=Path)
    server = commands.add_parser("serve", help="serve a folder with packages")
    server.add_argument("folder", type=Path)
    server.add_argument("--port", type=int, default=0, help="default: a free one")
    server.add_argument(
        "--end-with-input",
        action="store_true",
        help="end when the standard input closes, as with the program that started it",
    )
    asked = parser.parse_args()
    folder: Path = asked.folder
    if asked.command == "build":
        for file in build(folder):
            print(file.name)
        return 0
    if not folder.is_dir():
        parser.error(f"{folder} is not a folder; build the packages into it first")
    try:
        serve(folder, asked.port, end_with_input=asked.end_with_input)
    except PortTaken as taken:
        print(taken, file=sys.stderr)
        return PORT_TAKEN
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
