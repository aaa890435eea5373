"""Files that came with what the public says, kept as a city's evidence is.

Invariant: a file belongs to what one person says of one city; nobody but organizers sees it.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class VoiceFile:
    """A file that came with what `person` said at `given_at` of `city` (the application's number).

    `digest` is its SHA-256 in hex, under which the store keeps its content; `message` it came with.
    """

    city: int
    person: str
    given_at: datetime
    message: str
    digest: str
    name: str
    type: str
    size: int


def in_words(file: VoiceFile) -> str:
    """How organizers read of it."""
    return f"{file.name} ({file.size:,} bytes, SHA-256 {file.digest})"
