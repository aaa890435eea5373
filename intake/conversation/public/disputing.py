"""What who objected writes after the answer: a person's, at the objection.

Invariant: it opens no objection by itself; what plainly is a voice of its own is heard as one.
"""

from intake.cases import Case, CaseKind
from intake.consultation import Objection
from intake.conversation import sentences
from intake.conversation.intents import courtesy
from intake.conversation.public import public_letters, reading
from intake.conversation.public.hearing import PublicHearing
from intake.conversation.spelling import fold
from intake.conversation.turns import Turn
from intake.messages import Message
from intake.notices import AnswerDisputed


def hear(hearing: PublicHearing, message: Message, language: str) -> Turn | None:
    """The turn of a mail in answer to the answer; None where it answers none, or says more."""
    objection = hearing.answered
    if objection is None or reading.withdraws(message, language, is_answer=False):
        return None
    if reading.read(message, hearing.cities, language).is_plain:
        return None
    text = reading.own_words(message)
    spoken = reading.tongues(message, language)
    if not message.attachments and any(_only_thanks(text, code) for code in spoken):
        return Turn(fruitless=True)  # thanks need no letter
    return _disputed(hearing, message, objection, text)


def _only_thanks(text: str, language: str) -> bool:
    """Whether each sentence is manners to its end: "Thank you, but I disagree." is not."""
    said = [fold(one) for one in sentences.split(text, language)]
    if courtesy.without_mere(said, language):
        return False
    return all(courtesy.is_whole(one, language) for one in said)


def _disputed(hearing: PublicHearing, message: Message, objection: Objection, text: str) -> Turn:
    city = hearing.city(objection.city)
    application = None if city else hearing.application(objection.city)
    closes_at = hearing.closes_at
    notice = AnswerDisputed(
        city=city.city if city else (application and application.city) or f"{objection.city}",
        text=text,
        may_object=bool(city and closes_at and message.received_at < closes_at),
    )
    case = Case(
        kind=CaseKind.OBJECTION,
        text=f"Who raised objection {objection.number} writes after its answer, and was told that "
        "a person reads it. It opens no new objection; answer from your own mailbox: "
        f"`citydesk objections show {objection.number}`. The mail says:\n{text}",
        at=message.received_at,
        application=objection.city,
        message=message.id,
        contact=objection.person,
    )
    told = public_letters.answer(notice, message, objection.language)
    return Turn(letters=told.letters, cases=(case,))
