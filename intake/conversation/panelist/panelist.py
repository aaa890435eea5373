"""A panelist's mail: yes or no to the invitation, conflicts of interest, ballots. Pure.

Invariant: what binds (a seat, a declaration, a ballot) needs the panelist's reply address or our
letter's thread; nothing of another panelist, and nothing of a city that is closed to the writer, is
ever said here.
"""

from datetime import datetime

from intake.conversation import codes, glosses
from intake.conversation.panelist import (
    asking,
    asking_back,
    evidence,
    naming,
    overlong,
    requests,
    resigning,
    seats,
    strangers,
    wishing,
)
from intake.conversation.panelist.conflicts import beforehand, conflicts, interlined, possible
from intake.conversation.panelist.judging import ballots, giving_back, tying, upholding
from intake.conversation.panelist.sitting import Heard as Heard
from intake.conversation.panelist.sitting import Seated as Seated
from intake.conversation.panelist.sitting import Sitting as Sitting
from intake.conversation.public import checking
from intake.conversation.senders import admitting
from intake.conversation.turns import Bond, Turn
from intake.messages import Message
from intake.notices.panel import ConflictsNoted


def converse(sitting: Sitting, message: Message, now: datetime) -> Turn:
    """Everything that a panelist's message changes and says; no packet beside a tie to its city.

    What no person wrote changes nothing; letters that came back are the desk's, not a panelist's.
    """
    heard = _heard(sitting, message, now)
    if sitting.is_own and not message.automatic and (long := overlong.told(heard)):
        return long
    turn = tying.with_ties(heard, asking.with_unplaced(heard, _converse(heard)))
    return possible.told_too(heard, possible.kept_back(turn))


def _heard(sitting: Sitting, message: Message, now: datetime) -> Heard:
    """The message with codes as the call writes them, and what is told between lines by number."""
    message = glosses.spoken(codes.righted(message, sitting.call), glosses.PANELISTS)
    return interlined.numbered(Heard(sitting, message, now))


def _converse(heard: Heard) -> Turn:
    sitting, message = heard.sitting, heard.message
    if message.automatic:
        return Turn(
            fruitless=True
        )  # an absence delays nothing here; what came back is no panelist's
    if sitting.bond is Bond.STRANGER:
        return strangers.refuse(heard)
    if not sitting.is_own:
        return asking_back.proposed(heard, strangers.propose(heard))
    taken = strangers.taken_up(heard)
    word = admitting.said(message, heard.language) if taken else None
    if taken and word == "confirm":
        mine = heard.as_own(taken)
        return asking_back.settled(mine, asking_back.noted(mine, _hear(mine)), taken)
    if taken and word == "deny" and not naming.names_standards(heard):
        return asking_back.settled(heard, strangers.denied(heard), taken)
    return asking_back.noted(heard, _hear(heard))


def says_more(sitting: Sitting, message: Message, now: datetime) -> bool:
    """Whether a mail that names a document's number may be about judging as well."""
    heard = _heard(sitting, message, now)
    return checking.says_more(message) or naming.names_standards(heard)


def is_of_seat(sitting: Sitting, message: Message, now: datetime) -> bool:
    """Whether a mail to any address of the desk's is about the writer's own seat."""
    heard = Heard(sitting, message, now)
    return sitting.panelist.sits and not message.automatic and resigning.read(heard) is not None


