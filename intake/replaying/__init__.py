"""An application computed anew from its journal and the frozen call, and compared with the store.

Invariant: what is computed rests on the journal alone; where words were erased it says from which
entry on it cannot tell, and guesses nothing (V2).
"""

from collections.abc import Mapping, Sequence

from intake.applications import Application
from intake.calls.model import Call
from intake.journal import Link
from intake.replaying.acts import STEPS, follow
from intake.replaying.comparing import differences as differences
from intake.replaying.standing import Play, Words
from intake.replaying.standing import Replayed as Replayed


def replay(call: Call, chain: Sequence[Link], words: Mapping[int, Words]) -> Replayed:
    """Play the entries of one application in order; `words` by sequence, erased ones are missing.

    `call` is the version under which the application was opened; the chain is taken to hold, and
    to have one entry at least.
    """
    play, erased = Play(call=call, application=_blank(call, chain[0])), None
    for link in chain:
        if link.act in STEPS and link.sequence not in words:
            erased = f"cannot be replayed: words of entry {link.sequence} were erased"
            break
        follow(play, link, words.get(link.sequence, {}))
    return Replayed(
        application=play.application,
        answers=play.answers,
        given=play.given,
        findings=play.findings(),
        decisions=tuple(play.decisions),
        documents=play.documents,
        faults=tuple(play.faults),
        erased=erased,
    )


def _blank(call: Call, first: Link) -> Application:
    return Application(number=first.application, call=call.version, opened_at=first.at)
