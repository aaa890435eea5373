"""What was done and what became of its letters; what edits mean; a mail of the city."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.slack.fake import block_rules
from bot.slack.shown import Looking, Shown, deeds
from bot.slack.shown import acts as shown_acts
from bot.slack.shown.kinds import SHOWN
from intake import store
from intake.decisions import Outcome
from intake.desk import acts
from intake.desk.acts import Act, Close, Decide, Laid, Reply, Withhold
from intake.notices import LetterState
from intake.store import Store
from intake.store.drafts import Draft, DraftState
from replies import render
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import DESK, KEYS, Desk

MAYOR = "mayor@gdynia.example"
HOLD = timedelta(minutes=2)


@pytest.fixture
def desk(sqlite_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk to which Gdynia has applied and put a question."""
    path = tmp_path / "citydesk.db"
    path.write_bytes(sqlite_template.read_bytes())
    opened = Store(f"sqlite:///{path}")
    desk = Desk(opened)
    renders = partial(render.letter, address=DESK, keys=KEYS, hold=HOLD)
    desk.office = replace(desk.office, render=renders)
    desk.write(MAYOR, APPLIES)
    desk.write(MAYOR, "What does it cost to take part?", to=desk.to(MAYOR))
    yield desk
    opened.close()


def done(desk: Desk, act: Act, state: DraftState = DraftState.DONE) -> Draft:
    """The act as Slack keeps it, carried out where its state says so."""
    draft = Draft(
        id="d1", act=acts.to_json(act), by_id="U1", by_name="A <b>", view="", at=desk.now,
        state=state, outcome="No: &lt;b&gt;.", place={"under": "case:1"},
    )  # fmt: skip
    if state is DraftState.DONE:
        with desk.store.reading() as connection:
            laid = acts.lay(
                desk.office, connection, act, by=draft.by_name, now=desk.now, seed=draft.seed
            )
        assert isinstance(laid, Laid), laid
        acts.perform(
            desk.office, act, by=draft.by_name, now=desk.now, seed=draft.seed, view=laid.view
        )
    with desk.store.transaction() as connection:
        store.drafts.add(connection, draft)
    return draft


def shown(
    desk: Desk, key: str, application: int | None = 1, *, after: timedelta = timedelta(0)
) -> Shown | None:
    with desk.store.transaction() as connection:
        store.board.put(connection, key, desk.now, application=application)
    with desk.store.reading() as connection:
        spot = store.board.load(connection, key)
        assert spot
        looking = Looking(office=desk.office, connection=connection, now=desk.now + after)
        made = SHOWN[spot.kind](looking, spot)
    if made:
        block_rules.check_message(list(made.blocks))
    return made


def settle(desk: Desk, state: LetterState) -> None:
    """Bring the letter of the act into this state."""
    with desk.store.transaction() as connection:
        if state is LetterState.RECALLED:
            store.outbox.recall(connection, "act-d1-1")
        if state in (LetterState.HELD, LetterState.RECALLED):
            return
        for claim in store.outbox.claim(connection, desk.now + HOLD, 9, HOLD):
            if state is LetterState.SENT:
                store.outbox.sent(connection, claim.letter.id, claim.fence, desk.now)
            if state is LetterState.FAILED:
                store.outbox.failed(connection, claim.letter.id, claim.fence, "<no such user>")


@pytest.mark.parametrize(
    ("state", "says", "has_undo"),
    [
        (LetterState.HELD, "held until", True),
        (LetterState.QUEUED, "on the way", False),
        (LetterState.SENT, "sent.", False),
        (LetterState.FAILED, "could not be delivered (&lt;no such user&gt;)", False),
        (LetterState.RECALLED, "taken back, not sent", False),
    ],
)
def test_each_state_of_a_letter_is_said(
    desk: Desk, state: LetterState, says: str, has_undo: bool
) -> None:
    done(desk, Reply(case=1, text="It is <free>."))
    settle(desk, state)
    made = shown(desk, "act:d1")
    assert made
    assert says in made.text
    is_back = state is LetterState.RECALLED
    did = "had answered the city; the answer was taken back" if is_back else "answered the city"
    assert made.text.startswith(f"A &lt;b&gt; {did}.")
    assert "It is &lt;free&gt;." in made.text
    assert any(one["type"] == "actions" for one in made.blocks) is has_undo


