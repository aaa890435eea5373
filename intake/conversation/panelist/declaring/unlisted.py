"""A name beside "no conflict" that is no city's: "Ozaka: no conflict", in whatever order.

Invariant: what looks like a name and is no known word keeps the denial from being of all cities;
whoever is greeted is no city.
"""

import re
from collections.abc import Iterator
from itertools import dropwhile, takewhile

from intake.answers.folding import is_unspaced
from intake.conversation.panelist.declaring import beside_with, enumerated, meaning
from intake.conversation.phrases import blanked
from intake.conversation.spelling import has_case

_MARK = re.compile(r"[,;:()（），；：、،؛\n]|\s[-–—]+\s|[–—]|[.!。！।]+\s*$")
_HEADING = re.compile(r"^([^\n:：]{1,40}[:：])[ \t]*\n(?=\S)", re.MULTILINE)
_SMALL = re.compile(r"\s*([^\W\d_]{3,20})\s*[:：]")
"""A word before a colon, as who needs no capitals writes a name."""
_BROKEN = "\x00"
"""Stands for a known phrase: what is on both sides of it is not one name."""
_NOUNS_IN_CAPITALS = frozenset({"de"})
_UNSPACED_NAME = {
    "zh": re.compile(r"[\u4e00-\u9fff]{2,6}"),
    "ja": re.compile(r"[\u30a1-\u30fa\u30fc]{2,12}"),
    "ko": re.compile(r"[\uac00-\ud7af]{2,8}"),
}
_OF_ALL = ("these", "all", "each_of")
_ENDS = " .\"'“”„«»!?"
_SHORTEST, _MOST_CASELESS = 2, 2


def beside(piece: str, language: str) -> str:
    """The first name in a piece that denies a conflict, where no city was read; else nothing."""
    named = enumerated.alone(piece, language) or _small(piece, language)
    said = enumerated.ungreeted(piece, language)
    return named or beside_with.unknown(said, language) or next(_names(said, language), "")


def headed(text: str, language: str) -> str:
    """The text with the name that heads a line on that line: "Ozaka:\\nno conflict"."""
    return _HEADING.sub(
        lambda found: f"{found[1]} " if beside(found[1], language) else found[0], text
    )


def _names(text: str, language: str) -> Iterator[str]:
    of_all = [end for one in _OF_ALL for _, end in meaning.places(text, language, one)]
    is_plain = bool(of_all) and not (has_case(text) and language not in _NOUNS_IN_CAPITALS)
    for part in _MARK.split(_broken(text[0 if is_plain else min(of_all, default=0) :], language)):
        runs = [one for one in part.split(_BROKEN) if one.strip(_ENDS)]
        if is_plain and _BROKEN in part:
            continue  # "none of them": nothing tells a noun from a name there
        yield from filter(None, (_name(run.strip(_ENDS), language) for run in runs))


def _small(piece: str, language: str) -> str:
    found = _SMALL.match(_broken(piece, language))
    is_small = found is not None and found[1].islower()
    return found[1] if found and is_small and not enumerated.is_known(found[1], language) else ""


def _broken(text: str, language: str) -> str:
    names = (*enumerated.KNOWN, "framing", "remaining", "rest")
    spans = (one for name in names for one in meaning.places(text, language, name))
    return blanked(text, spans, _BROKEN)


def _name(said: str, language: str) -> str:
    """The name in a stretch without known phrases."""
    if len(said) < _SHORTEST:
        return ""
    if is_unspaced(said):
        found = _UNSPACED_NAME.get(language, _UNSPACED_NAME["zh"]).fullmatch(said)
        return said if found and not enumerated.is_known(said, language) else ""
    words = said.split()
    if not has_case(said):
        is_name = not words[0].startswith(enumerated.ARTICLE) and enumerated.is_all_letters(said)
        is_brief = len(words) <= _MOST_CASELESS
        return said if is_name and is_brief and not enumerated.is_known(said, language) else ""
    return _capital(words, language)


def _capital(words: list[str], language: str) -> str:
    """The first run of capitalised words; German writes all its nouns so."""
    if language in _NOUNS_IN_CAPITALS and not all(map(enumerated.may_be_of_name, words)):
        return ""
    behind = dropwhile(lambda one: not _may_begin(one, language), words)
    return " ".join(takewhile(enumerated.may_be_of_name, behind))


def _may_begin(word: str, language: str) -> bool:
    return word[0].isupper() and len(word) > 1 and not enumerated.is_known(word, language)
