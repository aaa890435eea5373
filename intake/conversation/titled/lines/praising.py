"""Mails that only tell that others like or mention a line ("The journalists loved line 2.").

Invariant: every word of such a sentence is known, and who likes it is nobody of the city's
government: "The mayor likes line 2" may be a choice.
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
    is_told = who.found(said) and praises.found(said)
    if not (is_told and unpublishing_numbers.is_numbered(said, language)):
        return False
    rest = unpublishing_numbers.FOUND.sub(lambda one: " " * len(one[0]), said)
    known = (who, praises, _listed("beside", language), listed("line", language))
    left = "".join(map(min, *(one.without(rest) for one in known)))
    return not words_of(left.strip(courtesy.PUNCTUATION))


def _listed(meaning: str, language: str) -> Phrases:
    return phrasefiles.listed("titled.lines", "praising_words.toml", language, meaning)
