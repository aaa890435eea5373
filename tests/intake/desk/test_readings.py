"""What a mail says beside the words that a matter was made of."""

import pytest

from intake.desk import readings
from intake.store import Store
from tests.intake.desk.desks import Desk

ANNA = "anna@gdynia.example"
ASKS = "What does it cost?"
SIGNED = "Best regards,\nAnna Nowak\nHead of Digital"


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        (f"Dear desk,\n\n{ASKS}\n\n{SIGNED}", ""),
        (f"{ASKS}\n\n{SIGNED}\n\nP.S. Our mayor is away.", "P.S. Our mayor is away."),
        (f"{ASKS}\n\n{SIGNED}\n\nMay Sopot join?", "May Sopot join?"),
        (f"B1b: yes\nWhat does\nit cost?\n\n{SIGNED}", "B1b: yes"),
        ("The mayor is away. " + ASKS, "The mayor is away."),
        ("We have none.", "We have none."),
    ],
)
def test_what_a_mail_says_beside_a_question(store: Store, text: str, beside: str) -> None:
    desk = Desk(store)
    id = desk.deliver(desk.mail(ANNA, text), ANNA)
    with store.reading() as connection:
        mail = readings.again(desk.office, connection, id)
    assert mail is not None
    assert readings.beside(mail, ASKS, "en") == beside


@pytest.mark.parametrize(
    ("text", "told", "beside"),
    [
        ("What is due? We like it. By when?", "What is due? By when?", "We like it."),
        ("Our plan changes.", "Our plan changes.\nAnd our mayor, too.", ""),
        ("Our plan changes.\n\nMay Sopot join?", "Our plan changes.\nAnd more.", "May Sopot join?"),
    ],
)
def test_what_was_taken_from_several_places_or_mails_is_not_said_again(
    store: Store, text: str, told: str, beside: str
) -> None:
    desk = Desk(store)
    id = desk.deliver(desk.mail(ANNA, text), ANNA)
    with store.reading() as connection:
        mail = readings.again(desk.office, connection, id)
    assert mail is not None
    assert readings.beside(mail, told, "en") == beside
