"""Letters that a channel took over and the store does not know of yet, in a file beside it.

Invariant: a letter stands in the file from the moment its taking is known until the store holds
it, so that a program that is killed in between does not let it go out again. What a power cut
takes from the file costs no letter: it goes out again, as without the file.
"""

import json
import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A letter that was taken over, under which lease, and when."""

    id: str
    fence: int
    at: datetime


class Taken:
    """The marks of one running program; without a path nothing is kept."""

    def __init__(self, path: Path | None = None) -> None:
        self._path, self._open = path, 0

    def note(self, mark: Mark) -> None:
        """Keep a mark before anything else happens; where the disk refuses, go on without it."""
        self._open += 1
        line = json.dumps([mark.id, mark.fence, mark.at.isoformat()])
        self._write(f"\n{line}\n", os.O_APPEND)  # apart from a line that a kill tore

    def settled(self) -> None:
        """The store holds one more of them; with the last one the file is emptied."""
        self._open -= 1
        if not self._open:
            self._write("", os.O_TRUNC)

    def left(self) -> list[Mark]:
        """What a program that was killed left behind; each is to be `settled` like one's own."""
        found = list(self._read())
        self._open += len(found)
        return found

    def _read(self) -> Iterator[Mark]:
        for line in self._lines():
            try:
                id, fence, at = json.loads(line)
                yield Mark(id=id, fence=int(fence), at=datetime.fromisoformat(at))
            except (ValueError, TypeError):
                continue  # the kill came in the middle of a line

    def _lines(self) -> list[str]:
        if self._path is None or not self._path.exists():
            return []
        try:
            return self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError as fault:
            log.warning("%s: %s", self._path, fault.strerror)
            return []

    def _write(self, words: str, how: int) -> None:
        if self._path is None:
            return
        try:
            file = os.open(self._path, os.O_WRONLY | os.O_CREAT | how, 0o600)
            try:
                os.write(file, words.encode())
            finally:
                os.close(file)
        except OSError as fault:
            log.warning("%s: %s", self._path, fault.strerror)
