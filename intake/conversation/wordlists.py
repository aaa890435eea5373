"""The lists of words by language (words/<code>.toml), English read beside every one of them.

Invariant: a list that a language lacks is empty, and every word of one is folded.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from intake import languages
from intake.answers import wordfiles
from intake.conversation.spelling import WORD, fold

LISTS = 4096
"""More word lists than there are in all languages together: none is put together twice."""
_TOLD_BY_ACCENT = 2
_FOUND_ANYWHERE = frozenset({
    "owning", "going_on", "continuations", "statement_verbs", "situated", "no_names", "contrasts",
})  # fmt: skip
"""Lists looked for inside sentences, where such a word would be found as another one."""
_HERE = Path(__file__).parent / "words"


def _file(language: str) -> str:
    """The file of a language; empty for one that is not read."""
    if language not in languages.all_read():
        return ""
    return (_HERE / f"{language}.toml").read_text(encoding="utf-8")


@cache
def _table(name: str, language: str) -> dict[str, Any]:
    """One table of a file, the rest of it not kept: of most languages few lists are asked for."""
    return wordfiles.section(_file(language), name)


@lru_cache(maxsize=LISTS)
def listed(name: str, key: str, language: str) -> tuple[str, ...]:
    """A word list of a table by its dotted key, folded: the language's own, then the English."""
    found: list[str] = []
    table, _, last = f"{name}.{key}".rpartition(".")
    for spoken in dict.fromkeys((language, language.partition("-")[0], "en")):
        section = _table(table, spoken).get(last, ())
        unread = _unread(language) if spoken == "en" else frozenset()
        told = map(_told, section) if key in _FOUND_ANYWHERE else section
        found.extend(one for one in map(fold, told) if one and one not in unread)
    return tuple(dict.fromkeys(found))


def _told(entry: str) -> str:
    """An entry without those of its words that folding would take for others."""
    if " " in entry:
        return entry
    return "|".join(one for one in entry.split("|") if not _is_lost(one))


def _is_lost(word: str) -> bool:
    """Whether only an accent tells a word of two letters from a more frequent one ("él", "é")."""
    folded = fold(word)
    return len(word) <= _TOLD_BY_ACCENT and folded != word and folded.isascii()


@lru_cache(maxsize=LISTS)
def _unread(language: str) -> frozenset[str]:
    """English words that mean something else in this language ("no" is Portuguese for "in the")."""
    table = _table("english", language.partition("-")[0])
    return frozenset(map(fold, table.get("unread", ())))


@cache
def vocabulary(language: str, without: frozenset[str]) -> frozenset[str]:
    """Every word of every list of a language and of English, but of the lists named so."""
    spoken = dict.fromkeys((language.partition("-")[0], "en"))
    texts = (text for one in spoken for text in _texts(wordfiles.read(_file(one)), without))
    return frozenset(word for text in texts for word in WORD.findall(fold(text).casefold()))


def _texts(section: Any, without: frozenset[str]) -> Iterator[str]:
    if isinstance(section, str):
        yield section.replace("_", " ")
    elif isinstance(section, dict):
        for key, one in section.items():
            yield from () if key in without else _texts(one, without)
    else:
        for one in section or ():
            yield from _texts(one, without)
