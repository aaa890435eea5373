"""Whether words name a person: by a mail address or a name that stands there by itself.

Invariant: what is only a part of somebody else's name or address names nobody.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from intake.answers import folding
from intake.store.folding import fold

_APART = re.compile(r"[\W_]+")
_COMMA = re.compile("[,，、]")
_INSIDE = "[!#$%&'’^~]"
"""Behind a letter these are of the address ("o'neil@"); before one they may be marks around it."""


def is_named(names: Collection[str], words: object) -> bool:
    """Whether one of these names and addresses stands in a text, or in what a value says."""
    written = "\n".join(_texts(words))
    said = fold(written)
    return any(
        found.search(said) and (not _is_single(name) or _is_meant(found, written))
        for name, found in ((one, _pattern(one)) for one in names)
        if found
    )


def is_called(names: Collection[str], name: str) -> bool:
    """Whether somebody who is called so has one of these names; in a script without blanks it is
    the whole of it, but for what stands behind a comma."""
    whole = {fold(one) for one in names}
    parted = [one for one in names if not folding.is_unspaced(one)]
    said = _COMMA.split(name)[0].strip()
    return not whole.isdisjoint({fold(name), fold(said)}) or is_named(parted, name)


def without(addresses: Collection[str], text: str, instead: str) -> str:
    """The text with another word for each of these addresses."""
    for found in filter(None, map(_pattern, addresses)):
        for start, end in reversed([*_spans(found, text)]):
            text = f"{text[:start]}{instead}{text[end:]}"
    return text


def _texts(value: object) -> Iterator[str]:
    """All that a value says, each text by itself. A key is ours, but for somebody's address."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            if "@" in str(key):
                yield str(key)
            yield from _texts(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one)
    else:
        yield str(value)


def _is_single(name: str) -> bool:
    """Whether it is one word, which may be any ("Will", "Grant")."""
    is_word = len([*filter(None, _APART.split(name))]) == 1
    return is_word and "@" not in name and not folding.is_unspaced(name)


def _is_meant(found: re.Pattern[str], text: str) -> bool:
    """Whether a word stands somewhere as a name is written, and not in an address."""
    return any(
        line[start] == line[start].upper()
        and "@" not in f"{line[:start].rpartition(' ')[2]}{line[end:].partition(' ')[0]}"
        for line in text.splitlines()
        for start, end in _spans(found, line)
    )


def _spans(found: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Where it stands in the text as it was written, which is folded letter by letter."""
    parts = [one if one.isspace() else fold(one) for one in text]
    places = [place for place, part in enumerate(parts) for _ in part] + [len(text)]
    for one in found.finditer("".join(parts)):
        yield places[one.start()], places[one.end()]


@lru_cache(maxsize=256)
def _pattern(name: str) -> re.Pattern[str] | None:
    folded = fold(name)
    if "@" in folded:
        apart = rf"(?<![\w.+-])(?<!\w{_INSIDE})"
        return re.compile(rf"{apart}{re.escape(folded)}(?![\w-]|\.\w)")
    words = "[\\W_]+".join(map(re.escape, filter(None, _APART.split(folded))))
    if not words:
        return None
    if folding.is_unspaced(words):
        return re.compile(words)
    return re.compile(rf"(?<![\w-]){words}(?![\w-])")
