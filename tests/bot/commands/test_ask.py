"""`citydesk ask`: items of the call, and what of them the city answers meanwhile."""

from dataclasses import replace
from datetime import timedelta

from bot import clock
from intake import store
from intake.applications import State, record
from intake.notices import LetterState
from tests.bot.commands.house import House
from tests.intake.conversation.registered import ELIGIBLE, an_answer

ITEM = "V11_authority"
LABEL = "“Authority to apply”"
WHY = ("--reason", "It lacks.")
OPEN = {id: value for id, value in ELIGIBLE.items() if id != ITEM}


def answered(house: House) -> None:
    """The city answers the item."""
    given = replace(an_answer(ITEM), words="Yes, we are authorised\x1b[2J by the city government.")
    house.place(record(house.file(1), given))


def test_an_item_that_was_answered_since_the_dry_run_is_not_asked(house: House) -> None:
    house.city(1, OPEN, state=State.OPEN)
    seen = house.json("ask", "1", ITEM, *WHY, "--dry-run")
    assert seen["warnings"] == []
    answered(house)
    for more in ((), ("--json",)):
        done = house.run("ask", "1", ITEM, *WHY, "--yes", "--view", seen["view"], *more)
        assert done.exit_code == 1
        assert f"{LABEL} was answered on" in done.output
        assert "authorised\N{REPLACEMENT CHARACTER}[2J by" in done.output
        assert "look again" in done.stderr
    assert not house.letters()


def test_with_a_view_that_shows_its_answer_an_item_is_asked_once_more(house: House) -> None:
    house.city(1, OPEN, state=State.OPEN)
    answered(house)
    seen = house.json("ask", "1", ITEM, *WHY, "--dry-run")
    (told,) = seen["warnings"]
    assert told.startswith(f"{LABEL} was answered on")
    done = house.json("ask", "1", ITEM, *WHY, "--yes", "--view", seen["view"])
    assert [one["state"] for one in done["letters"]] == [LetterState.QUEUED.value]


def test_a_letter_that_failed_is_not_tried_again_once_the_item_was_answered(house: House) -> None:
    house.city(1, OPEN, state=State.OPEN)
    (letter,) = house.json("ask", "1", ITEM, *WHY, "--yes")["letters"]
    with house.store.transaction() as connection:
        store.outbox.bounced(connection, letter["id"], "mailbox full")
    assert len(house.json("retry", "--dry-run")["letters"]) == 1
    given = an_answer(ITEM)
    house.place(record(house.file(1), replace(given, at=clock.now() + timedelta(seconds=1))))
    done = house.json("retry", letter["id"], "--yes")
    assert done["letters"] == []
    (why,) = done["late"]
    assert f"{LABEL} came from the city, so it is not sent again." in why
    assert f"Left as it is: {why}" in house.run("retry", "--dry-run").output
