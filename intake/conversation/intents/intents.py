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

from intake.answers.verdicts import mandates
from intake.conversation import tongues
from intake.conversation.intents import assent, claiming, courtesy, framing, signing, substance
from intake.conversation.intents.courtesy import LAST_QUESTION, PUNCTUATION, covers, plain, says
from intake.conversation.intents.substance import TABLE, Known
from intake.conversation.phrases import (
    ADDRESS,
    Phrases,
    among,
    compiled,
    forms,
    phrases,
    without,
)
from intake.conversation.sentences import WORDS as CUTTING
from intake.conversation.spelling import count, fold, squeeze, words_of
from intake.conversation.wordlists import listed
from intake.messages import Address

IntentKind = Literal[
    "status", "help", "question", "pause", "resume", "by_mail", "add_contact", "hand_over",
    "holdings", "withdraw", "submit", "more_time", "language", "later", "confirm", "deny",
]  # fmt: skip

NOTHING_KNOWN = Known()
LONGEST = 1_000
"""A longer sentence is no command, and one of its questions is enough."""

COMMANDS: tuple[IntentKind, ...] = (
    "withdraw", "submit", "more_time", "pause", "resume", "holdings", "hand_over", "by_mail",
    "add_contact", "language", "later", "status", "help",
)  # fmt: skip
_ADDRESS = re.compile(ADDRESS)
_NAMED = re.compile(r"((?:[A-Z][\w'.-]{0,30}\s+){1,3}[A-Z][\w'-]{1,30})[\s,(<\[:]{1,4}\Z")
_ASKED = re.compile("[?¿？؟]")
_LABEL = re.compile(r"\W*\w+(?:\s*[:：]|\s+[-–—])\s*\w")
_LEADING = 10
"""Words that may lead up to an answer before a colon."""
_MANNERLY = 1
"""Words of a question that may stand beside its manners."""
_OPENS = re.compile(r"\s*(?:[,.;:!。，、：！]|\s[-–—]\s|\Z)")


