"""The subject of a letter says what it is about: not what an earlier one asked and was told."""

from intake.messages import Address
from intake.store import Store, outbox
from tests.intake.conversation.city.test_city_put_right import GUIDO
from tests.intake.conversation.town import Town
from tests.intake.store.samples import a_letter

BOX = Address(address="guido@turin.example")
OPENING = "The city of Turin, Italy, would like to take part."


def _asked_by_mail() -> Town:
    town = Town()
    town.write(GUIDO, OPENING, channel="slack", is_vouched=True)
    wish = f"Please write to me by mail at {BOX.address}"
    town.write(GUIDO, wish, to=town.to(GUIDO), channel="slack", is_vouched=True)
    assert town.to(BOX).pending
    return town


def test_what_comes_after_a_yes_is_not_named_after_the_question() -> None:
    town = _asked_by_mail()
    question = town.to(BOX)
    town.write(BOX, "Yes", to=question)
    answer = next(one for one in town.turn.letters if one.to.key == BOX.key)
    assert answer.subject == ""
    assert answer.in_reply_to == "m3@guido@turin.example"


def test_what_only_asks_about_the_question_stays_under_its_name() -> None:
    town = _asked_by_mail()
    town.write(BOX, "Who is this?", to=town.to(BOX))
    (answer,) = (one for one in town.turn.letters if one.to.key == BOX.key)
    assert answer.subject == "Re: mailbox"


def test_what_comes_by_itself_is_in_no_thread_that_asked_of_a_person(store: Store) -> None:
    with store.transaction() as connection:
        outbox.post(connection, [a_letter(1, application=1, notice="received")])
        outbox.post(connection, [a_letter(2, application=1, notice="confirm_person")])
        outbox.post(connection, [a_letter(3, application=1, notice="confirm_message")])
        (newest,) = outbox.threads(connection, 1).values()
    assert newest.id == "l1"
