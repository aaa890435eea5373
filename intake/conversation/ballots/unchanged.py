"""That the other verdicts stay as they are, which is no reason: "S3: not met, the rest stays".

Invariant: only words of the lists, up to the end of their sentence, are left out; where anything
else stands among them, they stay what they are.
"""

import re
from collections.abc import Iterator

from intake import languages
from intake.conversation.ballots import ballot_signs, covered

_FILE = "unchanged_words.toml"
_SENTENCE = re.compile(r"[^.;；؛。！!।?？؟\n]+[.;；؛。！!।?？؟]?")
_PARTS = re.compile(r"[,，、،:：(（–—]|(?<=\s)-(?=\s)")
_JOINING = ("and", "but")
_ASKING = ("?", "？", "؟")
_ENDS = ".;；؛。！!।"


def without(text: str, language: str) -> str:
    """The text without such words, unless it says nothing else."""
    spoken = languages.spoken_in(text, language)
    left, place = "", 0
    for start, end in _spans(text[: ballot_signs.LONGEST], spoken):
        left += text[place:start]
        place = end
    left += text[place:]
    return left if any(map(str.isalnum, left)) else text


def _spans(text: str, language: str) -> Iterator[tuple[int, int]]:
    for found in _SENTENCE.finditer(text):
        said = found[0]
        if said.endswith(_ASKING) or not _may(said, language):
            continue
        start = next((one for one in _starts(said, language) if _is_one(said[one:], language)), -1)
        if start == 0:
            yield found.span()
        elif start > 0:
            yield found.start() + start, found.start() + len(said.rstrip(_ENDS))


def _may(said: str, language: str) -> bool:
    return all(covered.has(said, _FILE, name, language) for name in ("rest", "stays"))


def _starts(said: str, language: str) -> list[int]:
    """Where such words may begin, from left to right: all of a sentence first."""
    apart = {found.start() for found in _PARTS.finditer(said)}
    joined = {start for name in _JOINING for start, _ in ballot_signs.places(said, language, name)}
    return sorted({0} | apart | joined)


def _is_one(said: str, language: str) -> bool:
    is_known = covered.is_covered(said, _FILE, ("rest", "stays", "beside"), language)
    return is_known and _may(said, language)
