"""What whoever acts should know of words of theirs that stand in letters of another language.

Invariant: it is said only where the words are surely in one language, and stand in such a letter.
"""

from collections.abc import Iterator, Sequence

from bot import speech
from intake import languages
from intake.desk.acts import Act, DecideList, Laid
from intake.notices import Letter
from replies.said import unescaped

IN_ENGLISH = "The same in English, for you; this is not sent:"
"""What stands above the English of a letter in another language."""


def notes(laid: Laid) -> Iterator[str]:
    """One note for the words of the act; of a list, one for all that are in the same language."""
    seen: dict[str, set[str]] = {}
    for words in _words(laid.act):
        written = speech.surely(words) if words else None
        if written:
            seen.setdefault(written, set()).update(_around(words, written, laid.shown))
    yield from (_told(written, sorted(around)) for written, around in seen.items() if around)


def _words(act: Act) -> Sequence[str]:
    """What an act says in its maker's own words."""
    if isinstance(act, DecideList):
        return [one.reason for one in act.rulings]
    return [str(getattr(act, "text", "") or getattr(act, "reason", ""))]


def _around(words: str, written: str, letters: Sequence[Letter]) -> Iterator[str]:
    """The other languages of letters that hold the words."""
    first = next((one.strip() for one in words.split("\n") if one.strip()), "")
    for letter in letters:
        if letter.language != written and first in unescaped(letter.markdown):
            yield languages.named(letter.language)


def _told(written: str, around: Sequence[str]) -> str:
    its = f"Your words are in {languages.named(written)}"
    if len(around) == 1:
        return f"{its}; the letter in which they stand is in {around[0]}."
    others = f"{', '.join(around[:-1])} and {around[-1]}"
    return f"{its}; the letters in which they stand are in {others}."
