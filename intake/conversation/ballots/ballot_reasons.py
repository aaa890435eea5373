"""A reason as it is kept: the panelist's own words without signs around them, greeting or name.

Invariant: nothing inside a reason is changed but runs of blanks; what only belongs to the phrase of
a verdict ("the bar", "but") is no reason.
"""

from functools import cache
from itertools import takewhile

from intake.answers.folding import key
from intake.answers.lexicon import Lexicon, build
from intake.conversation import phrasefiles
from intake.conversation.ballots.ballot_signs import phrases, words

_AROUND = " \t\n.,;:!-–—|*_=/•→。，；：、।॥؛،"

_FILE = "verdict_phrase_words.toml"
_BESIDE = (
    "filler", "small", "standard", "and", "or", "because", "but", "hence", "aside", "instead",
)  # fmt: skip
"""Lists of words that say nothing of their own beside a verdict."""


def telling(reason: str, language: str) -> str:
    """The reason, "" where no word of it says more than the phrase of a verdict does."""
    said = tuple(one.folded for one in words(reason) if any(map(str.isalnum, one.folded)))
    place, known = 0, _untold(language)
    while place < len(said):
        length, _ = known.at(said, place)
        if not length:
            return reason
        place += length
    return ""


@cache
def _untold(language: str) -> Lexicon:
    bars = phrasefiles.written("ballots", _FILE, language, "bar")
    beside = (phrase for name in _BESIDE for phrase in phrases(language, name))
    return build([("", phrase) for phrase in (*bars, *beside)], language)


def plain(text: str) -> str:
    """The words on one line, without the signs that only part them from a verdict."""
    said = text.strip(_AROUND)
    for opening, closing in ("()", "（）"):
        if said.startswith(opening) and said.endswith(closing):
            said = said[1:-1].strip(_AROUND)
        if said.count(closing) > said.count(opening):
            said = said.removeprefix(closing).removesuffix(closing).strip(_AROUND)
        if said.count(opening) > said.count(closing):
            said = said.removeprefix(opening).strip(_AROUND)
    return said


def without_closing(text: str, language: str) -> str:
    """The text up to the line with which a letter ends ("Best regards"), on one line."""
    return plain(" ".join(above_closing(text, language).split()))


def above_closing(text: str, language: str) -> str:
    """The same with its lines."""
    ends = {key(one) for one in phrases(language, "closing")}
    return "\n".join(takewhile(lambda line: key(line) not in ends, text.split("\n")))
