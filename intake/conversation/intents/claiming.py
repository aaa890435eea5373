"""Whether a wish that acts is truly the writer's own, and meant now.

Invariant: what is denied, asked, wished on a condition, said of others or of another time in the
clause of the wish is none; whoever wants it is asked, and says it again plainly.
"""

import re

from intake.conversation.intents import conditions, framing
from intake.conversation.intents.courtesy import says
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import ADDRESS, phrases
from intake.conversation.sentences import WORDS as CUTTING
from intake.conversation.sentences import is_verb_final
from intake.conversation.spelling import words_of

ACTING = frozenset({"withdraw", "submit", "hand_over", "add_contact", "by_mail", "pause", "resume"})
AT_ONCE = frozenset({"add_contact", "by_mail", "hand_over", "pause", "resume"})
"""Wishes that are granted without one more word."""
_MAYBE = frozenset({"withdraw", "pause", "resume"})
"""Wishes of which a city first asks whether it may; "Could we please …" asks for it."""
OWN = frozenset({"withdraw", "submit", "pause", "resume"})
"""Wishes that nobody but the city has; a contact is somebody else."""


def is_doubted(kind: str, text: str, wish: re.Match[str], language: str) -> bool:
    """Whether something around the wish, or inside it, says that it is none."""
    if kind not in ACTING:
        return False
    return (
        _is_asked_about(kind, text, wish, language)
        or _is_only_thought_of(kind, text, language)
        or _hangs(kind, text, wish, language)
        or (kind in AT_ONCE and _is_denied(text, wish, language))
        or phrases(TABLE, "frames.never", language).ends(_before(text, wish))
        or (kind in OWN and says(_before(text, wish), "frames.others", language))
        or says(_clause(text, wish), "frames.past", language)
        or (kind == "submit" and says(text, "words.later", language))
        or (kind == "pause" and says(text[: wish.start()], "pause.doubts", language))
    )


def _is_asked_about(kind: str, text: str, wish: re.Match[str], language: str) -> bool:
    """A question that is no request ("Must we pause?", "Put us on hold?", "Can we withdraw?")."""
    if not framing.ends_asking(text, language):
        return False
    before, behind = text[: wish.start()], framing.behind(text, wish.end())
    if says(before + wish[0], "frames.obliged", language):
        return True
    if kind in _MAYBE and phrases(TABLE, "frames.permitted", language).ends(before.rstrip()):
        return True
    if phrases(TABLE, "talk.question_ends", language).found(wish[0]):
        return False
    is_framed = bool(words_of(before)) and framing.is_framed(before, language)
    return not (is_framed or framing.is_asked(behind, language))


def _is_only_thought_of(kind: str, text: str, language: str) -> bool:
    """A question about the contact of the city that names nobody's address."""
    is_named = re.search(ADDRESS, text) is not None
    return kind == "hand_over" and not is_named and framing.ends_asking(text, language)


def _hangs(kind: str, text: str, wish: re.Match[str], language: str) -> bool:
    """Whether it is only wished on a condition; what is paused is paused until something."""
    behind = "" if kind == "pause" else text[wish.end() :]
    if kind == "submit" and conditions.stands(framing.behind(text, wish.end()), language):
        return True
    return conditions.hangs(text[: wish.start()], behind, language)


def _is_denied(text: str, wish: re.Match[str], language: str) -> bool:
    """A no in the clause of the wish, but for one that is a part of it ("no reminders"), or behind.

    Where verbs end a sentence they say it themselves (`frames.guards_behind`).
    """
    clause = _clause(text, wish)
    said = list(phrases(TABLE, "frames.never", language).finditer(clause))
    if not is_verb_final(language):
        negators = phrases(CUTTING, "negators", language)
        said.extend(negators.finditer(clause))
        later = framing.CLAUSE.split(text[wish.end() :])[1:]
        if any(negators.starts(one.lstrip()) for one in later):
            return True
    return any(not _is_meant(one[0], wish.re.pattern) for one in said)


def _is_meant(negation: str, pattern: str) -> bool:
    """Whether the phrase of the wish itself holds the no."""
    return words_of(negation) <= words_of(pattern)


def _clause(text: str, wish: re.Match[str]) -> str:
    return _before(text, wish) + wish[0] + framing.behind(text, wish.end())


def _before(text: str, wish: re.Match[str]) -> str:
    return framing.CLAUSE.split(text[: wish.start()])[-1]
