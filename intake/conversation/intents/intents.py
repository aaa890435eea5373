"""What the writer wants of the desk beside answering: commands, questions back, a yes or a no.

Invariant: courtesy is neither a wish nor a question, and each command counts once.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from intake.answers.folding import key
from intake.answers.verdicts import labelled
from intake.conversation import tongues
from intake.conversation.intents import (
    announcing,
    assent,
    commands,
    conditions,
    courtesy,
    framing,
    signing,
    substance,
    untold,
    whom,
)
from intake.conversation.intents.commands import IntentKind
from intake.conversation.intents.courtesy import LAST_QUESTION, PUNCTUATION, plain, says
from intake.conversation.intents.substance import TABLE, Known
from intake.conversation.phrases import ADDRESSES, among, phrases
from intake.conversation.sentences import WORDS as CUTTING
from intake.conversation.spelling import count, fold, squeeze, words_of
from intake.messages import Address
from intake.remembering import remembered

NOTHING_KNOWN = Known()
LONGEST = 1_000
"""A longer sentence is no command, and one of its questions is enough."""

_ASKED = re.compile("[?¿？؟]")
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
        and not _only_names(words, known, language, first=first)
        and not (
            courtesy.is_courtesy(words, language)
            and not courtesy.says_more(words, known, language)
            and not untold.says_more(words, known, language, first=first)
            and not _is_limited(words, known, language)
            and (first or not applies(words, language))
        )
    )


def _is_limited(words: str, known: Known, language: str) -> bool:
    """Whether a wish to apply, polite as it is, is denied or hangs on a condition."""
    if courtesy.manner(words, language) != "polite":
        return False
    text = _unnamed(plain(words), known, language)
    rest = courtesy.beside_opening(text, language)
    return courtesy.denies_opening(text, language) or conditions.stands(rest, language)


def _only_names(words: str, known: Known, language: str, *, first: bool) -> bool:
    """Whether a sentence only says for which city somebody writes, or plainly that it applies.

    Of the names in it only those of the applicant are no news. Beside them a `first` mail may say
    nothing at all; a later one may wish to hand in.
    """
    text = plain(words)
    entered = announcing.city(words, language) if first and known.cities else None
    if entered and key(entered.city or "") in known.cities:
        return True
    if not courtesy.may_open(text, language):
        return first and count(text) <= _LEADING and not words_of(_unnamed(text, known, language))
    rest = _unnamed(text, known, language)
    is_named = rest != _unnamed(text, NOTHING_KNOWN, language)
    return (first and courtesy.is_opening(rest, language)) or (
        is_named and courtesy.only_writes(rest, language)
    )


def _unnamed(text: str, known: Known, language: str) -> str:
    return plain(substance.unnamed(text, known, language))


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


@remembered(256)  # each room that looks at a sentence asks it first
def is_question(words: str, language: str) -> bool:
    """Whether the sentence asks: such a sentence answers nothing."""
    if not framing.asks(plain(words), language) or _goes_on(words, language):
        return False
    is_row = labelled.is_row(words, language)  # "Who authorised us: decree 14/2"
    return not is_row or bool(_ASKED.search(words))


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


def pleads(words: str, language: str) -> bool:
    """Whether a person's help is asked for ("please call me back about the form")."""
    return framing.seeks_help(plain(words), language)


def asks_or_supposes(words: str, language: str) -> bool:
    """Whether the words ask, or only suppose what they say ("if we had …")."""
    return (
        is_question(words, language)
        or begins_to_ask(words, language)
        or framing.is_guarded(plain(words) + " ", language, mild=False)
    )