@dataclass(frozen=True, kw_only=True)
class Intent:
    """One wish: its sentence, and whom it names (add_contact, hand_over), where to write
    (by_mail), or which language.

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
    sentences: Sequence[str],
    language: str,
    known: Known = NOTHING_KNOWN,
    *,
    first: bool = True,
) -> tuple[str, ...]:
    """What remains of the sentences after wishes, questions, greetings, thanks and courtesy.

    Courtesy that holds a place, a name or a figure beside what is `known` remains, and in a later
    mail than the `first` one that speaks of submitting; the bare name of somebody who writes only
    signs.
    """
    greetings = [one for one in sentences if courtesy.manner(one, language) == "greeting"]
    known = known.with_words(greetings)
    return tuple(
        words
        for words in sentences
        if words_of(words)
        and not signing.is_signature(words, known, language, is_last=words is sentences[-1])
        and not signing.is_introduction(words, known, language)
        and not known.is_house(words, language)
        and not any(_in(words, language))
        and not assent.is_lead(plain(words), language)
        and not _only_leads(words, known, language)
        and not (first and _only_applies(words, known, language))
        and not (
            is_courtesy(words, language)
            and not courtesy.says_more(words, known, language)
            and (first or not applies(words, language))
        )
    )


def _only_applies(words: str, known: Known, language: str) -> bool:
    """Whether a sentence is a plain wish to apply but for the name of the applicant."""
    text = plain(words)
    if not courtesy.may_open(text, language):
        return False
    rest = substance.unnamed(text, known, language)
    return courtesy.is_opening(plain(rest), language)


def _only_leads(words: str, known: Known, language: str) -> bool:
    """Whether a few words only lead up to what stands behind them ("Your points one by one:")."""
    is_lead = words.rstrip().endswith((":", "：")) and not re.search("[,，、]", words)
    is_lead = is_lead and count(words) <= _LEADING
    return is_lead and not substance.says_more(plain(words), known, language)


def applies(words: str, language: str) -> bool:
    """Whether the sentence speaks of handing in the application: an announcement, or the wish."""
    return says(plain(words), "submit.near", language)


def is_wish(words: str, language: str) -> bool:
    """Whether the sentence is a command or a question back (a bare yes or no is neither)."""
    return any(one.kind not in ("confirm", "deny") for one in _in(words, language))


def is_question(words: str, language: str) -> bool:
    """Whether the sentence asks: such a sentence answers nothing."""
    return framing.asks(plain(words), language) and not _goes_on(words, language)


def _goes_on(words: str, language: str) -> bool:
    """Whether words cut from a sentence only begin like a question ("and that we have 5G")."""
    first = words.split(maxsplit=1)[:1]
    return (
        bool(first)
        and not _ASKED.search(words)
        and first[0] in among(TABLE, "talk.subordinate", language)
    )


def begins_to_ask(words: str, language: str) -> bool:
    """Whether the words begin as a question does ("is that enough")."""
    return phrases(TABLE, "talk.interrogatives", language).starts(plain(words))


def asks_or_supposes(words: str, language: str) -> bool:
    """Whether the words ask, or only suppose what they say ("if we had …")."""
    return (
        is_question(words, language)
        or begins_to_ask(words, language)
        or framing.is_guarded(plain(words) + " ", language, mild=False)
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


@lru_cache(maxsize=256)
def _in(words: str, language: str) -> tuple[Intent, ...]:
    """Every wish in one sentence; a yes or no to something earlier comes first."""
    text = plain(words)
    if not words_of(text):
        return ()
    kinds = _commands(text, language) if len(text) <= LONGEST else ()
    is_told = len(text) <= LONGEST and "resume" not in kinds  # "carry on" is a wish of its own
    bare = assent.told(text, language) if is_told else None
    if bare and (not kinds or assent.is_firm(text, language)):
        if "submit" not in kinds and assent.is_to_register(text, language):
            kinds = (*kinds, "submit")
        return (Intent(kind=bare, words=words), *(_intent(kind, words) for kind in kinds))
    if kinds:
        asked = (
            [Intent(kind="question", words=words)]
            if kinds == ("language",) and framing.asks_beside(text, language)
            else []
        )
        return (*asked, *(_intent(kind, words) for kind in kinds))
    if is_question(words, language) and not _is_mannerly(words, language):
        return (Intent(kind="question", words=words),)
    return ()


def _is_mannerly(words: str, language: str) -> bool:
    """Whether a question is only manners ("How are you?"), not one about what manners speak of.

    "Must we send the documents?" asks, although "we send the documents" alone is courtesy.
    """
    manner = courtesy.manner(words, language)
    if manner == "alone" and framing.wonders(plain(words), language):
        return False  # "회신 부탁드립니다": a reply is asked for
    if manner != "polite":
        return manner is not None
    asked = plain(words).rpartition(":")[2].lstrip(PUNCTUATION)
    if not framing.ends_asking(asked, language):
        return not framing.wonders(asked, language)
    if courtesy.beside(asked, language) > _MANNERLY:
        return False
    if not begins_to_ask(asked, language):
        return True
    polite = phrases(TABLE, "talk.courtesies", language).finditer(asked, words_of(asked))
    return any(
        not one.start() or framing.is_framed(asked[: one.start()], language) for one in polite
    )


def _intent(kind: IntentKind, words: str) -> Intent:
    if kind == "language":
        return Intent(kind=kind, words=words, language=tongues.named(fold(words)))
    if kind not in ("add_contact", "hand_over", "by_mail"):
        return Intent(kind=kind, words=words)
    text = fold(words)
    addresses = list(_ADDRESS.finditer(text))
    if len({one[0].casefold() for one in addresses}) != 1 or _is_in_chat(addresses[0][0]):
        return Intent(kind=kind, words=words)
    named = _NAMED.search(text[: addresses[0].start()])
    name = squeeze(words[named.start(1) : named.end(1)]) if named else None
    return Intent(kind=kind, words=words, address=addresses[0][0], name=name)


def _is_in_chat(address: str) -> bool:
    """Whether it names somebody in a chat: words bind nobody there, only they themselves do."""
    return Address(address=address).channel != "mail"


# --- commands -----------------------------------------------------------------------------------


def _commands(text: str, language: str) -> tuple[IntentKind, ...]:
    text = without(TABLE, ("frames.if_complete",), text, language)  # the desk knows whether it is
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
    if "language" in kinds and not _is_of_letters(text, language):
        kinds.remove("language")
    if "more_time" in kinds and courtesy.manner(text, language) == "alone":
        kinds.remove("more_time")  # "Let us know if you need anything else."
    if "status" in kinds and _LABEL.match(text):
        kinds.remove("status")  # "Status: smart city"
    if "add_contact" in kinds and not _is_of_person(text, language):
        kinds.remove("add_contact")
    return tuple(kind for kind in kinds if not (kind == "add_contact" and "hand_over" in kinds))


def _is_of_letters(text: str, language: str) -> bool:
    """Whether one language is named, and not for what the writer sends ("May files be in …?")."""
    return tongues.named(text) is not None and not says(text, "language.own", language)


def _is_of_person(text: str, language: str) -> bool:
    """Whether somebody is to be added, and not an event or the city ("include us among …")."""
    if _ADDRESS.search(text):
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


def _is_alone(kind: IntentKind, alone: str, language: str) -> bool:
    if kind in claiming.ACTING and framing.ends_asking(alone, language):
        return False
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


# --- yes and no ---------------------------------------------------------------------------------


def refuses_first(words: str, language: str) -> bool:
    """Whether the sentence begins with a no that stands for itself ("No, it was an error")."""
    text = plain(words)
    if LAST_QUESTION.search(text) or _commands(text, language):
        return False
    denied = phrases(TABLE, "words.deny", language).heads(text, words_of(text))
    return any(_OPENS.match(text, one.end()) for one in denied)
