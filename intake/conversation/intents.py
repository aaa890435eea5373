"""What the writer wants of the desk beside answering: commands in a sentence, questions back.

Invariant: a command counts only where the writer asks for it: not negated, not conditional, not
asked about. Courtesy is neither a wish nor a question.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Literal

from intake.conversation import assent, courtesy, tongues
from intake.conversation.courtesy import (
    LAST_QUESTION,
    PUNCTUATION,
    covers,
    plain,
    says,
)
from intake.conversation.phrases import ADDRESS, Phrases, among, compiled, forms, pattern, phrases
from intake.conversation.sentences import WORDS as CUTTING
from intake.conversation.sentences import is_verb_final
from intake.conversation.spelling import fold, squeeze, words_of
from intake.conversation.substance import TABLE, Known
from intake.conversation.wordlists import listed

IntentKind = Literal[
    "status", "help", "question", "pause", "resume", "add_contact", "hand_over", "holdings",
    "withdraw", "submit", "more_time", "language", "confirm", "deny",
]  # fmt: skip

NOTHING_KNOWN = Known()
LONGEST = 1_000
"""A longer sentence is no command, and one of its questions is enough."""

COMMANDS: tuple[IntentKind, ...] = (
    "withdraw", "submit", "more_time", "pause", "resume", "holdings", "hand_over", "add_contact",
    "language", "status", "help",
)  # fmt: skip
_ADDRESS = re.compile(ADDRESS)
_NAMED = re.compile(r"((?:[A-Z][\w'.-]{0,30}\s+){1,3}[A-Z][\w'-]{1,30})[\s,(<\[:]{1,4}\Z")
_OPENS = re.compile(r"\s*(?:[,.;:!。，、：！]|\s[-–—]\s|\Z)")
_CLAUSE = re.compile(r"[,;:()–—，、；：。]|\s-\s")
_BEHIND = re.compile(r"[^,;:.!?，、；：。！？\n]{0,60}")
"""What may ask for a wish, or deny it, behind it."""


@dataclass(frozen=True, kw_only=True)
class Intent:
    """One wish: its sentence, and whom it names (add_contact, hand_over), or which language.

    `address` is only ever an address that stands in the sentence, and the only one there.
    """

    kind: IntentKind
    words: str
    address: str | None = None
    name: str | None = None
    language: str | None = None


def find(sentences: Sequence[str], *, language: str, subject: str = "") -> tuple[Intent, ...]:
    """Every wish in these sentences and in the subject of a new mail, each command once."""
    found: list[Intent] = []
    said = [*_subject(subject, language), *sentences]
    for words in said:
        found.extend(one for one in _in(words, language) if not _is_known(one, found))
    return tuple(found)


def leftovers(
    sentences: Sequence[str], language: str, known: Known = NOTHING_KNOWN
) -> tuple[str, ...]:
    """What remains of the sentences after wishes, questions, greetings, thanks and courtesy.

    Courtesy that holds a place, a name or a figure beside what is `known` remains; the bare name
    of somebody who writes only signs.
    """
    greetings = [one for one in sentences if courtesy.manner(one, language) == "greeting"]
    known = known.with_words(greetings)
    return tuple(
        words
        for words in sentences
        if words_of(words)
        and not known.is_signed(words)
        and not any(_in(words, language))
        and not (is_courtesy(words, language) and not courtesy.says_more(words, known, language))
    )


def is_wish(words: str, language: str) -> bool:
    """Whether the sentence is a command or a question back (a bare yes or no is neither)."""
    return any(one.kind not in ("confirm", "deny") for one in _in(words, language))


def is_question(words: str, language: str) -> bool:
    """Whether the sentence asks: such a sentence answers nothing."""
    return _asks(plain(words), language)


def begins_to_ask(words: str, language: str) -> bool:
    """Whether the words begin as a question does ("is that enough")."""
    return phrases(TABLE, "talk.interrogatives", language).starts(plain(words))


def asks_or_supposes(words: str, language: str) -> bool:
    """Whether the words ask, or only suppose what they say ("if we had …")."""
    return (
        is_question(words, language)
        or begins_to_ask(words, language)
        or _is_guarded(plain(words) + " ", language, mild=False)
    )


def reserves(sentences: Sequence[str], language: str) -> bool:
    """Whether a yes among these holds only for what else there is ("otherwise all is correct")."""
    return any(
        says(plain(one), "words.reserving", language) and not is_courtesy(one, language)
        for one in sentences
    )


def is_courtesy(words: str, language: str) -> bool:
    """Whether the sentence is taken for manners (`courtesy`)."""
    return courtesy.is_courtesy(words, language)


def is_aside(words: str, language: str) -> bool:
    """Whether the sentence can be no part of an answer: a wish, a question, or courtesy."""
    return is_courtesy(words, language) or is_wish(words, language) or is_question(words, language)


def _is_known(intent: Intent, found: Sequence[Intent]) -> bool:
    if intent.kind == "question":
        return any(one.words == intent.words for one in found)
    return any((one.kind, one.address) == (intent.kind, intent.address) for one in found)


def _subject(subject: str, language: str) -> Iterator[str]:
    """The subject of a new mail; an answer's subject only repeats our own or an older one."""
    prefix, colon, _ = fold(subject).replace("：", ":").partition(":")
    word = re.sub(r"\[\d+\]", "", prefix).strip().casefold()
    if subject.strip() and not (colon and word in among(CUTTING, "reply_prefixes", language)):
        yield squeeze(subject)


