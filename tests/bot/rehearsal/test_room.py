"""The room of a rehearsal: the real desk, whose failures are heard and whose time is given."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from bot.rehearsal import room
from bot.rehearsal.room import Room
from intake.calls import loading
from intake.calls.model import Call, Stage
from intake.conversation.organizer import extending
from intake.messages import Address
from intake.notices import Addressed, Letter

TEXT = loading.shipped()
CALL = loading.load(TEXT)
START = CALL.stages[Stage.REGISTRATION].opens_at
ANNA = Address(address="office@gdynia.example")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Room]:
    with room.opened(tmp_path, TEXT, START) as one:
        yield one


def _fails(addressed: Addressed, *, call: Call, id: str, now: object) -> Letter:
    raise UndefinedError("the call has no such text")


def test_a_mail_brings_its_letter_at_the_moment_that_was_given(opened: Room) -> None:
    opened.write(ANNA, "Our city would like to take part.", None)
    (letter,) = opened.work()
    assert (letter.notice, letter.created_at) == ("welcome", START)
    assert [one.at for one in opened.letters] == [START]
    found = opened.application(ANNA)
    assert found
    assert opened.next_at() == found.next_at


def test_a_letter_that_cannot_be_written_is_heard(opened: Room) -> None:
    opened.office = replace(opened.office, render=_fails)
    opened.write(ANNA, "Our city would like to take part.", None)
    opened.work()
    texts = [one.text for one in opened.faults]
    assert "the desk failed on a letter: UndefinedError: the call has no such text" in texts


def test_an_act_that_fails_or_is_refused_is_heard_and_changes_nothing(opened: Room) -> None:
    opened.write(ANNA, "Our city would like to take part.", None)
    opened.work()
    earlier = START - timedelta(days=1)
    later = CALL.stages[Stage.REGISTRATION].closes_at + timedelta(days=2)
    assert not opened.act(1, "organizer A", lambda one: extending.extend(one, earlier, "x"))
    kept, opened.office = opened.office, replace(opened.office, render=_fails)
    assert not opened.act(1, "organizer A", lambda one: extending.extend(one, later, "x"))
    opened.office = kept
    keys = [one.key for one in opened.faults]
    assert keys == ["stages", "letters"]
    found = opened.application(ANNA)
    assert found
    assert found.until is None
