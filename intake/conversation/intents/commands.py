"""Commands in a sentence: which of them it asks for.

Invariant: a command counts only where the writer asks for it: not negated, not conditional, not
asked about.
"""

import re
from functools import lru_cache
from itertools import product
from typing import Literal

from intake.answers.verdicts import mandates
from intake.conversation import tongues
from intake.conversation.intents import claiming, courtesy, framing, whom
from intake.conversation.intents.courtesy import PUNCTUATION, covers, says
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import ADDRESSES, Phrases, compiled, forms, phrases, without
from intake.conversation.spelling import words_of
from intake.conversation.wordlists import listed

IntentKind = Literal[
    "status", "help", "question", "pause", "resume", "by_mail", "add_contact", "hand_over",
    "holdings", "withdraw", "submit", "more_time", "language", "later", "confirm", "deny",
]  # fmt: skip

COMMANDS: tuple[IntentKind, ...] = (
    "withdraw", "submit", "more_time", "pause", "resume", "holdings", "hand_over", "by_mail",
    "add_contact", "language", "later", "status", "help",
)  # fmt: skip
_LABEL = re.compile(r"\W*\w+(?:\s*[:：]|\s+[-–—])\s*\w")


def wished(text: str, language: str) -> tuple[IntentKind, ...]:
    """The commands that one sentence, written plainly, asks for."""
    text = without(TABLE, ("frames.if_complete",), text, language)  # the desk knows whether it is
    text = whom.unshortened(text, language)
    words = words_of(text)
    likely = _likely(words, language)
    if not likely:
        return ()
    alone = _stripped(text, language)
    kinds = [
        kind
        for kind in likely
        if _is_alone(kind, text, alone, language) or _is_asked_for(kind, text, words, language)
    ]
    if "language" in kinds and not _is_of_letters(text, language):
        kinds.remove("language")
    if "more_time" in kinds and courtesy.manner(text, language) == "alone":
        kinds.remove("more_time")  # "Let us know if you need anything else."
    if "more_time" in kinds and _only_asks_how_long(text, language):
        kinds.remove("more_time")
    if "status" in kinds and _LABEL.match(text):
        kinds.remove("status")  # "Status: smart city"
    if "add_contact" in kinds and not _is_of_person(text, language):
        kinds.remove("add_contact")
    return tuple(kind for kind in kinds if not (kind == "add_contact" and "hand_over" in kinds))


def _only_asks_how_long(text: str, language: str) -> bool:
    """Whether a question how much time is needed is all that sounds like a wish for more."""
    if not framing.asks(text, language):
        return False
    rest = without(TABLE, ("more_time.asked",), text, language)
    return rest != text and "more_time" not in wished(rest, language)


def _is_of_letters(text: str, language: str) -> bool:
    """Whether one language is named, and not for what the writer sends ("May files be in …?")."""
    return tongues.named(text) is not None and not says(text, "language.own", language)


def _is_of_person(text: str, language: str) -> bool:
    """Whether somebody is to be added, and not an event or the city ("include us among …")."""
    if ADDRESSES.search(text):
        return True
    is_city = says(text, "add_contact.city", language)
    return not is_city and says(text, "add_contact.person", language)


def _likely(words: frozenset[str], language: str) -> tuple[IntentKind, ...]:
    """The commands of which a phrase may stand in a sentence of these words."""
    by_word, always, is_loose = _needed(language)
    said = by_word.keys() & (forms(words) if is_loose else words)
    told = {*always, *(kind for word in said for kind in by_word[word])}
    return tuple(kind for kind in COMMANDS if kind in told) if told else ()


@lru_cache
def _needed(language: str) -> tuple[dict[str, set[IntentKind]], set[IntentKind], bool]:
    """The commands by the words that their phrases need, and those that need none.

    And whether some of these words are only known by their `forms`.
    """
    is_loose = False
    by_word: dict[str, set[IntentKind]] = {}
    always: set[IntentKind] = set()
    for kind, how in product(COMMANDS, ("alone", "wishes", "anywhere")):
        known = phrases(TABLE, f"{kind}.{how}", language)
        always.update([kind] if known.always else [])
        is_loose = is_loose or known.is_loose
        for word in known.by_word:
            by_word.setdefault(word, set()).add(kind)
    return by_word, always, is_loose


def is_alone(kind: IntentKind, text: str, language: str) -> bool:
    """Whether a (plain) text is nothing but this command, as our letters name it."""
    return _is_alone(kind, text, _stripped(text, language), language)


def _is_alone(kind: IntentKind, text: str, alone: str, language: str) -> bool:
    if kind in claiming.ACTING and framing.ends_asking(text, language):
        return False
    return covers(phrases(TABLE, f"{kind}.alone", language), alone)


def _stripped(text: str, language: str) -> str:
    """The sentence without greeting, please and thanks around it."""
    text = text.strip(PUNCTUATION)
    for match in _around(language).finditer(text[:80]):
        if match.start() == 0 and text[match.end() :].strip(PUNCTUATION):
            return text[match.end() :].strip(PUNCTUATION)
    return text


@lru_cache
def _around(language: str) -> Phrases:
    return compiled((*listed(TABLE, "frames.fillers", language), "please"))


def _is_asked_for(kind: IntentKind, text: str, words: frozenset[str], language: str) -> bool:
    wishes = phrases(TABLE, f"{kind}.wishes", language)
    for match in wishes.finditer(text, words):
        before, behind = _before(kind, text, match), framing.behind(text, match.end())
        is_asked = framing.is_asked(behind, language) or framing.is_framed(before, language)
        if is_asked and not _is_undone(kind, text, match, language, mild=False):
            return True
    anywhere = phrases(TABLE, f"{kind}.anywhere", language)
    is_mild = kind not in claiming.AT_ONCE or kind == "hand_over"
    return any(
        not _is_undone(kind, text, match, language, mild=is_mild)
        for match in anywhere.finditer(text, words)
    )


def _is_undone(
    kind: IntentKind, text: str, wish: re.Match[str], language: str, *, mild: bool
) -> bool:
    """Whether what stands around the wish takes it back, or says that it is none."""
    before, behind = _before(kind, text, wish), framing.behind(text, wish.end())
    if framing.is_refused(before, behind, language, mild=mild):
        return True
    if kind == "submit" and _is_no_submission(text, text[: wish.start()], language):
        return True
    return claiming.is_doubted(kind, text, wish, language)


def _before(kind: IntentKind, text: str, wish: re.Match[str]) -> str:
    """What may govern a wish: all before it; for a language, which binds nobody, its clause."""
    before = text[: wish.start()]
    return framing.CLAUSE.split(before)[-1] if kind == "language" else before


def _is_no_submission(text: str, before: str, language: str) -> bool:
    """ "Authorised me to submit" says by whose authority, "until when can we submit?" only asks."""
    if says(before, "submit.mandated", language):
        return True
    clause = framing.CLAUSE.split(before)[-1] + framing.CLAUSE.split(text[len(before) :])[0]
    if mandates.says(clause, language) == "yes":
        return True
    if not framing.ends_asking(text, language):
        return False
    is_about = framing.is_guarded(before, language, mild=False)
    return is_about or says(text, "talk.asking_words", language)
