"""Mails that only tell that others like a line ("The journalists loved line 2.").

Invariant: every word of such a sentence is known, and who likes it stands ahead of every line and
is nobody of the city's government: "The mayor likes line 2" may be a choice, and "Line 2 praises
our residents" finds fault with what it says.
"""

from intake.conversation import phrasefiles
from intake.conversation.intents import courtesy, intents
from intake.conversation.phrases import Phrases
from intake.conversation.spelling import words_of
from intake.conversation.titled.lines import unpublishing_numbers, unpublishing_reading
from intake.conversation.titled.lines.unpublishing_words import listed, plain


def only_praises(text: str, language: str) -> bool:
    """Whether a mail says nothing but that, beside manners."""
    said = unpublishing_reading.sentences_of(
        text[: unpublishing_reading.LONGEST], language, is_answer=True
    )
    return bool(said) and all(_praises(plain(one), language) for one in said)


def _praises(said: str, language: str) -> bool:
    """Whether a (plain) sentence tells of a line that others like it, with no word unknown."""
    if intents.is_question(said, language):
        return False
    who, praises = _listed("who", language), _listed("praises", language)
    is_told = praises.found(said) and _is_ahead(who, said, language)
    if not (is_told and unpublishing_numbers.is_numbered(said, language)):
        return False
    rest = unpublishing_numbers.FOUND.sub(lambda one: " " * len(one[0]), said)
    known = (who, praises, _listed("beside", language), listed("line", language))
    left = "".join(map(min, *(one.without(rest) for one in known)))
    return not words_of(left.strip(courtesy.PUNCTUATION))


def _is_ahead(who: Phrases, said: str, language: str) -> bool:
    """Whether all that say who stand ahead of the lines and of their numbers."""
    ends = [one.end() for one in who.finditer(said)]
    found = (*listed("line", language).finditer(said), *unpublishing_numbers.FOUND.finditer(said))
    return bool(ends) and max(ends) <= min((one.start() for one in found), default=0)


def _listed(meaning: str, language: str) -> Phrases:
    return phrasefiles.listed("titled.lines", "praising_words.toml", language, meaning)
