"""What letters say in the place of a name or of words that were erased.

Invariant: nothing that stands for somebody in the store is read out as if it were their name.
"""

from collections.abc import Callable
from typing import Any

from intake.names import ERASED
from replies.catalogue import N_
from replies.filters import Tongue
from replies.said import said

LONGEST = 120
"""Characters of a name."""


def delegate(tongue: Tongue, name: str) -> str:
    """Who comes, by name."""
    if name == ERASED:
        return tongue.say(N_("a person whose name we erased, as was asked of us"))
    return said(name, LONGEST)


def file_name(tongue: Tongue, name: str) -> str:
    """A file, by its name."""
    if name == ERASED:
        return tongue.say(N_("a file that was erased"))
    return said(name, LONGEST)


def is_erased(_: Tongue, words: str) -> bool:
    """Whether these words stand for some that were erased."""
    return words == ERASED


ALONE: dict[str, Callable[..., Any]] = {
    "delegate": delegate,
    "file_name": file_name,
    "is_erased": is_erased,
}
"""Filters that need only the language."""
