"""The cities that a text names, by any name of the table and in any form, and what may be one.

Invariant: only what stands in the text; a word that merely may be a city is never taken for one,
but it keeps the text from being about the city of the thread alone.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from intake.answers import folding, inflections
from intake.answers.folding import UNSPACED, Word, key
from intake.answers.geography import cities
from intake.answers.geography.cities import City
from intake.conversation.ballots import ballot_signs

_MOST_WORDS = 4
_LONGEST, _SHORTEST = 8, 2
"""Letters of a name in a script without blanks."""
_LETTERS = 4
"""Letters of a name where no capital shows that it is one."""
_RUN = re.compile(rf"[{UNSPACED}]+")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")
_LIKE = re.compile(
    r"[\u4e00-\u9fff\u30a1-\u30fa\u30fc](?<![城都本该這这貴贵全我各])市(?![场場民长長面])"
    r"|[\uac00-\ud7af]{2}시(?:의|에|와|를|는|가|청|장|(?![\uac00-\ud7af]))"
    r"|[\uac00-\ud7af]{2}(?<!모든)(?<!어느)(?<!해당)(?<!다른)(?<!머지)(?<!들의)(?<!어떤)\s시와"
    r"|(?:مدينة|بلدية)\s+(?!هذه|تلك|ال)\w{3,}"
    r"|(?<!इस)(?<!उस)(?<!अपने)(?<!मेरे)(?<!किसी)(?<!भी)(?<!मेरा)(?<!हर)(?<!बाकी)(?<!अन्य)(?<!सभी)\s(?:शहर|नगर)(?![\u0900-\u097f])"
    r"|(?i:\b(?:city|town|municipality) of |\bville d(?:e |['’])|\bciudad de |\bcidade d[eo] "
    r"|\bстадт |\bstadt |\bгород\w* )(?-i:[^\W\d_a-zа-я])\w+"
)
"""A name with the word for a city beside it, in some script."""
_POINTED = re.compile("[\u0640\u064b-\u0652\u0670]")
"""Signs of Arabic writing that are no letters."""
_AFTER = re.compile(r"(?:Stadt|von|in|für|mit|aus|bei)\s+(?=[^\W\d_a-z])\w{3,}")


@dataclass(frozen=True, kw_only=True)
class Named:
    """A place in the text and the cities of the table that it may mean."""

    start: int
    end: int
    cities: tuple[City, ...]

    def means(self, names: Iterable[str]) -> bool:
        """Whether a city that goes by one of these names is among them."""
        return any(_are_one(self.cities, key(name)) for name in names)


def _are_one(found: Sequence[City], wanted: str) -> bool:
    ids = _ids(wanted)
    return any(one.id in ids or key(one.bare) == wanted for one in found)


@lru_cache(maxsize=256)  # the names of one list, for each sentence of a mail
def _ids(wanted: str) -> frozenset[int]:
    return frozenset(one.id for one in cities.named(wanted))


@lru_cache(maxsize=64)  # of one mail it is asked for every city on the list
def found(text: str, language: str) -> tuple[Named, ...]:
    """Every city that the text names, the longest name where several begin at one place."""
    text = text[: ballot_signs.LONGEST]
    if _POINTED.search(text):
        return tuple(_unpointed(text, language))
    return (*_spaced(text, language), *_unspaced(text))


def places(text: str, language: str) -> list[tuple[int, int]]:
    """Where each of these names begins and ends."""
    return [(one.start, one.end) for one in found(text, language)]


def _unpointed(text: str, language: str) -> Iterator[Named]:
    """The same of a text with Arabic vowel signs, which part words where they are read as signs."""
    spots = [at for at, letter in enumerate(text) if not _POINTED.match(letter)] + [len(text)]
    for one in found(_POINTED.sub("", text), language):
        yield replace(one, start=spots[one.start], end=spots[one.end])


def elsewhere(text: str, language: str, names: Iterable[str]) -> bool:
    """Whether it names a city that goes by none of these names."""
    known = tuple(names)
    return any(not one.means(known) for one in found(text, language))


def may_be(text: str) -> bool:
    """Whether a name with the word for a city beside it stands in the text."""
    return _LIKE.search(text) is not None


def may_name(text: str, language: str) -> bool:
    """Whether any word of it may be a name; German writes all its nouns in capitals."""
    if may_be(text) or language == "de":
        return may_be(text) or _AFTER.search(text) is not None
    said = folding.words(text)[1:]
    return any(one.raw[0].isupper() and len(one.raw) > 1 and one.raw[1] != "'" for one in said)


def _spaced(text: str, language: str) -> Iterator[Named]:
    tokens = [one for one in folding.words(text) if not _RUN.match(one.raw)]
    place = 0
    while place < len(tokens):
        length, one = _longest(text, tokens[place : place + _MOST_WORDS], language)
        if one:
            yield one
        place += length


def _longest(text: str, said: Sequence[Word], language: str) -> tuple[int, Named | None]:
    if not _may_begin(said[0]):
        return 1, None
    for length in range(len(said), 0, -1):
        words = said[:length]
        if length > 1 and re.search(r"[,;.:\n]", text[words[0].start : words[-1].end]):
            continue
        name = " ".join(one.folded for one in words)
        several = cities.called(name, language)
        if not several and _is_set_off(text, words[0], language):
            several = cities.in_any_form(name, language)
        if several and not _is_word(name, language):
            start, end = words[0].start, words[-1].end
            return length, Named(start=start, end=end, cities=tuple(several))
    return 1, None


def _is_set_off(text: str, word: Word, language: str) -> bool:
    """Whether a capital tells a name from a word of every day ("с Сумами"), as no opening does."""
    before = text[: word.start].rstrip()
    is_capital = word.raw[0].isupper() and word.raw[1:].islower()
    return language != "de" and is_capital and before[-1:].isalpha()


def _may_begin(word: Word) -> bool:
    """A name has a capital, where its script has any."""
    has_cases = word.raw[0].upper() != word.raw[0].lower()
    return word.raw[0].isupper() if has_cases else len(word.folded) >= _LETTERS


def _unspaced(text: str) -> Iterator[Named]:
    for run in _RUN.finditer(text):
        place = run.start()
        while place < run.end():
            one = _longest_run(text, place, run.end())
            if one:
                yield one
            place = one.end if one else place + 1


def _longest_run(text: str, start: int, end: int) -> Named | None:
    for stop in range(min(end, start + _LONGEST), start + _SHORTEST - 1, -1):
        several = cities.named(key(text[start:stop]))
        if (
            several
            and text[start:stop] not in _no_cities()
            and not _is_cut(text, start)
            and not _is_cut(text, stop)
        ):
            return Named(start=start, end=stop, cities=tuple(several))
    return None


@cache
def _no_cities() -> frozenset[str]:
    """Words of scripts without blanks that are a far city's name as well: "万博" is an expo."""
    tables = (ballot_signs.words_of(one) for one in ("ja", "ko", "zh"))
    return frozenset(word for lists in tables for word in lists.get("no_city", ()))


def _is_cut(text: str, place: int) -> bool:
    """Whether a word in katakana goes on here: アドバイザー holds no Dubai."""
    around = text[max(0, place - 1) : place + 1]
    return len(around) > 1 and all(_KATAKANA.match(one) for one in around)


def _is_word(name: str, language: str) -> bool:
    """Whether a panel's mail has it as a common word ("Kabul ediyorum", "Solo en parte")."""
    forms = (name, *inflections.bare(name, language))
    return any(one in _vocabulary(language) for one in forms)


@cache
def _vocabulary(language: str) -> frozenset[str]:
    lists = ballot_signs.words_of(language).values()
    said = (phrase for phrases in lists for phrase in phrases)
    return frozenset(word.folded for phrase in said for word in folding.words(phrase))
