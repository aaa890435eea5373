"""Whether a text is a ballot on a city and nothing else, whatever language its words are of.

Invariant: every word of it is one of a ballot's or a city's name, in one language; a figure, a
reason or a question makes it more than that.
"""

import re
from collections.abc import Sequence

from intake import languages
from intake.conversation.ballots import ballot_signs, named_cities
from intake.conversation.ballots.ballot_signs import Paper, Signed
from intake.conversation.ballots.covered import Span
from intake.conversation.ballots.tokens import Token

LONGEST = 600
"""Characters of such a text; a longer one has reasons."""

_CALLED = ("ballot", "own")
_WHOLE = re.compile(r"[CLTKSDfvynghxcjplearuzN]+")
_JUDGES = re.compile(
    r"L[^plcC]{0,12}[vy]|v[^plcCL]{0,12}L|L[SDf]{0,3}n(?=[cpl]|$)|L[jD](?=[cpl]|$)"
)
"""A standard with its verdict, or with a plus or minus; "S3 is not Kazan" is an answer on S3."""


def is_all(text: str, paper: Paper) -> bool:
    """Whether it judges a standard, and says no more than that and of which city."""
    if len(text) > LONGEST:
        return False
    spoken = {languages.spoken_in(text, one) for one in languages.all_read()}
    return any(_is_all(text, paper, one) for one in sorted(spoken))


def _is_all(text: str, paper: Paper, language: str) -> bool:
    line = _line(ballot_signs.sign(text, paper, language))
    return _WHOLE.fullmatch(line) is not None and _JUDGES.search(line) is not None


def _line(signed: Signed) -> str:
    """The signs; "C" is a word of a city's name, and what changes a verdict corrects one.

    That it is somebody's own ballot says nothing more.
    """
    text, language = signed.text, signed.language
    cities = named_cities.places(text, language)
    called = [one for name in _CALLED for one in ballot_signs.places(text, language, name)]
    return "".join(_letter(one, cities, called) for one in signed.tokens)


def _letter(token: Token, cities: Sequence[Span], called: Sequence[Span]) -> str:
    if token.is_in(cities):
        return "C"
    if token.means == "changing":
        return "K"
    return "f" if token.sign == "w" and token.is_in(called) else token.sign
