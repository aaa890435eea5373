"""What stands around a wish: whether it is asked for, taken back, or itself a question.

Invariant: a negation or condition before a wish, or behind it, takes it back.
"""

import re
from functools import lru_cache

from intake.conversation import rhetorical, tongues
from intake.conversation.intents.courtesy import LAST_QUESTION, PUNCTUATION, is_courtesy, says
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import pattern, phrases, without
from intake.conversation.sentences import WORDS as CUTTING
from intake.conversation.sentences import is_verb_final
from intake.conversation.wordlists import listed

CLAUSE = re.compile(r"[,;:()–—，、；：。]|\s-\s")
_ASIDE = re.compile(r"\s*[(（][^()（）]{0,120}[)）](?=[\s.。]*\Z)")
_LEAST = 3
"""Words of a question that is joined to a wish; fewer only lead up to it."""
_BEHIND = re.compile(r"[^,;:.!?，、；：。！？\n]{0,60}")
"""What may ask for a wish, or deny it, behind it."""


def behind(text: str, at: int) -> str:
    """The rest of the clause behind a wish."""
    found = _BEHIND.match(text, at)
    return found[0] if found else ""


def is_asked(behind: str, language: str) -> bool:
    return phrases(TABLE, "frames.behind", language).found(behind)


def is_refused(before: str, behind: str, language: str, *, mild: bool) -> bool:
    """Whether a negation or condition before a wish or behind it takes it back."""
    denied = phrases(TABLE, "frames.guards_behind", language).found(behind)
    return denied or is_guarded(before, language, mild=mild)


def is_framed(before: str, language: str) -> bool:
    """Whether a wish that follows this text is the writer's: a request leads up to it."""
    before = before.rstrip()
    if not before or CLAUSE.fullmatch(before[-1]):
        return not is_verb_final(language)
    return bool(_frame(language).search(before[-80:]))


@lru_cache
def _frame(language: str) -> re.Pattern[str]:
    frames = [*listed(TABLE, "frames.frames", language), *listed(TABLE, "frames.fillers", language)]
    adverbs = "|".join(re.escape(one) for one in listed(TABLE, "frames.adverbs", language))
    listing = "|".join(map(pattern, frames))
    return re.compile(
        rf"(?:{listing})(?:[\s,]{{1,2}}(?:{adverbs})){{0,3}}[\s,]{{0,2}}\Z", re.IGNORECASE
    )


def is_guarded(before: str, language: str, *, mild: bool) -> bool:
    """Whether a negation, condition or reported speech governs what follows."""
    text = _without_fillers(before, language)
    found = list(phrases(TABLE, "frames.guards", language).finditer(text))
    if mild:
        allowed = phrases(TABLE, "frames.mild_guards", language)
        found = [one for one in found if not allowed.starts(one[0])]
    return bool(found)


def _without_fillers(text: str, language: str) -> str:
    for match in phrases(TABLE, "frames.fillers", language).finditer(text):
        if match.start() == 0:
            return text[match.end() :]
    return text


@lru_cache(maxsize=256)
def asks(text: str, language: str) -> bool:
    """Whether the sentence asks something, with or without its mark."""
    if rhetorical.answers_itself(text, language):
        return False
    if ends_asking(text, language):
        return True
    if says(without(TABLE, ("talk.no_questions",), text, language), "talk.asks", language):
        return True
    if wonders(text, language):
        return True
    start = text.lstrip(PUNCTUATION)
    if not phrases(TABLE, "talk.interrogatives", language).starts(start):
        return False
    if says(text, "talk.affirmed", language):
        return False
    asking = phrases(TABLE, "talk.asking_words", language).heads(start)
    behind = max((one.end() for one in asking), default=0)
    goes_on = phrases(TABLE, "talk.auxiliaries", language)
    return not behind or goes_on.starts(start[behind:].lstrip(PUNCTUATION))


def wonders(text: str, language: str) -> bool:
    """Whether a statement asks for an answer or help ("grateful if you told us how long …")."""
    return says(text, "talk.wondering", language) or seeks_help(text, language)


def seeks_help(text: str, language: str) -> bool:
    """Whether a person's help is asked for, and with what ("I need your help with the form")."""
    sought = phrases(TABLE, "talk.helping", language).finditer(text)
    return any(
        not is_refused(text[: one.start()], behind(text, one.end()), language, mild=False)
        for one in sought
    )


def ends_asking(text: str, language: str) -> bool:
    """Whether the sentence ends as a question does, by its mark or its words.

    An example in brackets may stand behind them.
    """
    text = _ASIDE.sub("", text) if ")" in text or "）" in text else text
    asking = phrases(TABLE, "talk.question_ends", language)
    return LAST_QUESTION.search(text) is not None or asking.ends(text)


def asks_beside(text: str, language: str) -> bool:
    """Whether another question is joined to the wish for a language ("Is it free, and could …")."""
    at = _joint(language, text)
    first, behind = text[:at], text[at:]
    if tongues.named(first) or not tongues.named(behind):
        return False
    return not is_framed(first, language) and _is_question(first, behind, language)


def _is_question(first: str, behind: str, language: str) -> bool:
    """Whether the clause before a joint asks: by its beginning or end, or by the mark of both."""
    start = first.lstrip(PUNCTUATION + "¿")
    if phrases(TABLE, "talk.interrogatives", language).starts(start):
        return True
    if phrases(TABLE, "talk.question_ends", language).ends(first):
        return True
    is_joined = phrases(CUTTING, "joints", language).starts(behind.lstrip(PUNCTUATION))
    is_long = len(first.split()) >= _LEAST and not is_courtesy(first, language)
    return is_joined and is_long and bool(LAST_QUESTION.search(behind))


def _joint(language: str, text: str) -> int:
    """Where the first joint of the text stands, or the comma before it; its end if none does."""
    known = phrases(CUTTING, "joints", language)
    found = [one.start() for one in known.finditer(text) if one.start()]
    comma = re.search(r"[,，、،;]", text)
    return min(*found, comma.start() if comma else len(text), len(text))
