"""A city's open wish to withdraw, and its news, as organizers hear of them when they decide."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intake import store
from intake.applications import Pending, PendingKind, State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.desk.acts.views import Part
from tests.bot.commands.house import House
from tests.intake.conversation.registered import ELIGIBLE, mayor
from tests.intake.store.samples import a_kept, a_message

ASKED = datetime(2025, 9, 1, 8, 30, tzinfo=UTC)
MOVE = ("move", "1", "--to", "selection", "--reason", "Seen.")
DECLINE = ("decide", "1", "declined", "--reason", "Too few.")
APPROVE = ("approve", "1", "--as", "Second organizer")
TOLD = "The city asked on 1 September 2025, 16:30 (UTC+08:00) to withdraw; we wait for its yes."
PART = "to withdraw; we wait for its yes"


def ready(house: House) -> None:
    house.city(1, ELIGIBLE, stage=Stage.PRE_SELECTION)


def wishes(house: House, kind: PendingKind = "withdraw", at: datetime = ASKED) -> None:
    """The city asked for this, and the desk for one word more."""
    one = Pending(id=f"w-{kind}", kind=kind, asked=mayor(1), at=at)
    house.place(replace(house.file(1), pending=(*house.file(1).pending, one)))


def wishes_no_more(house: House) -> None:
    house.place(replace(house.file(1), pending=()))


def undecided(house: House) -> None:
    """As it is placed."""


def decided(house: House) -> None:
    house.json(*DECLINE, "--yes")


def a_case(house: House, kind: CaseKind = CaseKind.QUESTION, number: int = 1) -> None:
    house.open_case(number, "S1 is wrong.", kind=kind)


def a_mail(house: House, *, bond: str = "token", automatic: str | None = None) -> None:
    mail = a_message("m1", automatic=automatic)
    with house.store.transaction() as connection:
        store.inbox.keep(connection, [a_kept(1)])
        store.inbox.done(connection, mail.id, message=mail, application=1, at=ASKED, bond=bond)


@pytest.mark.parametrize(
    ("begin", "words"),
    [(undecided, MOVE), (undecided, DECLINE), (decided, APPROVE)],
)
def test_a_dry_run_says_that_a_city_asked_to_withdraw(
    house: House, begin: Callable[[House], None], words: tuple[str, ...]
) -> None:
    ready(house)
    begin(house)
    wishes(house)
    assert TOLD in house.run(*words, "--dry-run").output
    whole = house.json(*words, "--dry-run")
    several = whole["cities"][0]["warnings"] if "cities" in whole else whole["warnings"]
    assert several == [TOLD]


def test_a_citys_own_page_says_so(house: House) -> None:
    ready(house)
    assert house.json("show", "1")["warnings"] == []
    wishes(house)
    assert house.json("show", "1")["warnings"] == [TOLD]
    assert TOLD in house.run("show", "1").stdout


def test_of_two_who_asked_the_first_moment_is_told(house: House) -> None:
    ready(house)
    wishes(house)
    wishes(house, at=datetime(2025, 9, 9, tzinfo=UTC))
    assert house.json("show", "1")["warnings"] == [TOLD]


@pytest.mark.parametrize("kind", ["submit", "proposal", "stranger", "mailbox", "hand_over"])
@pytest.mark.parametrize("words", [MOVE, DECLINE, ("show", "1")])
def test_what_else_waits_for_a_citys_word_is_no_wish_to_withdraw(
    house: House, kind: PendingKind, words: tuple[str, ...]
) -> None:
    ready(house)
    wishes(house, kind)
    dry = () if words[0] == "show" else ("--dry-run",)
    assert PART not in house.run(*words, *dry).output


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.TITLED, State.DECLINED])
def test_of_a_city_that_is_over_no_wish_is_told(house: House, state: State) -> None:
    house.city(1, ELIGIBLE, stage=Stage.SELECTION, state=state)
    wishes(house)
    assert PART not in house.run("show", "1").output


CHANGES: list[tuple[Callable[[House], None], bool]] = [
    (wishes, True),
    (a_case, True),
    (lambda house: a_case(house, CaseKind.TAKEN_BACK), True),
    (a_mail, True),
    (lambda house: a_mail(house, bond="stranger"), False),
    (lambda house: a_mail(house, automatic="out_of_office"), False),
    (lambda house: a_case(house, CaseKind.UNDECIDED), False),
    (lambda house: a_case(house, number=2), False),
    (lambda house: wishes(house, "submit"), False),
]
"""What comes while somebody looks, and whether it makes what they saw stale."""


@pytest.mark.parametrize(("change", "is_stale"), CHANGES)
@pytest.mark.parametrize(
    ("begin", "words"),
    [(undecided, DECLINE), (decided, APPROVE)],
)
def test_nothing_is_decided_on_a_view_from_before_news_of_the_city(
    house: House,
    begin: Callable[[House], None],
    words: tuple[str, ...],
    change: Callable[[House], None],
    is_stale: bool,
) -> None:
    ready(house)
    house.city(2)
    begin(house)
    view = house.json(*words, "--dry-run")["view"]
    change(house)
    if not is_stale:
        assert house.json(*words, "--yes", "--view", view)["done"] is True
        return
    said = house.refused(*words, "--yes", "--view", view)
    assert "nothing was changed or sent" in said
    assert Part.MATTERS in said
    again = house.json(*words, "--dry-run")["view"]
    assert house.json(*words, "--yes", "--view", again)["done"] is True


@pytest.mark.parametrize(("first", "then"), [(wishes, wishes_no_more), (wishes_no_more, wishes)])
def test_nobody_moves_on_a_view_from_before_a_wish_or_its_end(
    house: House, first: Callable[[House], None], then: Callable[[House], None]
) -> None:
    ready(house)
    first(house)
    view = house.json(*MOVE, "--dry-run")["view"]
    then(house)
    assert Part.MATTERS in house.refused(*MOVE, "--yes", "--view", view)
    assert house.file(1).stage is Stage.PRE_SELECTION


def test_taking_back_waits_for_no_look_at_news(house: House) -> None:
    ready(house)
    decided(house)
    view = house.json("recall", "1", "--dry-run")["view"]
    a_case(house)
    wishes(house)
    assert house.json("recall", "1", "--yes", "--view", view)["done"] is True
