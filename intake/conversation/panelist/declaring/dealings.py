"""Sentences of a declaration that tell dealings with a city in words that no list of ties holds.

Invariant: they settle nothing, but keep a "no conflict" from clearing cities that it does not name:
nobody knows with which city the dealing is. Manners, and what is of the panel itself, are none.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from intake.answers import folding
from intake.answers.geography import countries
from intake.conversation import phrasefiles, phrases, tongues
from intake.conversation.ballots import ballot_signs, named_cities
from intake.conversation.intents import courtesy
from intake.conversation.panelist.declaring import enumerated, lately, meaning, weighing
from intake.conversation.spelling import cleaned, fold, has_case

_FILE = "dealings_words.toml"
_OWN = ("own_word", "own", "kin", "own_tie")
_TURNED = ("except", "but", "only", "sparing", "hedge")
_NOUNS_IN_CAPITALS = "de"
_COLON = re.compile("[:：]")
_APOSTROPHE = re.compile("['’]")


def apart(pieces: Iterable[str], language: str) -> Iterator[str]:
    """Those of pieces of which nothing was read that may tell a dealing."""
    yield from (one for one in pieces if may_deal(one, language))


def may_deal(piece: str, language: str) -> bool:
    """Whether it tells one in such words, or something of kin or of a place that nobody knows."""
    if weighing.asks(piece, language) or _is_denied(piece, language):
        return False
    usual = phrasefiles.listed("panelist.declaring", _FILE, language, "usual").without(
        cleaned(piece)
    )
    if _listed("dealing", usual, language):
        return True
    if courtesy.is_whole(piece, language):
        return False
    if ballot_signs.says(piece, language, "kin"):
        return True
    return ballot_signs.says(piece, language, *_OWN) and _names_unknown(piece, language)


def is_off_list(piece: str, language: str) -> bool:
    """Whether a city of the table is named, and said to be none of the list, and nothing else is
    said: what a clause beside it tells may be a tie.
    """
    clauses = [one for one in _clauses(piece, language) if folding.words(one)]
    named = [bool(named_cities.found(one, language)) for one in clauses]
    off = [_listed("off_list", cleaned(one), language) for one in clauses]
    return any(named) and any(off) and all(map(any, zip(named, off, strict=True)))


def beyond(piece: str, language: str, is_listed: Callable[[str], bool]) -> Iterator[str]:
    """The clauses that tell a tie of their own, beside one that names a city of the list."""
    clauses = [*_clauses(piece, language)]
    others = [one for one in clauses if not is_listed(one)]
    for one in others if len(others) < len(clauses) else ():
        is_own = ballot_signs.says(one, language, *_OWN) and _is_tied(one, language)
        if is_own and _is_elsewhere(one, language):
            yield one.strip()


def _is_tied(clause: str, language: str) -> bool:
    dealt = _listed("dealing", cleaned(clause), language)
    return dealt or weighing.tells_tie(clause, language)


def _clauses(piece: str, language: str) -> Iterator[str]:
    """The parts between marks and each "and"; what a colon leads to is of what stands before it."""
    return meaning.parts(_COLON.sub(" ", piece), language)


def _is_elsewhere(clause: str, language: str) -> bool:
    """Whether it is of no city that was named before; where capitals tell no name, unless it points
    to one.
    """
    if _listed("there", cleaned(clause), language):
        return False
    is_plain = language == _NOUNS_IN_CAPITALS or not has_case(clause)
    return is_plain or _names_unknown(clause, language)


def _is_denied(piece: str, language: str) -> bool:
    """Whether all such dealings are denied: "I have never had money from any of them"."""
    said = cleaned(piece)
    if not all(_listed(name, said, language) for name in ("never", "of_any")):
        return False
    is_turned = ballot_signs.says(piece, language, *_TURNED) or lately.is_denied(piece, language)
    return not (is_turned or _names_unknown(piece, language))


def _names_unknown(piece: str, language: str) -> bool:
    """Whether a word in it may be the name of a place that nobody knows."""
    spans = named_cities.places(piece, language)
    spans += (one.span() for one in tongues.places(piece))
    left = phrases.blanked(piece, spans)
    if named_cities.may_be(left):
        return True
    if language == _NOUNS_IN_CAPITALS or not has_case(left):
        return False
    words = (part for one in folding.words(left)[1:] for part in _APOSTROPHE.split(one.raw) if part)
    return any(_may_name(one, language) for one in words)


def _may_name(word: str, language: str) -> bool:
    is_capital = word[0].isupper() and len(word) > 1 and word[1:].islower()
    is_country = is_capital and countries.find(word, language) is not None
    is_known = is_country or _listed("office", fold(word), language)
    return is_capital and not is_known and not enumerated.is_known(word, language)


def _listed(name: str, said: str, language: str) -> bool:
    return phrasefiles.listed("panelist.declaring", _FILE, language, name).found(said)
