"""A greeting or signature in an organizer's own words: the letter puts its own around them.

Invariant: nothing is taken out; who writes reads in the preview that there would be two.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from intake.conversation.intents import courtesy
from intake.conversation.people import endings, signatures

TWO: Final = (
    "The letter has its own greeting and signature around your words. Yours {what}: the reader "
    "would find both. Nothing is taken out; leave out what you do not want twice."
)
_MOST: Final = 60
"""Characters of a line that does nothing but greet."""
_SHOWN: Final = 80
_GREETS: Final = ("greeting", "alone")


def told(text: str, languages: Sequence[str]) -> tuple[str, ...]:
    """That these words, in one of the languages, greet or sign by themselves; () where not."""
    what = " and ".join(_parts(text.strip(), languages))
    return (TWO.format(what=what),) if what else ()


def _parts(text: str, languages: Sequence[str]) -> Iterator[str]:
    lines = [one.strip() for one in text.split("\n") if one.strip()]
    if len(lines) > 1 and _greets(lines[0], languages):
        yield f"begin with “{lines[0]}”"
    if signed := next(filter(None, (_signature(text, one) for one in languages)), ""):
        yield f"end with “{signed[:_SHOWN]}”"


def _greets(line: str, languages: Sequence[str]) -> bool:
    """A short line of its own that does nothing but greet."""
    is_short = len(line) <= _MOST
    return is_short and any(courtesy.manner(line, one) in _GREETS for one in languages)


def _signature(text: str, language: str) -> str:
    """The lines from a closing one on, where they are not all there is."""
    last = text.rstrip().rpartition("\n")[2].strip()
    if last != text.strip() and signatures.is_signed_off(last, language):
        return last
    said, below = endings.closing(text, language)
    lines = [one.strip() for one in below.split("\n") if one.strip()]
    is_plain = bool(lines) and (len(lines) > 1 or signatures.is_closing(lines[0], language))
    return " ".join(lines) if is_plain and said.strip() else ""
