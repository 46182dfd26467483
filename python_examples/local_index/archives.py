"""Archives whose bytes depend on what they hold, and on nothing else."""

import gzip
import io
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

# 1 January 2026, at midnight.
MOMENT = 1767225600
DAY = (2026, 1, 1, 0, 0, 0)
# For everybody to read; the owner may write.
MODE = 0o644
UNIX = 3


def plain_wheel(wheel: Path, destination: Path) -> Path:
    """Write the wheel once more into the folder."""
    with zipfile.ZipFile(wheel) as archive:
        files = [(name, archive.read(name)) for name in archive.namelist()]
    return write_zip(destination / wheel.name, files)


def write_zip(target: Path, files: Iterable[tuple[str, bytes]]) -> Path:
    """Write an archive that is not compressed: compressors differ between systems."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, DAY)
            entry.create_system = UNIX
            entry.external_attr = (0o100000 | MODE) << 16
            archive.writestr(entry, content)
    return target


def plain_sdist(sdist: Path, destination: Path) -> Path:
    """Write the source archive once more into the folder."""
    text = io.BytesIO()
    with (
        tarfile.open(sdist) as old,
        tarfile.open(fileobj=text, mode="w", format=tarfile.PAX_FORMAT) as new,
    ):
        for old_entry in sorted(old.getmembers(), key=lambda entry: entry.name):
            content = old.extractfile(old_entry)
            if content is None:
                continue
            entry = tarfile.TarInfo(old_entry.name)
            entry.size, entry.mode, entry.mtime = old_entry.size, MODE, MOMENT
            new.addfile(entry, content)
    target = destination / sdist.name
    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", compresslevel=0, fileobj=file, mtime=MOMENT) as packed,
    ):
        packed.write(text.getvalue())
    return target
