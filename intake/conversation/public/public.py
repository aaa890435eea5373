"""What the public says of the preliminary announcement, by mail or on a page (V3).

Invariant: nothing counts before whoever reads the mailbox that speaks has confirmed it, and nobody
learns here what another mailbox has said.
"""

import re

from intake.consultation import State
from intake.conversation import erasure, glosses
from intake.conversation.public import (
    beside,
    both,
    disputing,
    enclosing,
    giving,
    impostors,
    limiting,
    public_letters,
    reading,
    settling,
    withdrawing,
)
from intake.conversation.public.hearing import NamedVoice as NamedVoice
from intake.conversation.public.hearing import PublicHearing as PublicHearing
from intake.conversation.public.public_cities import AnnouncedCity as AnnouncedCity
from intake.conversation.public.withdrawing import About, Meant
from intake.conversation.turns import Turn
from intake.messages import Form, Message

LONGEST_SOUNDING = 1_000
"""Characters of a mail to the desk's own address that may be the public's."""
MOST_WORDS = 5
_WORD = re.compile(r"(?<![a-z0-9])[a-z2-7]{26}(?![a-z0-9])")


def words_in(message: Message) -> tuple[str, ...]:
    """What is written in it and may be the word of a link, to be looked up; of a form its word."""
    if message.form:
        return (message.form.word,) if message.form.word else ()
    return _words(f"{message.subject}\n{message.reply}")


def words_quoted(message: Message) -> tuple[str, ...]:
    """The same of what it only repeats."""
    return _words(message.set_aside)


def _words(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_WORD.findall(text.lower())))[:MOST_WORDS]


def sounds(message: Message) -> bool:
    """Whether a mail to the desk's own address may be the public's: then `is_meant` tells."""
    is_short = len(message.reply) <= LONGEST_SOUNDING and not message.attachments
    return is_short and not message.automatic and reading.is_marked(message)


def is_meant(hearing: PublicHearing, message: Message) -> bool:
    """Whether it says of one announced city what only the public says."""
    if not hearing.closes_at:
        return False
    language = reading.language_of(message)
    said = reading.read(message, hearing.cities, language)
    return said.is_marked and len(said.cities) == 1


def converse(hearing: PublicHearing, message: Message) -> Turn:
    """What one message of the public's changes and says."""
    said = glosses.spoken(message, glosses.PUBLICS)
    turn = public_letters.with_waiting(hearing, message, _heard(hearing, said))
    return enclosing.keep(hearing, message, turn)


def _heard(hearing: PublicHearing, message: Message) -> Turn:
    if message.automatic:
        return Turn(fruitless=True)
    if message.form:
        return _from_page(hearing, message, message.form)
    if not hearing.person(message.sender.address):
        return Turn(fruitless=True)
    known = hearing.named.voice.language if hearing.named else "en"
    language = reading.language_of(message, known)
    if _only_erases(hearing, message, language):
        return Turn(fruitless=True)  # the desk passes it on, with the letter that says so
    turn = _said(hearing, message, language)
    return settling.abused(turn, message, impostors.said(message, language))


def _said(hearing: PublicHearing, message: Message, language: str) -> Turn:
    """What a mail says of its writer's voice, or anew."""
    answered = _answered(hearing, message, language) if hearing.named else None
    if answered:
        return answered
    if disputed := disputing.hear(hearing, message, language):
        return disputed
    if reading.withdraws(message, language, is_answer=False):
        return settling.ask_to_withdraw(hearing, message, language)
    return giving.from_mail(hearing, message, language)


def _only_erases(hearing: PublicHearing, message: Message, language: str) -> bool:
    """Whether it asks to be erased and says nothing of a voice."""
    if not erasure.is_asked(message):
        return False
    is_answer = hearing.named is not None
    if reading.withdraws(message, language, is_answer=is_answer):
        return False
    said = reading.read(message, hearing.cities, language)
    return not (said.is_marked and len(said.cities) == 1)


def _from_page(hearing: PublicHearing, message: Message, form: Form) -> Turn:
    """A page answered at once, the same for everybody: here only letters are written."""
    if form.kind in ("vote", "opinion", "objection"):
        return giving.from_page(hearing, message, form)
    if not hearing.named or hearing.named.purpose != form.kind:
        return Turn(fruitless=True)
    if form.kind == "confirm":
        return settling.confirm(hearing, hearing.named.voice, message)
    return settling.withdraw(hearing, hearing.named.voice, message)


