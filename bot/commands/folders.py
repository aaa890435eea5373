"""A folder written whole: beside and changed round, so that nobody finds half of it.

Invariant: nothing is ever overwritten that was not written here before.
"""

import shutil
from collections.abc import Iterable
from pathlib import Path

from bot.commands.office import refuse


def write(
    out: Path, mark: str, files: Iterable[tuple[str, bytes]], *, is_public: bool = False
) -> int:
    """Write the folder anew; how many files. `mark` names the file by which it is known."""
    out = mine(out, mark)
    fresh, former = out.with_name(f"{out.name}.new"), out.with_name(f"{out.name}.old")
    try:
        count = _fill(fresh, mark, files, is_public)
        shutil.rmtree(former, ignore_errors=True)
        if out.exists():
            out.rename(former)
        fresh.rename(out)
        shutil.rmtree(former, ignore_errors=True)
    except OSError as fault:
        raise refuse(f"{out} cannot be written: {fault.strerror}.") from None
    return count


def mine(out: Path, mark: str) -> Path:
    """The folder's whole path; refused where it holds what was not written here."""
    out = out.resolve()
    if not _may_write(out, mark):
        raise refuse(f"{out} holds other files: name a new or an empty folder.")
    return out


def _may_write(out: Path, mark: str) -> bool:
    if not out.exists():
        return True
    return out.is_dir() and ((out / mark).exists() or not any(out.iterdir()))


def _fill(folder: Path, mark: str, files: Iterable[tuple[str, bytes]], is_public: bool) -> int:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if not is_public:
        folder.chmod(0o700)  # it holds a city's words
    (folder / mark).touch()
    count = 0
    for name, content in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        count += 1
    return count
