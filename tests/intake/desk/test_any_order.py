"""Whatever is written by whomever in whatever order: one letter to the writer, none to outsiders.

The promises hold for each single mail of random sequences, through the whole desk.
"""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake import store
from intake.applications import Application
from intake.store import Store
from tests.intake.conversation.town import ENOUGH
from tests.intake.desk.desks import ORGANIZER, Desk

PEOPLE = ("anna@gdynia.example", "ben@gdynia.example", "eve@elsewhere.example")
ORGANIZERS = {ORGANIZER.key}

TEXTS = (
    "The city of Gdynia would like to take part.",
    "V11_city: Zaragoza, Spain",
    "V11_city: Gdynia, Poland\nB1b: yes",
    ENOUGH,
    "S1: quite a lot",
    "S4_applied: yes",
    "1. yes\n2. no",
    "hm",
    "",
    "Thank you.",
    "Yes",
    "No",
    "CONFIRM",
    "SUBMIT",
    "Yes, please submit.",
    "withdraw",
    "Yes, please withdraw.",
    "status",
    "help",
    "pause",
    "resume",
    "How long does it take?",
    "Please send me everything you hold on us.",
    *(f"Please add {person}" for person in PEOPLE),
    *(f"Please hand over to {person}" for person in PEOPLE),
)


@dataclass(frozen=True, kw_only=True)
class Step:
    """Who writes what, in answer to which of our letters (None: a new mail), and how."""

    person: str
    text: str
    letter: int | None
    token: bool
    thread: bool
    automatic: bool
    file: bool


STEPS = st.builds(
    Step,
    person=st.sampled_from((*PEOPLE, ORGANIZER.address)),
    text=st.sampled_from(TEXTS),
    letter=st.none() | st.integers(min_value=1, max_value=6),
    token=st.booleans() | st.just(True),
    thread=st.booleans() | st.just(True),
    automatic=st.sampled_from((False,) * 9 + (True,)),
    file=st.sampled_from((False,) * 4 + (True,)),
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(STEPS, min_size=3, max_size=14))
def test_each_mail_gets_one_letter_and_nobody_else_hears_of_it(
    sqlite_template: Path, steps: list[Step]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "citydesk.db"
        shutil.copy(sqlite_template, path)
        opened = Store(f"sqlite:///{path}")
        try:
            desk = Desk(opened)
            for step in steps:
                _play(desk, step)
        finally:
            opened.close()


def _play(desk: Desk, step: Step) -> None:
    before = _files(desk)
    ours = [one for one in desk.letters() if one.application]
    to = ours[-step.letter] if step.letter and step.letter <= len(ours) else None
    headers = {"Auto_Submitted": "auto-replied"} if step.automatic else {}
    letters = desk.write(
        step.person, step.text, to=to, token=step.token, thread=step.thread,
        files=["plan.pdf"] if step.file else [], **headers,
    )  # fmt: skip
    after = _files(desk)
    _nothing_is_parked(desk)
    to_writer = [one for one in letters if one.to.key == step.person and one.notice != "urgent"]
    loops = [one for one in desk.cases() if one.kind.value == "loop"]
    if step.automatic:
        assert not letters
        assert before == after
    else:
        assert len(to_writer) == 1 or (loops and not to_writer), (step, to_writer)
    on_file = {contact.address.key for one in after for contact in one.contacts}
    assert {one.to.key for one in letters} <= on_file | ORGANIZERS | {step.person}
    for one in letters:
        if one.application is not None:
            assert one.to.key in _people(after[one.application - 1])
    _answers_are_from_people_on_file(before, after)
    _one_city_each(after)


def _files(desk: Desk) -> list[Application]:
    with desk.store.transaction() as connection:
        found = [store.applications.load(connection, number) for number in range(1, 40)]
    return [one for one in found if one]


def _nothing_is_parked(desk: Desk) -> None:
    with desk.store.reading() as connection:
        assert store.inbox.parked(connection) == []


def _people(application: Application) -> set[str]:
    return {one.address.key for one in application.contacts}


def _answers_are_from_people_on_file(before: list[Application], after: list[Application]) -> None:
    """Only somebody on the file (or on the file that joined it) answers, and only if it lives."""
    for place, file in enumerate(after):
        known = len(before[place].answers) if place < len(before) else 0
        fresh = file.answers[known:]
        everybody = {key for one in after for key in _people(one)}
        assert {one.by for one in fresh} <= everybody
        if place < len(before) and before[place].is_over:
            assert not fresh
            assert file.state is before[place].state


def _one_city_each(after: list[Application]) -> None:
    keys = [one.city_key for one in after if one.city_key and not one.is_over]
    assert len(keys) == len(set(keys))
    for one in after:
        assert len({contact.address.key for contact in one.contacts}) == len(one.contacts)
        assert len({waits.id for waits in one.pending}) == len(one.pending)
        assert not (one.is_over and any(w.kind in ("submit", "withdraw") for w in one.pending))