@lru_cache(maxsize=2048)
def _in(words: str, language: str) -> tuple[Intent, ...]:
    """Every wish in one sentence; a yes or no to something earlier comes first."""
    text = plain(words)
    if not words_of(text):
        return ()
    kinds = _commands(text, language) if len(text) <= LONGEST else ()
    bare = assent.told(text, language) if len(text) <= LONGEST else None
    if bare and (not kinds or says(text, "words.firm", language)):
        return (Intent(kind=bare, words=words), *(_intent(kind, words) for kind in kinds))
    if kinds:
        return tuple(_intent(kind, words) for kind in kinds)
    if _asks(text, language) and not is_courtesy(words, language):
        return (Intent(kind="question", words=words),)
    return ()


def _intent(kind: IntentKind, words: str) -> Intent:
    if kind == "language":
        return Intent(kind=kind, words=words, language=tongues.named(fold(words)))
    if kind not in ("add_contact", "hand_over"):
        return Intent(kind=kind, words=words)
    text = fold(words)
    addresses = list(_ADDRESS.finditer(text))
    if len({one[0].casefold() for one in addresses}) != 1:
        return Intent(kind=kind, words=words)
    named = _NAMED.search(text[: addresses[0].start()])
    name = squeeze(words[named.start(1) : named.end(1)]) if named else None
    return Intent(kind=kind, words=words, address=addresses[0][0], name=name)


# --- commands -----------------------------------------------------------------------------------


def _commands(text: str, language: str) -> tuple[IntentKind, ...]:
    words = words_of(text)
    likely = _likely(words, language)
    if not likely:
        return ()
    alone = _stripped(text, language)
    kinds = [
        kind
        for kind in likely
        if _is_alone(kind, alone, language) or _is_asked_for(kind, text, words, language)
    ]
    if "language" in kinds and tongues.named(text) is None:
        kinds.remove("language")
    return tuple(kind for kind in kinds if not (kind == "add_contact" and "hand_over" in kinds))


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


def _is_alone(kind: IntentKind, alone: str, language: str) -> bool:
    return covers(phrases(TABLE, f"{kind}.alone", language), alone)


def _stripped(text: str, language: str) -> str:
    """The sentence without greeting, please and thanks around it."""
    text = text.strip(PUNCTUATION)
    for match in _around(language).finditer(text[:80], words_of(text[:80])):
        if match.start() == 0 and text[match.end() :].strip(PUNCTUATION):
            return text[match.end() :].strip(PUNCTUATION)
    return text


@lru_cache
def _around(language: str) -> Phrases:
    return compiled((*listed(TABLE, "frames.fillers", language), "please"))


def _is_asked_for(kind: IntentKind, text: str, words: frozenset[str], language: str) -> bool:
    wishes = phrases(TABLE, f"{kind}.wishes", language)
    for match in wishes.finditer(text, words):
        before, behind = text[: match.start()], _behind(text, match.end())
        is_asked = _is_asked(behind, language) or _is_framed(before, language)
        if is_asked and not _is_refused(before, behind, language, mild=False):
            return True
    anywhere = phrases(TABLE, f"{kind}.anywhere", language)
    return any(
        not _is_refused(text[: match.start()], _behind(text, match.end()), language, mild=True)
        for match in anywhere.finditer(text, words)
    )


def _behind(text: str, at: int) -> str:
    """The rest of the clause behind a wish."""
    found = _BEHIND.match(text, at)
    return found[0] if found else ""


def _is_asked(behind: str, language: str) -> bool:
    return phrases(TABLE, "frames.behind", language).found(behind)


def _is_refused(before: str, behind: str, language: str, *, mild: bool) -> bool:
    """Whether a negation or condition before a wish or behind it takes it back."""
    denied = phrases(TABLE, "frames.guards_behind", language).found(behind)
    return denied or _is_guarded(before, language, mild=mild)


def _is_framed(before: str, language: str) -> bool:
    """Whether a wish that follows this text is the writer's: a request leads up to it."""
    before = before.rstrip()
    if not before or _CLAUSE.fullmatch(before[-1]):
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


def _is_guarded(before: str, language: str, *, mild: bool) -> bool:
    """Whether a negation, condition or reported speech governs what follows."""
    text = _without_fillers(before, language)
    found = list(phrases(TABLE, "frames.guards", language).finditer(text, words_of(text)))
    if mild:
        allowed = phrases(TABLE, "frames.mild_guards", language)
        found = [one for one in found if not allowed.starts(one[0])]
    return bool(found)


def _without_fillers(text: str, language: str) -> str:
    for match in phrases(TABLE, "frames.fillers", language).finditer(text, words_of(text)):
        if match.start() == 0:
            return text[match.end() :]
    return text


# --- yes and no ---------------------------------------------------------------------------------


def refuses_first(words: str, language: str) -> bool:
    """Whether the sentence begins with a no that stands for itself ("No, it was an error")."""
    text = plain(words)
    if LAST_QUESTION.search(text) or _commands(text, language):
        return False
    denied = phrases(TABLE, "words.deny", language).heads(text, words_of(text))
    return any(_OPENS.match(text, one.end()) for one in denied)


# --- courtesy and questions ---------------------------------------------------------------------


@lru_cache(maxsize=2048)
def _asks(text: str, language: str) -> bool:
    """Whether the sentence asks something, with or without its mark."""
    if LAST_QUESTION.search(text) or says(text, "talk.asks", language):
        return True
    if phrases(TABLE, "talk.question_ends", language).ends(text):
        return True
    start = text.lstrip(PUNCTUATION)
    if not phrases(TABLE, "talk.interrogatives", language).starts(start):
        return False
    asking = phrases(TABLE, "talk.asking_words", language).heads(start, words_of(start))
    behind = max((one.end() for one in asking), default=0)
    goes_on = phrases(TABLE, "talk.auxiliaries", language)
    return not behind or goes_on.starts(start[behind:].lstrip(PUNCTUATION))
