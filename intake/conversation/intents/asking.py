"""Whether words of a sentence or in brackets ask a person something.

Invariant: one word in brackets, another figure or another choice doubts an answer and asks nobody.
"""

import re
from collections.abc import Iterator

from intake.conversation.intents import framing, intents
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import blanked, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import count, ends_asking, fold, squeeze, words_of

LONGEST = 60_000
"""Characters of a message that are looked through, as elsewhere."""
LEAST = 3
"""Words of a question whose first or last word asks: one more without, one less with its verb."""
_FEWEST = 2
"""Words of a question in brackets: one alone only doubts what stands before it."""
_CLOSED = r"[)\]}〕〉]"
_OPENED = r"[(\[{〔〈]\s*([^()\[\]{}〔〕〈〉\n]{1,300}?)[\s.。!！]*"
_BRACKETS = re.compile(_OPENED + _CLOSED)
_CUT = re.compile(rf"{_OPENED}(?:{_CLOSED}|\Z)")
"""The same where the end is cut off."""
COMMA = re.compile(r"[,،;؛]\s+")
_FIGURE = re.compile(r"\d")
ENDS = " ?？؟¿\"'"


def is_long_enough(asked: str, language: str) -> bool:
    """Whether words ask more than whether the one or two of them are right."""
    words = asked.strip(ENDS)
    if phrases(TABLE, "talk.asking_verbs", language).found(fold(words)):
        return count(words) >= LEAST - 1
    return count(words) >= (LEAST if begins_or_ends(words, language) else LEAST + 1)


def begins_or_ends(words: str, language: str) -> bool:
    """Whether words begin or end as a question does, whatever mark stands behind them."""
    return intents.begins_to_ask(words, language) or framing.ends_asking(words, language)


def bracketed(text: str, language: str) -> Iterator[str]:
    """What stands in brackets and asks, in the writer's own words."""
    yield from (text[slice(*one.span(1))] for one in _found(_BRACKETS, text, language))


def without_bracketed(text: str, language: str) -> str:
    """The words but for brackets in them that ask, and do not only doubt them ("(deputy mayor?)").

    All of them where nothing else is left.
    """
    found = _found(_CUT, text, language)
    spans = [one.span() for one in found if is_long_enough(one[1], language)]
    left = squeeze(blanked(text, spans)) if spans else ""
    return left if words_of(left) else text


def without_brackets(text: str) -> str:
    """The words with blanks where any brackets stand: what is in them is no clause of theirs."""
    return blanked(text, (one.span() for one in _BRACKETS.finditer(fold(text[:LONGEST]))))


def _found(brackets: re.Pattern[str], text: str, language: str) -> Iterator[re.Match[str]]:
    for one in brackets.finditer(fold(text[:LONGEST])):
        words = text[slice(*one.span(1))]
        if _asks_within(words, language) and _is_enough_within(words, language):
            yield one


def _asks_within(words: str, language: str) -> bool:
    """Whether words in brackets ask, by their mark or by a word that does nothing else."""
    folded = fold(words)
    if ends_asking(folded):
        return True
    return is_led_by_particle(COMMA.split(folded)[-1], language) or phrases(
        TABLE, "talk.asking_ends", language
    ).ends(folded)


def is_led_by_particle(clause: str, language: str) -> bool:
    """Whether the first word of a folded clause does nothing but ask."""
    is_none = phrases(TABLE, "talk.no_questions", language).starts(clause)
    return not is_none and phrases(TABLE, "talk.asking_particles", language).starts(clause)


def _is_enough_within(words: str, language: str) -> bool:
    """Whether words in brackets may ask a person, and do not only put another answer."""
    if is_long_enough(words, language):
        return True
    is_other = phrases(WORDS, "alternatives", language).starts(fold(words).strip(ENDS))
    return count(words.strip(ENDS)) >= _FEWEST and not is_other and not _FIGURE.search(fold(words))
