"""What waited on a file in vain is served with what comes free with it: each once, so many."""

from email.message import EmailMessage

from intake.cases import CaseKind
from intake.conversation.turns import Turn
from intake.desk import serving
from intake.store import Store
from tests.intake.desk.desks import Desk


def kept(desk: Desk, number: int) -> str:
    """A mail that applies, kept and not served."""
    sender = f"mayor@city{number}.example"
    mail: EmailMessage = desk.mail(sender, f"We, the city of Gdynia, apply ({number}).")
    return desk.deliver(mail, sender)


def freed(desk: Desk, ids: list[str]) -> None:
    with desk.store.transaction() as connection:
        serving.serve_freed(desk.office, connection, Turn(anew=tuple(ids)), desk.now)


def test_what_came_free_more_than_once_is_looked_at_by_a_person(store: Store) -> None:
    desk = Desk(store)
    id = kept(desk, 1)
    freed(desk, [id, id])
    assert [one.message for one in desk.cases() if one.kind is CaseKind.STRANGER] == [id]
    assert desk.file(1).contacts[0].address.key == "mayor@city1.example"


def test_beyond_a_bound_a_person_looks(store: Store) -> None:
    desk = Desk(store)
    ids = [kept(desk, number) for number in range(serving.MOST_FREED + 2)]
    freed(desk, ids)
    told = "\n".join(one.text for one in desk.cases() if "was asked, and wrote" in one.text)
    numbers = range(len(ids))
    assert [one for one in numbers if f"apply ({one})" in told] == [*numbers][serving.MOST_FREED :]
