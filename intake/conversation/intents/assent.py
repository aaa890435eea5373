"""Whether a sentence is little more than a word of yes or no.

Invariant: what says anything else beside is neither.
"""

import re
from functools import lru_cache
from typing import Literal

from intake.conversation.intents import framing
from intake.conversation.intents.courtesy import LAST_QUESTION
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import Phrases, any_found, blanked, phrases, without
from intake.conversation.spelling import words_of

LONGEST = 120
LONGEST_WHOLE = 300
"""Characters of a yes of several clauses, each of them known whole."""
_YES = ("words.right", "words.confirmed")
_LEADS = ("words.checked", "words.done")
_NO_YES = ("words.deferring", "words.but_not")
_CLAUSES = (*_YES, "words.registered", *_LEADS, "words.joined")
_CLAUSE = re.compile(r"([,;:，、；：])")
_NAMES = re.compile(
    r"(?<=\s)(?:[A-Z][\w'-]{0,30}\.?(?:\s[A-Z][\w'-]{0,30}){1,3}|[A-Z][\w'-]{2,30})"
)


Word = Literal["confirm", "deny"]


def told(text: str, language: str) -> Word | None:
    """Confirm or deny, where the sentence is little more than the word."""
    is_known = _is_of((*_YES, "words.registered"), text, language)
    said = "confirm" if is_known else _only_word_unasked(text, language)
    if said == "confirm" and _takes_back(text, language):
        return None
    return None if said and is_asked_of_us(text, language) else said


def is_firm(text: str, language: str) -> bool:
    """Whether a yes or no stays one beside a command ("Yes, please withdraw").

    So does one whose every clause is known, where one says that all is right, or is confirmed.
    """
    firm = phrases(TABLE, "words.firm", language).found(text)
    return firm or _is_of(_YES, text, language)


def is_asked_of_us(text: str, language: str) -> bool:
    """Whether the yes is one that the writer asks of us ("Please confirm.")."""
    return phrases(TABLE, "words.asking", language).found(text)


def is_to_register(text: str, language: str) -> bool:
    """Whether the city is to be registered, in a sentence of nothing but known clauses."""
    return _is_of(("words.registered",), text, language)


def is_lead(text: str, language: str) -> bool:
    """Whether a sentence only leads up to a yes, or away from it ("We have checked all of it.")."""
    if _is_of(_LEADS, text, language):
        return True
    if len(text) > LONGEST or LAST_QUESTION.search(text):
        return False
    leads, rest = _without_leads(text, language)
    return leads and not words_of(_without_manners(rest, language))


def is_plain(text: str, language: str) -> bool:
    """Whether a yes also stands for itself where nothing was shown that could be right."""
    for key in ("words.faultless", "words.seen"):
        text = phrases(TABLE, key, language).without(text)
    return phrases(TABLE, "words.plainly", language).found(text)


def only_looked(text: str, language: str) -> bool:
    """Whether a yes says no more than that somebody looked ("checked")."""
    is_there, rest = removed(text, phrases(TABLE, "words.looked", language))
    return is_there and told(rest, language) != "confirm"


def _only_word_unasked(text: str, language: str) -> Word | None:
    """The only word of a short sentence that asks nothing, with somebody's name beside it or not.

    Whether it asks is looked at last: hardly a sentence is only such a word.
    """
    if len(text) > LONGEST:
        return None
    said, unnamed = _only_word(text, language), _NAMES.sub(" him ", text)
    if not said and unnamed != text:
        said = _only_word(unnamed, language)
    return None if said and asks(text, language) else said


def _only_word(text: str, language: str) -> Word | None:
    """What is free of faults is right, though its words may hold a no ("no mistakes")."""
    confirming = phrases(TABLE, "words.confirm", language)
    faultless, rest = removed(text, phrases(TABLE, "words.faultless", language))
    denied, rest = removed(rest, phrases(TABLE, "words.deny", language))
    if not (faultless or denied or confirming.may_stand(words_of(text))):
        return None  # most sentences, without a look at what else they say
    _, rest = _without_leads(rest, language)
    confirmed, rest = removed(rest, confirming)
    if denied == (confirmed or faultless):
        return None
    if words_of(_without_manners(rest, language)):
        return None
    return "deny" if denied else "confirm"


def takes_back(text: str, language: str) -> bool:
    """Whether a sentence takes back a yes that was given ("We withdraw our consent.")."""
    known = phrases(TABLE, "words.taken_back", language)
    return any(not _CLAUSE.search(one[0]) for one in known.finditer(text))


def _takes_back(text: str, language: str) -> bool:
    """ "Yes, but not now", "We withdraw our yes": no yes that anything may rest on."""
    return any_found(TABLE, _NO_YES, text, language) or takes_back(text, language)


@lru_cache(maxsize=256)
def _is_of(needed: tuple[str, ...], text: str, language: str) -> bool:
    """Whether one of these clauses is told, and nothing that is in none of `_CLAUSES`."""
    if len(text) > LONGEST_WHOLE or not any_found(TABLE, needed, text, language):
        return False
    return not words_of(without(TABLE, _CLAUSES, text, language)) and not asks(text, language)


def asks(text: str, language: str) -> bool:
    """Whether a sentence of known words asks, be it without its mark ("is that all correct")."""
    if framing.ends_asking(text, language):
        return True
    return phrases(TABLE, "talk.interrogatives", language).starts(text.lstrip(" ,.-–—"))


def _without_leads(text: str, language: str) -> tuple[bool, str]:
    """Whether a clause leads up to a yes, and the text without what does."""
    known = phrases(TABLE, "words.leads", language)
    if not known.may_stand(words_of(text)):
        return False, text
    parts = [removed(part, known) for part in _CLAUSE.split(text)]
    return any(found for found, _ in parts), "".join(rest for _, rest in parts)


def _without_manners(text: str, language: str) -> str:
    for key in ("words.person", "words.reserving", "words.beside"):
        text = phrases(TABLE, key, language).without(text)
    return text


def removed(text: str, known: Phrases) -> tuple[bool, str]:
    """Whether any phrase stands in the text, and the text without all of them."""
    spans = [one.span() for one in known.finditer(text)]
    return bool(spans), blanked(text, spans)
