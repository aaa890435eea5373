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
_BAR, _AGAIN, _YES, _DENIAL = "bar", "again", "yes", "denial"
_DENIALS = ("no", "not", "degree")
"""Lists of words that say nothing beside a verdict that is said again."""


def telling(reason: str, language: str) -> str:
    """The reason, "" where no word of it says more than the phrase of a verdict does.

    Nor does the verdict said once more: "no, not met"; "no target" is a reason.
    """
    said = tuple(one.folded for one in words(reason) if any(map(str.isalnum, one.folded)))
    place, found, known = 0, set[str](), _untold(language)
    while place < len(said):
        length, meanings = known.at(said, place)
        if not length:
            return reason
        found |= {*meanings}
        place += length
    is_of_bar = _BAR in found and bool(found & {_DENIAL, _AGAIN})
    is_bare = _YES in found and _AGAIN not in found
    return reason if is_of_bar or is_bare else ""


@cache
def _untold(language: str) -> Lexicon:
    bars = phrasefiles.written("ballots", _FILE, language, _BAR)
    beside = [phrase for name in _BESIDE for phrase in phrases(language, name)]
    again = phrasefiles.written("ballots", _FILE, language, _AGAIN)
    again = (*again, *phrases(language, "partly"))
    denials = [phrase for name in _DENIALS for phrase in phrases(language, name)]
    assents = phrases(language, _YES)
    pairs = ((_BAR, bars), ("", beside), (_AGAIN, again), (_DENIAL, denials), (_YES, assents))
    return build([(name, phrase) for name, said in pairs for phrase in said], language)


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
