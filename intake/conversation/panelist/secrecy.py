"""Whether organizers may read the words of a panelist's mail before the ballots are counted.

Invariant: this is asked of every mail whose words a case would show; what was not shown there is
quoted by no letter either.
"""

from intake.conversation.panelist import naming
from intake.conversation.panelist.sitting import Heard
from intake.conversation.spelling import has_question_mark
from intake.panel.roster import Seat


def is_closed(heard: Heard) -> bool:
    """Whether the words may say how somebody judges a city that is not counted yet.

    A verdict's word or a standard's name is enough; and so is a statement on a city, asking
    nothing, of who judges or judged. Who has never sat has nothing to judge.
    """
    sitting = heard.sitting
    if not sitting.has_judged and (sitting.assigned or heard.panelist.seat is Seat.INVITED):
        return False
    if naming.may_judge(heard):
        return True
    is_asking = has_question_mark(heard.text)
    is_of_city = heard.packet is not None or bool(naming.named(heard))
    return sitting.has_judged and is_of_city and not is_asking
