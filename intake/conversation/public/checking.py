"""A mail that asks whether a certificate or licence is valid: its numbers are answered.

Invariant: nothing of a file changes or is told by it; what is told of a number is what stands on
the document and what became of it.
"""

import re
from collections.abc import Sequence

from intake import awards
from intake.answers.folding import is_unspaced
from intake.applications import Application
from intake.awards import Checked
from intake.conversation import phrasefiles
from intake.conversation.spelling import fold
from intake.conversation.turns import Turn, noted, to_sender
from intake.messages import Message
from intake.notices import NumbersChecked

MOST = 10
"""Numbers that one mail is answered about."""
LONG = 300
"""Characters beside the numbers from which a contact's mail is more than a question about them."""
TELLING = 4
"""Words of a sentence from which the holder of a document tells something of it."""
_SENTENCE = re.compile(r"[^.!?。！？؟।]+[.!?。！？؟।]?")
_WORD = re.compile(r"\w+")
_ASKING = tuple("?？؟")


def numbers(message: Message) -> tuple[str, ...]:
    """The numbers that a person asks about; what their mail program repeats as subject is none."""
    if message.automatic or not message.sender.address.rpartition("@")[0].strip():
        return ()
    subject = "" if message.references else message.subject
    return awards.numbers_in(f"{subject}\n{message.reply}")[:MOST]


def says_more(message: Message, *, is_holder: bool = False) -> bool:
    """Whether there is more in it than a question about numbers: answers, files, a story.

    `is_holder`: it is of the city that holds one of them, which may tell what is wrong with it, or
    who comes for it.
    """
    is_long = len(message.reply) >= LONG or bool(message.attachments)
    return is_long or (is_holder and _tells(awards.without_numbers(message.reply)))


def _tells(text: str) -> bool:
    """Whether a sentence of some length asks nothing."""
    said = (one.strip() for one in _SENTENCE.findall(" ".join(text.split())))
    return any(_words(one) >= TELLING for one in said if not _asks(one))


def _asks(sentence: str) -> bool:
    """Whether it asks, or only wants the number checked, or thanks for it."""
    if sentence.endswith(_ASKING):
        return True
    told = fold(sentence)
    return _has("asking", told) and not _has("telling", told)


def _has(meaning: str, told: str) -> bool:
    known = phrasefiles.in_any_language("public", "checking.toml", meaning)
    return any(one.found(told) for one in known)


def _words(sentence: str) -> float:
    """Words; two letters of a script without blanks are about one."""
    return sum(len(one) / 2 if is_unspaced(one) else 1 for one in _WORD.findall(sentence))


def answer(
    message: Message,
    checked: Sequence[Checked],
    application: Application | None,
    *,
    verify_at: str,
    is_all: bool,
    samples: frozenset[str],
) -> Turn:
    """What is known of each number, to whoever asks; `application` is the file of who asks.

    `is_all` where nothing else of the mail is read, `samples` the numbers of a rehearsal.
    """
    told = tuple(one.number for one in checked)
    notice = NumbersChecked(
        checked=tuple(checked), verify_at=verify_at, is_all=is_all, samples=samples
    )
    letter = to_sender(notice, message)
    asked = Turn(letters=(letter,), fruitless=True)
    if not application:
        return asked
    return noted(application, "document_asked", message, numbers=told) + asked
