"""Names in a list of cities that were not read: "no conflict with A, B and C" where C is unknown.

Invariant: only what is joined to a city that was read, and looks like nothing but a name.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise, takewhile
from unicodedata import category

from intake.answers.folding import UNSPACED, is_unspaced
from intake.answers.geography import countries
from intake.conversation import phrases, wordlists
from intake.conversation.ballots import ballot_signs, named_cities
from intake.conversation.intents.substance import TABLE
from intake.conversation.panelist.declaring import meaning
from intake.conversation.spelling import WORD, fold, has_case

KNOWN = (
    "no_conflict", "no_tie", "conflict", "with_to", "own_word", "these", "each_of", "all", "none",
    "filler", "small", "because", "no", "not", "nor", "nor_of", "neither", "neither_of", "led",
    "otherwise", "answer_no", "courtesy", "but", "aside", "kin", "relative", "employment", "work",
    "contracted", "advisory", "own_city", "own_country",
)  # fmt: skip
_NO_NAMES = tuple(one for one in (*KNOWN, "framing", "remaining", "rest") if one != "with_to")
_DENYING = ("no_conflict", "no_tie", "all", "none", "each_of")
_POSTFIXED = frozenset({"hi", "ja", "ko", "tr"})
"""Languages in which "with" stands behind the name."""
_ENDS, ARTICLE = " .:,;()،。", "ال"
_HAN = re.compile(r"[\u4e00-\u9fff]{2,6}(?=,)|[\u4e00-\u9fff]{2,6}$")
_FOREIGN = re.compile(r"[\u30a1-\u30fa\u30fc]{2,12}$|[\uac00-\ud7af]{2,8}$")
_HELD = "\ufffc"
"""Stands for a city that was read, so that no joint is found inside its name."""
_COMMAS = r"[,،、&/]"
_MOST_WORDS = {True: 4, False: 2}
"""Words of a name in a script with capitals, and in one without."""
_PARTICLES_OF_NAMES = frozenset({"de", "da", "do", "del", "la", "le", "sur", "am", "an"})
_UNSPACED_NAME = re.compile(
    r"[\u30a1-\u30fa\u30fc]{2,12}|[\u4e00-\u9fff]{2,6}|[\uac00-\ud7af]{2,8}"
)
_PARTICLES = re.compile("[とはがもをにの와과랑]+$|^[とはがもをに]+")
_GREETED = re.compile(r"([^,:!，、：！،]{1,60})[,:!，、：！،]")
_JOINTS_OF_HAN = "和及与與跟"
_AND = "و"


_Item = tuple[str, str, str]
"""A part of a list, the same without cities read in it, and what joins it to the one before."""


def unread(piece: str, language: str, is_listed: Callable[[str], bool]) -> tuple[str, ...]:
    """The names that stand in one list with cities and were read as none."""
    items = _until_closed([*_items(ungreeted(piece, language), language)])
    are_cities = [_HELD in masked or is_listed(said) for said, masked, _ in items]
    are_read = [
        is_city or (place > 0 and are_cities[place - 1] and _is_country(items[place][0], language))
        for place, is_city in enumerate(are_cities)
    ]
    names = [
        "" if is_read or _is_yes(said, language)
        else _name(said, language, is_last=place == len(items) - 1)
        for place, ((said, _, _), is_read) in enumerate(zip(items, are_read, strict=True))
    ]  # fmt: skip
    return tuple(names[place] for place in _joined(are_read, names))


def _is_yes(said: str, language: str) -> bool:
    return fold(said.strip(_ENDS)).casefold() in map(fold, ballot_signs.phrases(language, "yes"))


def _is_country(said: str, language: str) -> bool:
    """Whether a country stands behind its city: "Gdynia, Poland, and Turku"."""
    name = _left(said, language).strip(_ENDS)
    return bool(name) and countries.find(name, language) is not None


def ungreeted(piece: str, language: str) -> str:
    """The piece behind a first clause that greets somebody: "Dear Colleagues, …"."""
    found = _GREETED.match(piece)
    if not found or named_cities.found(found[1], language):
        return piece
    greets = phrases.phrases(TABLE, "talk.greetings", language).starts(fold(found[1]).strip())
    return piece[found.end() :] if greets else piece


def alone(piece: str, language: str) -> str:
    """A name beside "with" where no city was read: it is one that is not known, and not all."""
    text = _marked(piece, language)
    for start, end in meaning.places(piece, language, "with_to"):
        if language in _POSTFIXED:
            name = _before(text[:start], piece[:start])
        else:
            name = _behind(text[end:], language)
        if name and not is_known(name, language) and _is_whole(name, piece, language):
            return name
    return ""


def _is_whole(name: str, piece: str, language: str) -> bool:
    """Whether what is denied stands right behind a name that no blank ends."""
    if language in _POSTFIXED or not is_unspaced(name):
        return True
    denied = (start for one in _DENYING for start, _ in meaning.places(piece, language, one))
    return piece.index(name) + len(name) in denied


def _marked(piece: str, language: str) -> str:
    """The piece with a comma for each letter that is of no name, but for articles."""
    letters = list(piece)
    for name in _NO_NAMES:
        for start, end in meaning.places(piece, language, name):
            letters[start:end] = (" " if name == "small" else ",") * (end - start)
    return "".join(letters)


def _behind(text: str, language: str) -> str:
    """The name that a text begins with."""
    if is_unspaced(text.strip()):
        found = _HAN.match(text.strip())
        return found[0] if found else ""
    words = text.split()
    if language == "ar":
        return words[0].strip(_ENDS) if words and not words[0].startswith(ARTICLE) else ""
    run = [one.strip(_ENDS) for one in takewhile(may_be_of_name, words)]
    return " ".join(run[: _MOST_WORDS[True]]) if run and run[0][:1].isupper() else ""


def _before(text: str, piece: str) -> str:
    """The name that a text ends with, whole; in Japanese only katakana surely is one."""
    if _FOREIGN.search(text) and (found := _FOREIGN.search(piece)):
        return found[0]
    last = (text.split() or [""])[-1]
    is_name = bool(last) and not is_unspaced(last) and is_all_letters(last)
    return last if is_name and (last[0].isupper() or not has_case(last)) else ""


def is_known(name: str, language: str) -> bool:
    """Whether a word of it is one of those that such mails are written in."""
    known = wordlists.vocabulary(language, frozenset())
    if is_unspaced(name):
        return name in known
    return any(one.casefold() in known for one in WORD.findall(fold(name)))


def _joined(are_cities: Sequence[bool], names: Sequence[str]) -> Iterator[int]:
    """The places of names with a city in their run of cities and names."""
    run: list[int] = []
    for place in range(len(names) + 1):
        if place < len(names) and (are_cities[place] or names[place]):
            run.append(place)
            continue
        if any(are_cities[one] for one in run):
            yield from (one for one in run if names[one])
        run = []


def _until_closed(items: list[_Item]) -> list[_Item]:
    """Without what stands behind a comma once an "and" has led to the last of the list."""
    last = next((place for place, (*_, joint) in enumerate(items) if _is_and(joint)), len(items))
    behind = range(last + 1, len(items))
    return items[: next((place for place in behind if not _is_and(items[place][2])), len(items))]


def _is_and(joint: str) -> bool:
    return any(one.isalpha() and not is_unspaced(one) for one in joint)


def _items(piece: str, language: str) -> Iterator[_Item]:
    masked = list(piece)
    for one in named_cities.found(piece, language):
        start = one.start + (piece[one.start] == _AND)
        masked[start : one.end] = _HELD * (one.end - start)
    text = "".join(masked)
    ends = [(0, 0), *(found.span() for found in _joints(language).finditer(text))]
    for (at, start), (end, _) in pairwise([*ends, (len(text), len(text))]):
        yield piece[start:end], text[start:end], text[at:start]


@cache
def _joints(language: str) -> re.Pattern[str]:
    said = [*ballot_signs.phrases(language, "and"), *ballot_signs.phrases(language, "nor_of")]
    spaced = "|".join(re.escape(one) for one in sorted({*said}, key=len, reverse=True))
    glued = rf"|\s+{_AND}(?=\w{{3}}|{_HELD})" if language == "ar" else ""
    unspaced = rf"|[{_JOINTS_OF_HAN}]" if language == "zh" else ""
    unspaced = "|と(?![はのも])|および|や" if language == "ja" else unspaced
    return re.compile(
        rf"\s*{_COMMAS}\s*(?:(?:{spaced})\s+)?|\s+(?:{spaced})\s+{glued}{unspaced}", re.IGNORECASE
    )


def _name(item: str, language: str, *, is_last: bool) -> str:
    """What of an item is a name: all that no list knows, where it looks like one."""
    left = _left(item, language).strip(" .:：。-–—()")
    if not left:
        return ""
    if is_unspaced(left):
        found = _UNSPACED_NAME.fullmatch(_PARTICLES.sub("", left))
        return found[0] if found else ""
    if not has_case(left):
        is_brief = len(left.split()) <= _MOST_WORDS[False] and is_all_letters(left)
        return left.removeprefix(_AND) if is_brief and len(left) > len("abc") else ""
    words = left.split() if is_last else left.split()[::-1]
    run = [*takewhile(may_be_of_name, words)]
    name = run if is_last else run[::-1]
    is_name = 0 < len(name) <= _MOST_WORDS[True] and name[0][0].isupper()
    return " ".join(name) if is_name else _small(left, item, language)


def _small(left: str, item: str, language: str) -> str:
    """The only word of an item, as who needs no capitals writes a name."""
    is_word = left.isalpha() and left.islower() and item.strip(_ENDS) == left
    return left if is_word and len(left) > len("abc") and not is_known(left, language) else ""


def may_be_of_name(word: str) -> bool:
    return (word[0].isupper() and len(word) > 1) or word in _PARTICLES_OF_NAMES


def is_all_letters(text: str) -> bool:
    """The same as `isalpha`, with the marks that letters of some scripts carry, and blanks."""
    return all(one == " " or category(one)[0] in "LM" for one in text)


def _left(item: str, language: str) -> str:
    spans = [span for name in KNOWN for span in meaning.places(item, language, name)]
    text = phrases.blanked(item, spans)
    return re.sub(rf"(?<=[{UNSPACED}])\s+|\s+(?=[{UNSPACED}])", " ", " ".join(text.split()))
