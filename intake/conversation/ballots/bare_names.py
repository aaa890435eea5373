"""Whose a list of verdicts is by a bare name above it: "Bernd:", "Frau Krause –", "The chair:".

Invariant: a name is what no list of heading words holds, in capitals where its script has them; who
writes, a city and a country are none, and words that greet lead to the writer's own.
"""

import re
from collections.abc import Sequence, Set
from functools import cache

from intake.answers.folding import is_unspaced, key
from intake.answers.geography import cities, countries
from intake.conversation import phrasefiles, phrases
from intake.conversation.ballots import ballot_signs, named_cities
from intake.conversation.intents import courtesy, undersigned
from intake.conversation.people import signatures
from intake.conversation.phrases import Phrases
from intake.conversation.spelling import fold, has_case

_FILE = "bare_names_words.toml"
_LINE = re.compile(r"[\s*_#>@]*(?P<said>\S[^\n:：]*?)[\s*_]*(?:[:：]|[-–—]+)[\s*_]*")
"""A line of its own that leads to what is below it."""
_AROUND = " \t\n*_#>()（）[]-–—:：.,!。！।"
_WORD = re.compile(r"[^\W\d_](?:[\w.’'\u0900-\u0963\u0970-\u097f-]*)")
_STRANGE = re.compile(r"[\d;?!/+=<>%\"]")
"""What no name has."""
_ADDED = re.compile(r"(?P<name>.*\S)\s*[(（\[](?P<added>[^()（）\[\]]+)[)）\]]")
"""What is added to a name: "Bernd (Panel)"."""
_CLAUSE = re.compile(r"[,;，、；،؛]|[–—]|\s-\s")
_MOST_WORDS, _MOST_UNSPACED = 4, 6
"""Words of a name, and letters of one in a script without blanks."""


def is_above(text: str, own: Sequence[str], language: str) -> bool:
    """Whether its last line is nothing but somebody's name or office, or another city's name.

    `own` are the names of the writer and of the city: neither calls the list another's.
    """
    found = _LINE.fullmatch(last_line(text))
    said = _without_seat(found["said"], language).strip("()（）") if found else ""
    if not said or courtesy.is_courtesy(said, language):
        return False
    called = _leading(language).without(fold(said))
    named = named_cities.found(said, language)
    if any(one.means(own) for one in named) or any(one and key(one) in key(said) for one in own):
        return False
    if signatures.is_office(fold(said), language) and not signatures.is_statement(said, language):
        return True
    parts = frozenset[str]().union(*map(undersigned.words_of_name, own))
    return not _is_plain(called, language) and _is_name(called, parts)


def _without_seat(said: str, language: str) -> str:
    """The name before a seat, an office or an address in brackets, where it may be a person's."""
    found = _ADDED.fullmatch(said)
    if found is None or found["name"].isupper() or cities.is_known(key(found["name"])):
        return said
    added = found["added"]
    seats = phrasefiles.listed("ballots", _FILE, language, "seats", is_alone=True)
    is_seat = seats.is_all(fold(added)) or signatures.is_office(fold(added), language)
    return found["name"] if is_seat or "@" in added else said


def is_draft(piece: str, language: str, *, leads: bool = False) -> bool:
    """Whether it says nothing but that the list beside it is not to be counted.

    "Work in progress" says so only where it alone `leads` to all of it: beside other words it may
    be of the city.
    """
    names = ("drafts", "unfinished") if leads else ("drafts",)
    drafts = phrasefiles.listed("ballots", _FILE, language, *names, is_alone=True)
    return drafts.is_all(fold(piece.strip(_AROUND)))


def has_draft(piece: str, language: str, *, leads: bool = False) -> bool:
    """Whether it opens so, and puts no other list in its place: "Still a draft, please wait"."""
    clauses = [one for one in _CLAUSE.split(piece) if not courtesy.is_courtesy(one, language)]
    if not clauses or not is_draft(clauses[0], language, leads=leads):
        return False
    counting = phrasefiles.listed("ballots", _FILE, language, "counting", is_alone=True)
    others = (one for one in clauses if not is_draft(one, language))
    return not any(counting.found(fold(one)) for one in others)


def is_heading(said: str, language: str) -> bool:
    """Whether all its words head a ballot, or lead from one to whose or what it is."""
    small = {
        *ballot_signs.phrases(language, "beside_city"),
        *ballot_signs.phrases(language, "small"),
    }
    left = _known(language).without(_leading(language).without(fold(said)))
    words = {_plain(one.group()) for one in _WORD.finditer(left)}
    is_dated = any(map(str.isdecimal, said))
    return not is_dated and words <= {*small, *_headings()}


def leads(text: str) -> bool:
    """Whether it ends with a line of its own that leads to what is below it."""
    return "\n" in text and _LINE.fullmatch(last_line(text)) is not None


def is_form(said: str) -> bool:
    """Whether a word of it heads ballots or their lines in any language ("Note:", "비고:").

    In a script without blanks it is the end of it that tells.
    """
    known = _headings()
    words = [_plain(one) for one in said.split()]
    return any(one in known or (is_unspaced(one) and one.endswith(known)) for one in words)


def last_line(text: str) -> str:
    """Its last line that is not empty."""
    return text.rstrip().rpartition("\n")[2]


def _is_plain(said: str, language: str) -> bool:
    """Whether it holds a word that stands in no name."""
    is_country = countries.find(said, language) is not None
    return is_country or _known(language).found(said) or is_form(said)


def _is_name(said: str, own: Set[str]) -> bool:
    """Whether each word may be part of a name, and not all are of these."""
    words = [one.group() for one in _WORD.finditer(said)]
    if not words or len(words) > _MOST_WORDS or _STRANGE.search(said):
        return False
    if all(undersigned.is_part(key(one), own) for one in words):
        return False
    if any(map(is_unspaced, words)):
        return sum(map(len, words)) <= _MOST_UNSPACED
    return all(not has_case(one) or one[0].isupper() for one in words)


def _plain(word: str) -> str:
    return fold(word).strip(".’'").casefold()


@cache
def _headings() -> tuple[str, ...]:
    listed = phrasefiles.tables("ballots", "headings_words.toml")
    return tuple(_plain(one) for words in listed.values() for one in words["headings"])


@cache
def _known(language: str) -> Phrases:
    """Words that stand above a ballot, and in no name."""
    written = (
        phrasefiles.written("ballots", file, language, name, is_alone=True)
        for file, name in (
            ("framed_words.toml", "known"),
            ("owners_words.toml", "plain"),
            ("owners_words.toml", "sheets"),
            (_FILE, "plain"),
        )
    )
    return phrases.compiled(fold(one) for many in written for one in many)


def _leading(language: str) -> Phrases:
    return phrasefiles.listed("ballots", _FILE, language, "leading", is_alone=True)
