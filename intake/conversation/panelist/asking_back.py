"""Which letters of a turn ask back about words that may be on verdicts, and which are answered.

Invariant: a question is answered only by what follows up its own words: verdicts on its city, or an
answer to its letter that is read, asked back about or a person's; of a mail that came without the
reply address, by a yes or a no to it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake.conversation.judging import Judged
from intake.conversation.panelist import asking, naming, panelist_letters
from intake.conversation.panelist.sitting import Heard
from intake.conversation.panelist.strangers import MAIL
from intake.conversation.turns import Turn
from intake.messages import Message
from intake.notices import Notice
from intake.notices.panel import BallotKept, PanelistRefused, Reason
from intake.panel.asked_back import Answered, AskedBack


def noted(heard: Heard, turn: Turn) -> Turn:
    """The turn of a panelist's own mail, and what it asks back and what it answers."""
    asked = tuple(_asked(heard, turn))
    answered = (*_on_cities(heard, turn), *_in_thread(heard, turn, asked))
    return _with(turn, Judged(asked=asked, answered=answered))


def proposed(heard: Heard, turn: Turn) -> Turn:
    """The same of a mail that came without the reply address, and is asked about whole."""
    asked = (_question(heard, None),) if naming.may_judge(heard) else ()
    return _with(turn, Judged(asked=asked))


def settled(heard: Heard, turn: Turn, about: Message) -> Turn:
    """The turn of a yes or a no to such a mail, which answers the question about it."""
    key = heard.panelist.key
    answered = Answered(panelist=key, message=about.id, application=None)
    return _with(turn, Judged(answered=(answered,)))


def _with(turn: Turn, judged: Judged) -> Turn:
    return replace(turn, judged=turn.judged + judged)


def _question(heard: Heard, application: int | None) -> AskedBack:
    return AskedBack(
        panelist=heard.panelist.key,
        message=heard.message.id,
        application=application,
        at=heard.now,
    )


def _asked(heard: Heard, turn: Turn) -> Iterator[AskedBack]:
    """What no person was given in the same turn."""
    if _is_whole(heard, turn):
        return
    asks = dict.fromkeys(one for letter in turn.letters for one in _asks(letter.notice))
    yield from (_question(heard, one) for one in asks if one not in _given(turn))


def _asks(notice: Notice) -> Iterator[int | None]:
    """The application that a letter asks about; None where it asks which one the mail is about."""
    if isinstance(notice, BallotKept) and notice.unread:
        yield notice.city.application
    if isinstance(notice, PanelistRefused) and notice.reason is Reason.WHICH_CITY:
        yield None


def _is_whole(heard: Heard, turn: Turn) -> bool:
    """Whether a person has to see to the whole mail."""
    return asking.closed_whole(heard) in turn.cases


def _given(turn: Turn) -> set[int]:
    """The applications of which a person has to see what the mail says."""
    return {number for case in turn.cases for number in case.words_on or ()}


def _received(turn: Turn) -> list[int]:
    """The applications of which it has a receipt."""
    notices = (one.notice for one in turn.letters)
    return [one.city.application for one in notices if isinstance(one, BallotKept)]


def _on_cities(heard: Heard, turn: Turn) -> Iterator[Answered]:
    """Whatever was asked about the cities of its receipts."""
    for number in _received(turn):
        yield Answered(panelist=heard.panelist.key, message=None, application=number)


def _in_thread(heard: Heard, turn: Turn, asked: Sequence[AskedBack]) -> Iterator[Answered]:
    """What the answered letter asked, where something follows of the answer for the same city."""
    letter, number = heard.sitting.letter, panelist_letters.number_of(heard.about) or None
    if letter is None or letter.message is None or heard.about.startswith(MAIL):
        return
    followed = {*_received(turn), *_given(turn), *(one.application for one in asked)}
    is_same = bool(followed if number is None else followed & {number, None})
    if is_same or _is_whole(heard, turn):
        yield Answered(panelist=heard.panelist.key, message=letter.message, application=number)
