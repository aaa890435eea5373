"""Whether words name a person: by a mail address or a name that stands there by itself.

Invariant: what is only a part of somebody else's name or address names nobody.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from intake.answers import folding
from intake.store.folding import fold

_APART = re.compile(r"[\W_]+")


def is_named(names: Collection[str], words: object) -> bool:
    """Whether one of these names and addresses stands in a text, or in what a value says."""
    said = fold("\n".join(_texts(words)))
    return any(found.search(said) for found in map(_pattern, names) if found)


def is_called(names: Collection[str], name: str) -> bool:
    """Whether somebody who is called so has one of these names; in a script without blanks it is
    the whole of it."""
    whole = {fold(one) for one in names}
    parted = [one for one in names if not folding.is_unspaced(one)]
    return fold(name) in whole or is_named(parted, name)


def without(addresses: Collection[str], text: str, instead: str) -> str:
    """The text with another word for each of these addresses."""
    for found in filter(None, map(_pattern, addresses)):
        text = re.sub(found.pattern, lambda _: instead, text, flags=re.IGNORECASE)
    return text


def _texts(value: object) -> Iterator[str]:
    """All that a value says, each text by itself."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            yield str(key)
            yield from _texts(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one)
    else:
        yield str(value)


@lru_cache(maxsize=256)
def _pattern(name: str) -> re.Pattern[str] | None:
    folded = fold(name)
    if "@" in folded:
        return re.compile(rf"(?<![\w.+-]){re.escape(folded)}(?![\w-]|\.\w)")
    words = "[\\W_]+".join(map(re.escape, filter(None, _APART.split(folded))))
    if not words:
        return None
    if folding.is_unspaced(words):
        return re.compile(words)
    return re.compile(rf"(?<![\w-]){words}(?![\w-])")
