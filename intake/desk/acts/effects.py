"""What a decision brings with it when it takes effect: the letters beside its own, and the panel's
word that it stands beside.

Invariant: they are shown as they would be now and are kept nowhere: a document is drawn only when
its title takes effect. Nobody reads of a decision whom its approval did not show.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.conversation.organizer import deciding
from intake.conversation.proceedings import Proceeding
from intake.decisions import Decision, Outcome
from intake.desk import posting, proceedings
from intake.desk.office import Office
from intake.languages import ENGLISH
from intake.notices import Addressed, Letter
from intake.panel.results import Word
from intake.store import Connection


def letters(
    office: Office,
    connection: Connection,
    proceeding: Proceeding,
    decision: Decision,
    now: datetime,
) -> tuple[Letter, ...]:
    """All that goes out at once with a title: the documents, and who comes to the ceremony."""
    if decision.outcome is not Outcome.TITLED:
        return ()
    bare = replace(deciding.take_effect(proceeding, decision), letters=())
    turn = proceedings.awarded(office, connection, proceeding, decision, bare, is_look=True)
    seed, known = f"effect-{decision.application}", turn.applications
    return posting.render(office, connection, turn.letters, now, seed=seed, known=known)


def own(
    office: Office,
    connection: Connection,
    proceeding: Proceeding,
    decision: Decision,
    letters: Sequence[Letter],
    now: datetime,
) -> tuple[Letter, ...]:
    """A decision's own letters as they would go now: those to who is still reached, and the same
    to whoever joined since."""
    turn = deciding.take_effect(proceeding, decision)
    stored = [one for one in letters if one.id in turn.releases]
    going = readable(office, proceeding, decision, stored, now)
    seed, known = f"joined-{decision.application}", turn.applications
    joined = posting.render(office, connection, turn.letters, now, seed=seed, known=known)
    return going + joined


def readable(
    office: Office,
    proceeding: Proceeding,
    decision: Decision,
    letters: Iterable[Letter],
    now: datetime,
) -> tuple[Letter, ...]:
    """The stored letters of a decision that waits, with their English."""
    anew = {one.to.key: one for one in deciding.anew(proceeding, decision)}
    return tuple(_readable(office, proceeding, one, anew.get(one.to.key), now) for one in letters)


def _readable(
    office: Office,
    proceeding: Proceeding,
    letter: Letter,
    anew: Addressed | None,
    now: datetime,
) -> Letter:
    """A stored letter with its English, written anew where somebody wants to read it."""
    if anew is None or letter.language == ENGLISH:
        return letter

    def written() -> str:
        again = office.render(anew, call=proceeding.call, id=letter.id, now=now)
        return again.in_english() if again.in_english else again.markdown

    return replace(letter, in_english=written)


def readers(letters: Iterable[Letter]) -> list[tuple[str, str]]:
    """Who gets which, of letters whose words are drawn anew at each look."""
    return [(one.to.key, one.notice) for one in letters]


def came_with(connection: Connection, decision: Decision) -> list[Letter]:
    """The letters that a decision wrote when it took effect."""
    number = f"{decision.number}"
    if decision.final_list:
        number = f"{decision.final_list}-{decision.application}"
    found = store.outbox.begun(connection, f"decision-{number}-", MOST_WITH)
    return [one for one in found if one.application == decision.application]


MOST_WITH = 40
"""Letters that go out beside a decision's own."""


def word_on(connection: Connection, application: int) -> Word | None:
    """What the panel said of a city, with the ties that organizers settled."""
    tally = store.panel_tallies.of(connection, application)
    if tally is None:
        return None
    settled = store.panel_tallies.settlements(connection, application)
    return Word(tally=tally, settled=tuple(settled))