def _answered(hearing: PublicHearing, message: Message, language: str) -> Turn | None:
    """What an answer to a letter about a voice does with it; None where it says something new."""
    assert hearing.named
    voice = hearing.named.voice
    if turn := both.confirmed(hearing, message, language):
        return turn
    spoken = (language, voice.language)
    about = withdrawing.About(
        kind=public_letters.kind_of(voice), city=voice.city, announced=hearing.cities, spoken=spoken
    )
    is_limited = limiting.is_limited(message, about)
    told, rest = beside.a_word(message, spoken)
    is_yes = told and not (is_limited and told == "confirm")
    if told and is_yes and rest and (turn := _with_rest(hearing, message, told, rest, language)):
        return turn
    if meant := withdrawing.meant(message, about):
        return _withdrawing(hearing, message, meant, about)
    left = beside.an_answer(message, hearing.city(voice.city), hearing.cities, spoken)
    said = reading.read(message, hearing.cities, language)
    if said.is_plain:
        is_same = public_letters.kind_of(voice) == said.kind
        if not is_same or said.cities[0].application != voice.city:
            return None
        if voice.state is State.UNCONFIRMED and said.kind == "vote" and not is_limited:
            return settling.passed_on(settling.confirm(hearing, voice, message), message, left)
    if settling.is_over(voice) and said.is_marked:
        return None
    told = reading.word(message, *spoken)
    if (
        told
        and not (is_limited and told == "confirm")
        and (turn := _by_word(hearing, message, told))
    ):
        return settling.passed_on(turn, message, left)
    if voice.state is not State.UNCONFIRMED and said.cities and not said.unclear:
        return None
    return settling.passed_on(public_letters.unclear_word(hearing, voice, message), message, left)


def _withdrawing(hearing: PublicHearing, message: Message, meant: Meant, about: About) -> Turn:
    """What an answer does that speaks of taking its voice back."""
    assert hearing.named
    voice = hearing.named.voice
    if meant is Meant.BACK:
        return _taken_back(hearing, voice, message, about)
    if meant is Meant.OTHER:
        return settling.ask_to_withdraw(hearing, message, about.spoken[0])
    if voice.state is State.UNCONFIRMED:
        turn = public_letters.unclear_word(hearing, voice, message)
    elif meant is Meant.KEPT:
        turn = settling.confirm(hearing, voice, message)
    else:
        turn = settling.ask_whether(hearing, voice, message)
    return settling.passed_on(turn, message, withdrawing.beside(message, about))


def _taken_back(
    hearing: PublicHearing, voice: settling.Voice, message: Message, about: About
) -> Turn:
    """The voice taken back, and what stands beside that for a person; a new vote is theirs, too."""
    turn = settling.withdraw(hearing, voice, message)
    rest, language = withdrawing.beside(message, about), about.spoken[0]
    if not rest:
        return turn
    alone, said = beside.a_voice(rest, message, hearing.cities, language)
    is_new = said.kind == "vote" and any(one.application != voice.city for one in said.cities)
    left = beside.for_a_person(rest, alone, hearing.cities, language)
    return settling.passed_on(turn, message, left or (rest if is_new else ""))


def _by_word(hearing: PublicHearing, message: Message, told: reading.Word) -> Turn | None:
    """What a yes or no does with the voice; None where a no is said to what stands."""
    assert hearing.named
    voice = hearing.named.voice
    if hearing.named.is_offer and voice.state is not State.UNCONFIRMED:
        settled = settling.withdraw if told == "confirm" else settling.confirm
        return settled(hearing, voice, message)
    if told == "confirm":
        return settling.confirm(hearing, voice, message)
    return settling.deny(hearing, voice, message) if voice.state is State.UNCONFIRMED else None


def _with_rest(
    hearing: PublicHearing, message: Message, told: reading.Word, rest: str, language: str
) -> Turn | None:
    """The same, and what stands beside it as another voice or for a person; None where that is a
    vote or takes something back, so that the whole is read as one.
    """
    assert hearing.named
    alone, said = beside.a_voice(rest, message, hearing.cities, language)
    is_taken_back = reading.withdraws(alone, language, is_answer=True)
    if is_taken_back or (said.kind == "vote" and said.is_marked):
        return None
    turn = _by_word(hearing, message, told)
    if turn is None:
        return None
    if beside.is_voice(said, language):
        return turn + giving.from_mail(hearing, alone, language)
    left = beside.for_a_person(rest, alone, hearing.cities, language)
    return settling.passed_on(turn, message, left)
