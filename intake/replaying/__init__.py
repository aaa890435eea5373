"""An application computed anew from its journal and the frozen call, and compared with the store.

Invariant: what is computed rests on the journal alone; where words were erased it says from which
entry on it cannot tell, and guesses nothing (V2). Documents are followed to the end all the same:
their entries name nobody but where a reason does.
"""

from collections.abc import Mapping, Sequence

from intake.applications import Application
from intake.calls.model import Call
from intake.journal import Link
from intake.replaying import documents
from intake.replaying.acts import STEPS, follow, follow_document
from intake.replaying.comparing import differences as differences
from intake.replaying.comparing import of_documents as of_documents
from intake.replaying.standing import Play, Words
from intake.replaying.standing import Replayed as Replayed


def replay(call: Call, chain: Sequence[Link], words: Mapping[int, Words]) -> Replayed:
    """Play the entries of one application in order; `words` by sequence, erased ones are missing.

    `call` is the version under which the application was opened; the chain is taken to hold, and
    to have one entry at least.
    """
    play, erased, is_told = Play(call=call, application=_blank(call, chain[0])), None, True
    for link in chain:
        said = words.get(link.sequence)
        if link.act in STEPS and said is None and not erased:
            erased = f"cannot be replayed: words of entry {link.sequence} were erased"
        if not erased:
            follow(play, link, said or {})
        elif said is not None:
            follow_document(play, link, said)
        is_told &= said is not None or link.act not in documents.ACTS
    return Replayed(
        application=play.application,
        answers=play.answers,
        given=play.given,
        findings=play.findings(),
        decisions=tuple(play.decisions),
        documents=play.documents if is_told else None,
        faults=tuple(play.faults),
        erased=erased,
    )


def _blank(call: Call, first: Link) -> Application:
    return Application(number=first.application, call=call.version, opened_at=first.at)
