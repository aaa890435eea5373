"""A plain yes or no, or that nobody comes, in whatever language that is read it is written.

Invariant: it counts only where no reading of it is the opposite.
"""

from intake import languages
from intake.conversation import sentences
from intake.conversation.intents import assent
from intake.conversation.titled.convention import attending_clauses, attending_reading
from intake.conversation.titled.convention.attending_sheet import Said


def read(text: str, language: str) -> Said | None:
    """What a short mail says that is nothing in the writer's own language; None where unsure."""
    if len(text) > assent.LONGEST:
        return None
    found = [one for code in codes(text, language) if (one := _plain(text, code))]
    words = {one.comes for one in found}
    return found[0] if len(words) == 1 else None


def codes(text: str, language: str) -> tuple[str, ...]:
    """The other languages whose letters these are."""
    told = languages.spoken_in(text, languages.ENGLISH)
    known = languages.all_read()
    if told != languages.ENGLISH:
        return tuple(code for code in known if code == told or code in known[told].shared)
    return tuple(code for code, one in known.items() if code != language and not one.letters)


def _plain(text: str, language: str) -> Said | None:
    """The reading, where it is a yes or a no, or that nobody comes, and nothing else at all."""
    whole = sentences.whole(attending_clauses.without_closing(text, language))
    if len([one for one in sentences.sentences(whole, language) if one]) != 1:
        return None
    said = attending_reading.read(text, language, is_asked=True)
    is_plain = said.is_bare or (said.comes is False and not said.gone)
    return said if is_plain and not (said.rest or said.wavers) else None
