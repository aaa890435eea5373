"""One yes to two letters at once: "Yes, I confirm both."

Invariant: it is one only where a mail says nothing else, and these two voices of one mail are all
that still waits for a yes of its mailbox.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from intake import languages
from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import courtesy
from intake.conversation.intents.courtesy import PUNCTUATION, plain
from intake.conversation.intents.intents import is_question
from intake.conversation.people import endings, signatures
from intake.conversation.public import public_letters, reading, settling, wording
from intake.conversation.public.hearing import PublicHearing
from intake.conversation.spelling import words_of
from intake.conversation.turns import Turn
from intake.messages import Address, Message
from intake.notices import Addressed, VoiceConfirmed

_listed = partial(phrasefiles.listed, "public", "both.toml")

LONGEST = 200
"""Characters of a mail that confirms two voices and says no more."""


def confirmed(hearing: PublicHearing, message: Message, language: str) -> Turn | None:
    """Both voices as their writer confirmed them; None where that is not what the mail says.

    Also where one or more than two wait: then each letter asks for a yes of its own.
    """
    assert hearing.named
    voice = hearing.named.voice
    is_theirs = Address(address=voice.address).key == message.sender.key
    if not is_theirs or hearing.named.is_offer or message.attachments:
        return None
    if not is_said(message, (language, voice.language, *languages.all_read())):
        return None
    at = message.received_at
    other = public_letters.only_beside(hearing, voice, at)
    if other is None or not public_letters.may_be_confirmed(hearing, voice, at):
        return None
    turn = settling.confirm(hearing, voice, message) + settling.confirm(hearing, other, message)
    return replace(turn, letters=tuple(map(_waiting_for_none, turn.letters)))


def _waiting_for_none(letter: Addressed) -> Addressed:
    notice = letter.notice
    if not isinstance(notice, VoiceConfirmed):
        return letter
    return replace(letter, notice=replace(notice, waiting=()))


def is_said(message: Message, spoken: Iterable[str]) -> bool:
    """Whether a mail confirms both of two and says nothing else, in one of these languages."""
    text = reading.own_words(message)
    return len(text) <= LONGEST and any(_is_said(text, one) for one in dict.fromkeys(spoken))


def _is_said(text: str, language: str) -> bool:
    body, below = endings.closing(text, language)
    said = [one for one in sentences.split(body, language) if words_of(one)]
    told = courtesy.without_mere(said, language)
    if not told or any(is_question(one, language) for one in said):
        return False
    if wording.spoken("denied", language).found(plain(text)) or not _is_signed(below, language):
        return False
    whole = " ".join(map(plain, told))
    has_both = _listed(language, "both").found(whole) and _listed(language, "yes").found(whole)
    return has_both and not any(words_of(_left(plain(one), language)) for one in told)


def _is_signed(below: str, language: str) -> bool:
    """Whether the lines below a closing only say who writes."""
    lines = (one.strip() for one in below.splitlines())
    return all(signatures.is_of_signature(one, language) for one in lines if one)


def _left(text: str, language: str) -> str:
    """The words of none of the lists."""
    known = phrasefiles.listed("public", "both.toml", language, "both", "yes", "beside")
    return known.without(text).strip(PUNCTUATION)
