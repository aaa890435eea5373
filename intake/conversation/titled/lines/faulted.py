"""Lines called wrong where they are wanted off: "Line 3 is wrong and should not be public."

Invariant: only what is said of the very lines that are wanted off is left out; a person reads it.
"""

from intake.conversation import phrasefiles
from intake.conversation.titled.lines import unpublishing_numbers


def beside_wish(said: str, language: str) -> str:
    """The (plain) sentence without the words that call its lines wrong; "" where none do, or where
    it numbers others, or not all of them, behind.
    """
    wrong = phrasefiles.listed("titled.lines", "faulted_words.toml", language, "wrong")
    found = next(wrong.finditer(said), None)
    if found is None:
        return ""
    numbers = unpublishing_numbers.read(said[: found.start()])
    is_theirs = unpublishing_numbers.read(said[found.end() :]) in (frozenset(), numbers)
    return wrong.without(said) if numbers and is_theirs else ""