@pytest.mark.parametrize(
    ("key", "says"), [("act:d1", "waiting for the mail server"), ("edited:d1", "on its way")]
)
def test_a_letter_whose_time_has_come_offers_no_undo(desk: Desk, key: str, says: str) -> None:
    done(desk, Reply(case=1, text="It is free."))
    made = shown(desk, key, after=HOLD)
    assert made
    assert says in made.text
    rows = [one for one in made.blocks if one["type"] == "actions"]
    assert "undo" not in [one["action_id"] for row in rows for one in row["elements"]]


def test_a_letter_that_could_not_be_carried_waits_for_the_mail_server(desk: Desk) -> None:
    done(desk, Reply(case=1, text="It is free."))
    with desk.store.transaction() as connection:
        (claim,) = (
            one
            for one in store.outbox.claim(connection, desk.now + HOLD, 9, HOLD)
            if one.letter.id == "act-d1-1"
        )
        later = desk.now + 2 * HOLD
        store.outbox.later(connection, claim.letter.id, claim.fence, later, "refused")
    made = shown(desk, "act:d1")
    assert made
    assert "waiting for the mail server" in made.text


def test_a_case_closed_shows_its_reason(desk: Desk) -> None:
    done(desk, Close(case=1, reason="By <telephone>"))
    made = shown(desk, "act:d1")
    assert made
    assert "closed the case" in made.text
    assert "Reason: By &lt;telephone&gt;" in made.text


@pytest.mark.parametrize(
    ("state", "says"),
    [
        (DraftState.SUBMITTED, "under way"),
        (DraftState.REFUSED, "It was not done: No: &lt;b&gt;."),
        (None, None),
    ],
)
def test_an_act_that_is_not_done_says_so(
    desk: Desk, state: DraftState | None, says: str | None
) -> None:
    act = Decide(city="1", outcome=Outcome.DECLINED, reason="No.")
    done(desk, act, state or DraftState.SHOWN)
    made = shown(desk, "act:d1")
    assert (made is None) is (says is None)
    if made and says:
        assert says in made.text


@pytest.mark.parametrize(
    ("key", "state", "says", "offers"),
    [
        ("edited:d1", LetterState.HELD, "still held", ["undo", "correct"]),
        ("edited:d1", LetterState.QUEUED, "on its way", ["correct"]),
        ("edited:d1", LetterState.SENT, "sent with the words before", ["correct"]),
        ("edited:d1", LetterState.RECALLED, "has not been sent", ["correct"]),
        ("deleted:d1", LetterState.HELD, "still held", ["undo"]),
        ("edited:d1", LetterState.FAILED, "could not be delivered", ["correct"]),
        ("deleted:d1", LetterState.SENT, "cannot be unsent", []),
        ("deleted:d1", LetterState.FAILED, "could not be delivered", []),
    ],
)
def test_an_edit_says_what_it_means_for_the_letter(
    desk: Desk, key: str, state: LetterState, says: str, offers: list[str]
) -> None:
    done(desk, Reply(case=1, text="Free."))
    settle(desk, state)
    made = shown(desk, key)
    assert made
    assert says in made.text
    rows = [one for one in made.blocks if one["type"] == "actions"]
    assert [one["action_id"] for row in rows for one in row["elements"]] == offers


def test_a_mail_shows_its_words_alone(desk: Desk) -> None:
    desk.write(MAYOR, "<!channel> & B1b: yes", to=desk.to(MAYOR), files=["plan <1>.pdf", "b.pdf"])
    id = f"m{desk.now.timestamp():.0f}"
    made = shown(desk, f"mail:{id}")
    assert made
    assert "&lt;!channel&gt; &amp; B1b: yes" in made.text
    assert "in English" in made.text
    assert "Files: plan &lt;1&gt;.pdf, b.pdf." in made.text
    assert "wrote:" not in made.text
    assert shown(desk, "mail:none") is None


@pytest.mark.parametrize(
    ("letters", "says"),
    [(("a-1",), "took the letter back"), (("a-1", "a-2"), "took the letters back")],
)
def test_one_letter_and_several_are_told_as_that(letters: tuple[str, ...], says: str) -> None:
    assert deeds.did(Withhold(letters=letters)).startswith(says)


@pytest.mark.parametrize(
    ("act", "are_its_own"),
    [
        (acts.TakeOut(city="1", file="plan.pdf", reason="The wrong one."), True),
        (Withhold(letters=("act-1-1",)), False),
    ],
)
def test_what_the_panel_hears_of_a_change_is_undone_only_with_the_change(
    desk: Desk, act: Act, are_its_own: bool
) -> None:
    told = desk.to(MAYOR)
    panels = replace(told, notice="claims_changed")
    assert shown_acts.own(act, [told, panels]) == ([told, panels] if are_its_own else [told])