def is_aside(words: str, language: str) -> bool:
    """Whether the sentence can be no part of an answer: a wish, a question, or courtesy."""
    return (
        courtesy.is_courtesy(words, language)
        or is_wish(words, language)
        or is_question(words, language)
    )


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
    kinds = commands.wished(text, language) if len(text) <= LONGEST else ()
    is_told = len(text) <= LONGEST and "resume" not in kinds  # "carry on" is a wish of its own
    bare = assent.told(text, language) if is_told else None
    if bare and (not kinds or assent.is_firm(text, language)):
        if "submit" not in kinds and assent.is_to_register(text, language):
            kinds = (*kinds, "submit")
        return (Intent(kind=bare, words=words), *(_intent(kind, words, language) for kind in kinds))
    if kinds:
        asked = [Intent(kind="question", words=words)] if _asks_too(kinds, text, language) else []
        return (*asked, *(_intent(kind, words, language) for kind in kinds))
    if is_question(words, language) and not _is_mannerly(words, language):
        return (Intent(kind="question", words=words),)
    return ()


def _asks_too(kinds: tuple[IntentKind, ...], text: str, language: str) -> bool:
    """Whether a person is asked beside what the desk does by itself."""
    if kinds == ("language",):
        return framing.asks_beside(text, language)
    is_sought = framing.seeks_help(text, language) or untold.wants_more(text, language)
    return kinds == ("help",) and is_sought


def _is_mannerly(words: str, language: str) -> bool:
    """Whether a question is only manners ("How are you?"), not one about what manners speak of.

    "Must we send the documents?" asks, although "we send the documents" alone is courtesy.
    """
    manner = courtesy.manner(words, language)
    if manner == "alone" and framing.wonders(plain(words), language):
        return False  # "회신 부탁드립니다": a reply is asked for
    if manner == "disclaimer" and framing.ends_asking(plain(words), language):
        return says(plain(words), "talk.notices", language)  # "To whom does this e-mail go?" asks
    if manner != "polite":
        return manner is not None
    asked = plain(words).rpartition(":")[2].lstrip(PUNCTUATION)
    if not framing.ends_asking(asked, language):
        is_of_matter = courtesy.beside(asked, language) > _MANNERLY
        return not (framing.wonders(asked, language) or (is_of_matter and _begs(asked, language)))
    if courtesy.beside(asked, language) > _MANNERLY:
        return False
    if not begins_to_ask(asked, language):
        return True
    polite = phrases(TABLE, "talk.courtesies", language).finditer(asked)
    return any(
        not one.start() or framing.is_framed(asked[: one.start()], language) for one in polite
    )


def _begs(text: str, language: str) -> bool:
    """Whether polite words beg to be told ("merci de nous préciser si …"), and do not thank."""
    is_thanked = phrases(TABLE, "talk.thanks", language).ends(text.rstrip(PUNCTUATION))
    is_supposed = phrases(TABLE, "frames.guards", language).starts(text)
    is_said = courtesy.says(text, "talk.asks", language)
    return is_said and not (is_thanked or is_supposed or begins_to_ask(text, language))


def _intent(kind: IntentKind, words: str, language: str) -> Intent:
    if kind == "language":
        return Intent(kind=kind, words=words, language=tongues.named(fold(words)))
    if kind not in ("add_contact", "hand_over", "by_mail"):
        return Intent(kind=kind, words=words)
    text = fold(words)
    addresses = list(ADDRESSES.finditer(text))
    if len({one[0].casefold() for one in addresses}) != 1 or _is_in_chat(addresses[0][0]):
        return Intent(kind=kind, words=words)
    name = whom.named(words, addresses[0].start(), language)
    return Intent(kind=kind, words=words, address=addresses[0][0], name=name)


def _is_in_chat(address: str) -> bool:
    """Whether it names somebody in a chat: words bind nobody there, only they themselves do."""
    return Address(address=address).channel != "mail"


def refuses_first(words: str, language: str) -> bool:
    """Whether the sentence begins with a no that stands for itself ("No, it was an error")."""
    text = plain(words)
    if LAST_QUESTION.search(text) or commands.wished(text, language):
        return False
    denied = phrases(TABLE, "words.deny", language).heads(text)
    return any(_OPENS.match(text, one.end()) for one in denied)
