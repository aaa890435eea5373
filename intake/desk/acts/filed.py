"""A file of a city taken out by an organizer, and put back with the letters that tell of it; or
filed under another question, of which no letter tells.

Invariant: it is put back only where nobody has read a word of it, of the city or of the panel, and
nothing befell it since.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from intake import applications, store
from intake.applications import Application
from intake.cases import ANSWERABLE, Case
from intake.conversation.organizer import filing
from intake.conversation.proceedings import unheard
from intake.conversation.turns import Turn
from intake.desk import changed_claims, files_out, proceedings
from intake.desk.acts import cities, settled, together
from intake.desk.acts.laid import Laid, Order, Plan
from intake.desk.acts.model import FileUnder, TakeOut
from intake.desk.acts.together import Undo
from intake.desk.acts.writing import planned
from intake.desk.files_out import TELLING
from intake.desk.office import Office
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices import ClaimsChanged, FileTakenOut, Letter
from intake.store import Connection

MOST_TOLD: Final = 1_000
"""Letters of one act: the people on a file and the panel."""
STAYS = "No letter is held, so it cannot be undone: the file counts again where the city sends it."
FILED = (
    "The file {name} is filed under {where} now; from then on under {question}, nowhere else, "
    "until the city sends it again."
)
UNTOLD = "Nobody is written to, neither the city nor a panelist who has the packet already."
KEPT = "The file is kept; `citydesk erase` is for what may not be."


def take_out(office: Office, connection: Connection, order: Order, act: TakeOut) -> Plan | Refusal:
    """The file out of the application of the city."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    case = _case(office, connection, application, act)
    if isinstance(case, Refusal):
        return case
    turn = filing.take_out(proceeding, act.file, act.reason)
    if isinstance(turn, Refusal):
        return turn
    turn = _closing(turn, case, act.reason, order.by) if case else turn
    whole = changed_claims.foreseen(office, connection, turn, order.now)
    stays = () if whole.letters else (STAYS,)
    return planned(
        office, connection, order, turn, to_come=whole.letters[len(turn.letters) :],
        warnings=(*unheard(proceeding), *_settles(case), *stays, KEPT),
        seen=(application.taken_out, case and (case.number, case.kind, case.text)),
    )  # fmt: skip


def file_under(
    office: Office, connection: Connection, order: Order, act: FileUnder
) -> Plan | Refusal:
    """The file under another question of the city's call."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    turn = filing.file_under(proceeding, act.file, act.question, act.reason)
    if isinstance(turn, Refusal):
        return turn
    (filed,) = turn.entries
    said = filed.words
    where = " and ".join(said["former"]) or "no question"
    plan = planned(
        office, connection, order, turn, seen=(said,),
        warnings=(FILED.format(**said | {"where": where}), UNTOLD),
    )  # fmt: skip
    if isinstance(plan, Refusal):
        return plan

    def do(connection: Connection) -> Laid:
        done = plan.do(connection)
        store.evidence.file_under(connection, application.number, said["digest"], said["question"])
        return done

    return replace(plan, do=do)


def _case(
    office: Office, connection: Connection, application: Application, act: TakeOut
) -> Case | Refusal | None:
    """The matter that is settled with it: one of the same city, which waits."""
    if act.case is None:
        return None
    found = store.cases.load(connection, act.case)
    if found is None or found.application != application.number or found.kind not in ANSWERABLE:
        text = f"Case {act.case} is no question of {application.told}; see `citydesk queue`."
        return Refusal(reason="no_such_case", text=text)
    if found.closed_at:
        return settled.refusal(connection, found, office.call.timezone)
    return found


def _settles(case: Case | None) -> tuple[str, ...]:
    return (f"Case {case.number} is closed with it.",) if case else ()


def _closing(turn: Turn, case: Case, reason: str, by: str) -> Turn:
    """The turn that closes the matter, too: it waits again where the file is put back in time."""
    words = {"case": case.number, "kind": case.kind.value, "reason": reason, "by": by}
    entry = Entry(application=case.application or 0, act="case_closed", words=words)
    return replace(turn, closes=(case.number or 0,), entries=(*turn.entries, entry))


def of_act(connection: Connection, letter: Letter) -> list[Letter]:
    """What was written, to the city and to the panel, as the file of this letter was taken out."""
    if files_out.told(connection, letter) is None:
        return []
    seed = together.seed(letter)
    written = store.outbox.begun(connection, f"{seed}-", MOST_TOLD)
    return [one for one in written if one.notice in TELLING and together.seed(one) == seed]


def gathered(connection: Connection, letters: Iterable[Letter]) -> tuple[Letter, ...]:
    """Those to the panel, which are stopped by what is told in their place: see `changed_claims`.

    One may tell of more than the file, and says what its reader knows without it.
    """
    panels = (one for one in letters if one.notice == ClaimsChanged.name)
    return tuple(one for one in panels if files_out.told(connection, one))


def waiting_again(connection: Connection, letters: Iterable[Letter]) -> list[int]:
    """The matters, open again, that were closed as the files were taken out of which these tell."""
    told = (one for one in letters if files_out.told(connection, one))
    acts = {(files_out.number_of(one), one.created_at) for one in told}
    return [case for act in sorted(acts) for case in store.cases.reopen(connection, *act)]


def undoing(connection: Connection, letters: Iterable[Letter], *, by: str) -> Iterator[Undo]:
    """The applications as before the files that these letters tell of were taken out."""
    for letter in together.one_each(letters, TELLING):
        if letter.notice == FileTakenOut.name or files_out.told(connection, letter):
            yield partial(_undone, connection, letter, by)


def _undone(connection: Connection, letter: Letter, by: str, so_far: Turn) -> Turn | Refusal:
    number = files_out.number_of(letter)
    application = together.file(connection, number, so_far)
    found = files_out.told(connection, letter, is_last=True)
    alike = of_act(connection, letter)
    is_late = any(one.state not in together.STOPPABLE for one in alike)
    if application is None or found is None or is_late:
        return _stands(letter)
    after = applications.put_back(application, found["digest"])
    words = {"digest": found["digest"], "name": found["name"], "by": by}
    entry = Entry(application=number, act="file_put_back", words=words)
    return Turn(applications=(after,), entries=(entry,))


def _stands(letter: Letter) -> Refusal:
    return Refusal(
        reason="file_stands",
        text=f"The letter {letter.named} tells of a file of application "
        f"{files_out.number_of(letter)} that was taken out, which cannot be undone any more: "
        "somebody has read it, or the file came again. The city can send the file again, and it "
        "counts again.",
    )
