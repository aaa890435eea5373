"""The language of a city's words, as organizers read it named; none where nothing tells it.

Invariant: a language that the desk cannot read is never called one that it reads.
"""

from babel import Locale, UnknownLocaleError

from bot import speech
from intake import languages
from intake.conversation.spelling import count
from intake.messages import Message

CALLED_UNKNOWN = 8
"""Words from which on it is worth saying that nobody knows what they are written in: names and
figures alone make a few of them.
"""
ENOUGH = 2
"""Frequent words of one language that tell it against a guess that is not sure."""


def named(text: str, mail: Message | None, known: str | None) -> str:
    """The language of these words of a mail, by its English name; "" where so few tell none.

    `known` is the language in which letters go to who wrote them.
    """
    if mail is None:
        return languages.named(languages.spoken_in(text, known or speech.BY_DEFAULT))
    if mail.language:
        written = languages.spoken_in(text, mail.language)
        is_its = written == mail.language
        return languages.named(_of_part(text, written) if is_its else written)
    length = count(mail.reply)
    told = speech.of_few(text, known or speech.BY_DEFAULT, is_known=length < speech.SURELY_TOLD)
    if told or length < CALLED_UNKNOWN:
        return languages.named(told) if told else ""
    return _of_others(text) or languages.named(None)


def code(text: str, mail: Message | None, known: str | None) -> str:
    """The code of the same; English where it is none that the desk writes."""
    told = named(text, mail, known)
    codes = (code for code, one in languages.all_read().items() if one.name == told)
    return next(codes, speech.BY_DEFAULT)


def _of_part(text: str, known: str) -> str:
    """The language of a question in a mail of another one, where words and the guess tell it."""
    if not speech.LATIN.search(text) or speech.begins(text, known):
        return known
    speaking = speech.speaking(text)
    told = speaking.pop() if len(speaking) == 1 else None if speaking else speech.asking(text)
    code, score = speech.guessed(text)
    is_guessed = code == told or (
        score < speech.SURE and speech.frequent(text, told or known) >= ENOUGH
    )
    return told if told and is_guessed else known


def _of_others(text: str) -> str:
    """The English name of a language that the desk does not read, where it is surely told."""
    code, score = speech.guessed(text)
    if code in languages.all_read() or score < speech.SURE:
        return ""
    try:
        return Locale.parse(code).get_language_name("en") or ""
    except (ValueError, UnknownLocaleError):
        return ""
