"""The yes of a mailbox in words of its own: "Ja, das bin ich, bitte künftig hierher".

Invariant: it is one only where it begins with a yes and every word of the mail is one of such a
yes, or of its first sentence where the others answer questions; what asks, denies or hangs on
something is asked again.
"""

import re
from collections.abc import Collection

from intake.applications import Pending
from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import assent, conditions, courtesy
from intake.conversation.intents.courtesy import PUNCTUATION, plain
from intake.conversation.intents.intents import Intent, is_question, refuses_first
from intake.conversation.people import endings, signatures
from intake.conversation.phrases import Phrases
from intake.conversation.questions import choosing
from intake.conversation.spelling import squeeze, words_of
from intake.conversation.turns import Hearing

FILE = "welcoming_words.toml"
LONGEST = 200
"""Characters of a mail that says yes and no more."""
_NUMBERED = re.compile(r"\bno\b[.:]{0,2}\s?(?:[a-z]{2}\s?)?[+(]?\d", re.IGNORECASE)
"""A number, which is written as a no is: "VAT No. PL 583", "Calle Mayor, no. 5"."""

_MARK = re.compile(r"[,.;:!。，、：！]|\s[-–—]\s")


def yes(pending: Pending | None, hearing: Hearing) -> tuple[Intent, ...]:
    """The yes to "shall our letters come here?", else none."""
    text, language = hearing.message.reply, hearing.language
    if pending is None or pending.kind != "mailbox":
        return ()
    if is_yes(text, language):
        return (Intent(kind="confirm", words=squeeze(text)),)
    first, *rest = sentences.split(text, language) or [""]
    is_led = bool(rest) and is_yes(first, language)
    if not is_led or not all(_is_answer(one, hearing) for one in rest):
        return ()
    return (Intent(kind="confirm", words=squeeze(first)),)


def _is_answer(sentence: str, hearing: Hearing) -> bool:
    """Whether what stands behind a yes tells of a question, and denies or hangs on nothing."""
    said, language = plain(sentence), hearing.language
    if courtesy.is_courtesy(sentence, language):
        return True
    is_open = _asks(sentence, language) or conditions.stands(said, language)
    is_open = is_open or _is_denied(sentence, language) or _listed("open", language).found(said)
    return not is_open and bool(choosing.named(hearing.call, sentence, language))


def taking(pending: Pending | None, hearing: Hearing) -> tuple[Intent, ...]:
    """The yes of who takes over, in a first sentence of known words ("Yes, I take over.")."""
    said = sentences.split(hearing.message.reply, hearing.language)
    if pending is None or pending.kind != "hand_over" or not said:
        return ()
    each, language = [plain(one) for one in said], hearing.language
    if any(_is_denied(one, language) or conditions.stands(one, language) for one in each[1:]):
        return ()
    first = each[0].lstrip(PUNCTUATION)
    left = phrasefiles.listed("city.contacts", FILE, language, "beside", "taking").without(first)
    is_led = _listed("yes", language).starts(first) and not _asks(said[0], language)
    known = is_led and not words_of(left)
    return (Intent(kind="confirm", words=squeeze(said[0])),) if known else ()


def is_yes(text: str, language: str, file: str = FILE) -> bool:
    """Whether a mail is nothing but a yes in whatever words the file knows, and who signs it."""
    body, below = endings.closing(text, language)
    if not all(_is_of_who_signs(one, language) for one in _lines(below)):
        return False
    said = [plain(one) for one in sentences.split(body, language)]
    if not said or len(body) > LONGEST or any(_asks(one, language) for one in said):
        return False
    is_led = _listed("yes", language, file).starts(said[0].lstrip(PUNCTUATION))
    is_open = _listed("open", language, file).found(plain(body))
    return is_led and not is_open and not any(words_of(_left(one, language, file)) for one in said)


def is_no(text: str, language: str) -> bool:
    """Whether a mail says that it is the wrong mailbox, or begins with a no and goes on.

    To refuse is safe: the mailbox hears of it, and its yes takes it back. A no behind which there
    is nothing but words of a yes is none.
    """
    whole = sentences.split(endings.closing(text, language)[0], language)
    said = [plain(one) for one in whole if not courtesy.is_courtesy(one, language)]
    said = said or [plain(one) for one in whole if len(whole) == 1]
    if not said or any(_asks(one, language) for one in said):
        return False
    if any(_listed("refused", language).found(one) for one in said):
        return True
    behind = _MARK.split(" ".join(said), maxsplit=1)[1:]
    is_led = refuses_first(said[0], language)
    return is_led and any(words_of(_left(one, language)) for one in behind)


def asks_to_correct(words: str, language: str) -> bool:
    """Whether a sentence asks if what was told may be corrected ("Can I still change it later?").

    It puts off no yes beside it; whether the yes may come later would.
    """
    said = plain(words)
    if not _listed("corrected", language).found(said) or not _asks(words, language):
        return False
    is_undecided = _listed("undecided", language).found(said)
    return not (is_undecided or conditions.stands(said, language))


def withdrawn(hearing: Hearing, pending: Pending) -> tuple[str, ...]:
    """What denies, below its closing, the yes above it ("No, wait, this is not my mailbox.").

    A line that stood in a mail of before too is how the mailbox signs ("I am not in on Fridays").
    """
    _, below = endings.closing(hearing.message.reply, hearing.language)
    denied = tuple(one for one in _lines(below) if _denies(one, hearing.language))
    return tuple(one for one in denied if one not in _told_before(hearing, pending.kept))


def _told_before(hearing: Hearing, kept: Collection[str]) -> set[str]:
    """The lines of the mails that wait for the yes."""
    mails = (hearing.dossier.again(one) for one in kept)
    return {line for mail in mails if mail for line in _lines(mail.reply)}


def _lines(text: str) -> list[str]:
    return [one.strip() for one in text.splitlines() if one.strip()]


def _is_of_who_signs(line: str, language: str) -> bool:
    """Whether a line only says who writes: no denial, no sentence."""
    return not _is_denied(line, language) and signatures.is_of_signature(line, language)


def _denies(line: str, language: str) -> bool:
    """Whether a sentence has a "not", and is no notice of what to do with any mail."""
    said = plain(line)
    is_notice = courtesy.says(said, "talk.mailing", language)
    is_notice = is_notice and not _listed("meant", language).found(said)
    return _is_denied(line, language) and not (is_notice or _asks(line, language))


def _is_denied(line: str, language: str) -> bool:
    return _listed("denied", language).found(_NUMBERED.sub(" ", plain(line)))


def _asks(text: str, language: str) -> bool:
    return is_question(text, language) or assent.asks(text, language)


def _left(text: str, language: str, file: str = FILE) -> str:
    """The words of none of the lists."""
    return _listed("beside", language, file).without(text).strip(PUNCTUATION)


def _listed(meaning: str, language: str, file: str = FILE) -> Phrases:
    return phrasefiles.listed("city.contacts", file, language, meaning)