def _hear(heard: Heard) -> Turn:
    if heard.message.marked:
        return ballots.marked(heard, heard.message.marked)
    if not heard.panelist.sits:
        return seats.hear(heard)
    if again := seats.accept_again(heard):
        return again
    if spoken := upholding.hear(heard) or asking.for_another(heard):
        return spoken
    if given := giving_back.hear(heard):
        return given
    if ruled := asking.by_rule(heard):
        return seats.resign_beside_wish(heard) or _hear(ruled[1]) + ruled[0]
    if left := seats.resign_alone(heard):
        return left
    if answered := beforehand.hear(heard) or _beside_tie(heard) or _beside_wish(heard):
        return answered
    turn = _judging(heard)
    if turn and turn.judged:
        beside = asking.beside_ballot(heard) + asking.of_standards(heard)
        return turn + beside + seats.resign_beside(heard)
    return (
        asking.about_others(heard)
        or _leaving(heard, turn)
        or (
            None
            if turn and naming.may_judge(heard) and not wishing.parted(heard)
            else _handed(heard)
        )
        or (turn and asking.with_help(heard, turn))
        or asking.told(heard)
    )


def _beside_tie(heard: Heard) -> Turn | None:
    """A declaration that asks something too: it is noted, and a person gets the rest."""
    if naming.names_standards(heard):
        return None
    files = asking.of_files(heard)
    asked = requests.beside_ties(heard, files)
    rest = requests.without(heard, (*asked, *files))
    if not (asked or files) or (files and not conflicts.is_told(rest)):
        return None
    turn = _judging(rest)
    if turn is None or not any(isinstance(one.notice, ConflictsNoted) for one in turn.letters):
        return None
    if not asked or (turn.judged.handed and asking.is_plain_wish(asked, heard.language)):
        return turn + seats.resign_beside(rest)
    shown, case = asking.requested(heard, asked)
    noted = ballots.with_question(turn, shown) + Turn(cases=(case,))
    return noted + seats.resign_beside(rest)


def _beside_wish(heard: Heard) -> Turn | None:
    """A ballot mail that asks something too: both are answered, each from its own sentences.

    What the desk cannot send is a person's, in its own words; it is no reason of a verdict.
    """
    parts = wishing.parted(heard)
    if parts is None or not naming.may_judge(parts[1]):
        return None
    turn, handed = _judging(parts[1]), _handed(parts[0])
    if turn is None:
        return None
    if handed is None:
        handed = Turn(cases=(asking.asked(parts[0], heard),), fruitless=True)
        turn = ballots.with_question(turn, asking.shown(parts[0], heard))
    elif not turn.judged:
        turn = asking.with_help(parts[1], turn)
    turn += asking.beside_ballot(heard) + asking.of_standards(parts[1])
    return turn + handed + seats.resign_beside(heard)


def _leaving(heard: Heard, turn: Turn | None) -> Turn | None:
    """The seat given up in a mail that changes nothing else; what may be a tie is asked as well."""
    left = seats.resign(heard)
    letters = turn.letters if turn else ()
    is_tie = any(isinstance(one.notice, ConflictsNoted) for one in letters)
    return turn + left if turn and left and is_tie else left


def _handed(heard: Heard) -> Turn | None:
    turn = evidence.hear(heard) or asking.for_packet(heard)
    return turn and turn + asking.beside_files(heard)


def _judging(heard: Heard) -> Turn | None:
    """A ballot or a declaration: what the letter is about comes first, then what judges.

    Who answers the question of conflicts by numbers judges nothing; who asks for something
    declares nothing by naming its city, and may judge beside it.
    """
    if asking.is_wish(heard):
        return ballots.hear(heard)
    if heard.thread or naming.names_standards(heard) or _judges_alone(heard):
        return ballots.hear(heard) or _declaring(heard)
    return _declaring(heard) or ballots.hear(heard)


def _judges_alone(heard: Heard) -> bool:
    """Whether a verdict is told, in a packet's thread in whatever words, and no tie to a city."""
    if not naming.may_judge(heard) or conflicts.declares(heard):
        return False
    return heard.packet is not None or bool(ballots.read(heard).judged)


def _declaring(heard: Heard) -> Turn | None:
    turn = conflicts.hear(heard)
    if turn is None:
        return None
    reading = conflicts.read(heard)
    cases = (*asking.unplaced(heard, reading), *asking.weighed(heard, reading))
    return turn + Turn(cases=cases, fruitless=turn.fruitless)
