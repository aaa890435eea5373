"""Events whose line ends in a year and a city with no sign between: "Digital Expo 2024 Guiyang".

Invariant: a short name keeps what stands behind it, as it may be called so ("Expo 2020 Dubai"), and
so does one before words that are no city.
"""

import re

from intake.answers.folding import UNSPACED, key
from intake.answers.geography import cities

_END = re.compile(
    r"\s*(?P<name>\S.{2,200}?)\s+(?P<year>(?:19|20)\d\d)\s?[年년]?\s+(?P<city>[^\d,;:()]{2,40}?)[\s.。]*"
)
_WORD = re.compile(rf"[{UNSPACED}]{{2}}|[^\W\d_{UNSPACED}]{{2,}}")
_LEAST = 2
"""Words, or pairs of letters of a script without blanks, of a name that is whole without them."""


def parted(line: str) -> str:
    """The line with commas between name, year and city; several such events are lines."""
    pieces = [_set_off(piece) for piece in line.split(",")]
    return "\n".join(piece for piece in pieces if piece) if all(pieces) else line


def _set_off(piece: str) -> str:
    """The parts of one event with commas between, or "" where it is not told so."""
    found = _END.fullmatch(piece)
    if not found or len(_WORD.findall(found["name"])) < _LEAST:
        return ""
    is_city = bool(cities.named(key(found["city"])))
    return f"{found['name']}, {found['year']}, {found['city']}" if is_city else ""
