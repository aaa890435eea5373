"""A notice for who reads its letter in English: the call's own texts in it are put back.

Invariant: what people wrote stays as they wrote it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from intake.calls.model import Call
from intake.languages import ENGLISH
from intake.notices import Item, Misread, Notice

_OURS = frozenset({"label", "options", "missing", "offered", "lacking"})
"""Fields of notices that hold texts of the call."""
_OF_ITEMS = frozenset({"text", "form", "example"})
"""Those of a question put, and of words that were not read."""


def of(notice: Notice, call: Call, language: str) -> Notice:
    """The notice with each of the call's texts that it holds in this language in English."""
    english: Notice = _put(notice, _english(call, language))
    return english


@lru_cache(maxsize=64)
def _english(call: Call, language: str) -> Mapping[str, str]:
    """The call's texts of this language with their English; none that stands for two."""
    found: dict[str, str] = {}
    twofold: set[str] = set()
    for texts in _texts(call.model_dump(mode="json")):
        own, english = texts.get(language, texts[ENGLISH]), texts[ENGLISH]
        if found.setdefault(own, english) != english:
            twofold.add(own)
    return MappingProxyType({own: one for own, one in found.items() if own not in twofold})


def _texts(part: Any) -> Iterator[dict[str, str]]:
    """Every text of a call with its languages, wherever it stands."""
    if isinstance(part, dict) and isinstance(part.get(ENGLISH), str):
        yield part
    elif isinstance(part, dict | list):
        for one in part.values() if isinstance(part, dict) else part:
            yield from _texts(one)


def _put(part: Any, english: Mapping[str, str], *, is_ours: bool = False) -> Any:
    """The part with the call's texts in English; `is_ours` where it can be one."""
    if isinstance(part, str):
        return english.get(part, part) if is_ours and type(part) is str else part
    if isinstance(part, tuple):
        return tuple(_put(one, english, is_ours=is_ours) for one in part)
    if not is_dataclass(part) or isinstance(part, type):
        return part
    ours = _OURS | _OF_ITEMS if isinstance(part, Item | Misread) else _OURS
    held = {one.name: getattr(part, one.name) for one in fields(part)}
    anew = {name: _put(value, english, is_ours=name in ours) for name, value in held.items()}
    return replace(part, **{name: one for name, one in anew.items() if one is not held[name]})
