"""A person who is erased: what organizers see of them in Slack goes, and nothing breaks."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.slack.fake import render
from intake import store
from intake.desk import acts, erasing, erasing_named
from intake.desk.acts import Reply, SetAttendance
from intake.desk.erasing import Erased
from intake.errors import Refusal
from intake.notices import LetterState
from intake.store.drafts import Draft, DraftState, of_letter
from tests.bot.slack.features import test_sharing
from tests.bot.slack.features.post import MAYOR, Post, asked

ASKED = "What does it cost to take part?"
CORRECTED = "Taking part costs ten dollars."
ANSWER = "Taking part is free of charge."


async def _erases(post: Post, address: str = MAYOR) -> None:
    office = post.house.office
    with office.store.transaction() as connection:
        done = erasing.erase(
            office, connection, address, reason="They asked.", by="Clara", now=post.house.clock()
        )
    assert isinstance(done, Erased), done
    post.house.chat.wake()
    await post.quiet()


async def _erases_name(post: Post, name: str) -> None:
    office, now = post.house.office, post.house.clock()
    with office.store.transaction() as connection:
        city = store.applications.load(connection, 1)
        assert city
        done = erasing_named.erase(
            office, connection, name, city, reason="They asked.", by="Clara", now=now
        )
    assert isinstance(done, Erased), done
    post.house.chat.wake()
    await post.quiet()


async def _seen(post: Post) -> str:
    """All that stands in the thread of the case."""
    thread = [await post.head(), *await post.thread()]
    return "\n".join(render.message(post.fake.workspace, one) for one in thread)


def _refused(post: Post, act: acts.Act) -> Refusal:
    office, now = post.house.office, post.house.clock()
    with office.store.reading() as connection:
        laid = acts.lay(office, connection, act, by="Anna", now=now, seed="act-x")
    assert isinstance(laid, Refusal), laid
    return laid


async def test_an_answer_held_for_who_is_erased_is_shown_as_taken_back(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        assert ASKED in await _seen(post)
        await _erases(post)
        (letter,) = post.letters()
        assert letter.state is LetterState.RECALLED
        head = await post.head()
        assert "The answer by Anna was taken back, nobody got it" in head.text
        assert "who asked was erased before it left" in head.text
        seen = await _seen(post)
        assert [one for one in (ASKED, ANSWER, MAYOR, "held until") if one in seen] == []
        assert "To somebody who was erased: taken back, not sent." in (await post.last()).text
        assert "Correct the answer" not in str(head.blocks)
        for act in (Reply(case=1, text="x"), Reply(case=1, text="x", corrects=True)):
            assert "Who asked case 1 was erased" in _refused(post, act).text


async def test_an_answer_that_had_left_stays_answered(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        await post.carry()
        await _erases(post)
        head = await post.head()
        assert "Answered by Anna" in head.text
        assert "Who asked was erased since, with the question." in head.text
        seen = await _seen(post)
        assert [one for one in (ASKED, ANSWER, MAYOR) if one in seen] == []


async def test_a_question_of_who_is_erased_can_only_be_closed(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await _erases(post)
        head = await post.head()
        assert "Who asked was erased, with the question: nobody can be answered." in head.text
        assert "Reply to the city" not in str(head.blocks)
        refused = _refused(post, Reply(case=1, text=ANSWER))
        assert "`citydesk close 1` takes it off the queue." in refused.text
        assert "Close" in str(head.blocks)


async def _with_a_correction(post: Post) -> None:
    """An answer that was shared with all, and its correction to all, which is held."""
    await test_sharing.shared(post)
    await post.carry()
    await test_sharing.corrected(post, CORRECTED)


async def test_what_was_written_to_somebody_else_too_stays(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await _with_a_correction(post)
        await _erases(post, test_sharing.OTHER)
        held = [one for one in post.letters() if one.state is LetterState.HELD]
        assert [one.to.address for one in held] == [MAYOR]
        assert CORRECTED in await _seen(post)


async def test_so_it_stays_while_it_is_held_for_somebody_else(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await _with_a_correction(post)
        await _erases(post)
        (held,) = [one for one in post.letters() if one.state is LetterState.HELD]
        draft = of_letter(held.id)
        assert held.to.address == test_sharing.OTHER
        assert draft
        assert CORRECTED in post.draft(draft).act


async def test_the_reason_of_an_act_that_names_them_is_shown_no_more(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "extend")
        why = f"{MAYOR} is ill.\nThe council meets late."
        await post.anna.submits({"New last day": "2099-01-31", "Why?": why})
        await post.anna.submits()
        await post.carry()
        assert "is ill" in await _seen(post)
        await _erases(post)
        seen = await _seen(post)
        assert [one for one in ("is ill", MAYOR) if one in seen] == []
        assert "more time" in seen


async def test_an_act_that_nobody_agreed_to_and_names_them_is_there_no_more(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "extend")
        await post.anna.submits({"New last day": "2099-01-31", "Why?": f"{MAYOR} is ill."})
        await post.quiet()
        await _erases(post)
        with post.house.office.store.reading() as connection:
            assert connection.execute(text("SELECT id FROM drafts")).all() == []
        await post.anna.submits()
        await post.quiet()
        assert post.letters() == []


async def test_a_colleague_may_write_after_an_answer_that_was_erased(tmp_path: Path) -> None:
    ola = "ola@gdynia.example"
    async with asked(tmp_path) as post:
        post.answer(f"Please add our colleague {ola} to the file.")
        post.write("Yes", ola, to=post.desk.to(ola))
        await post.sends(post.anna, f"Dear {MAYOR}, {ANSWER}")
        await post.carry()
        await _erases(post)
        post.write("S4_companies: 145", ola, to=post.desk.to(ola))
        await post.quiet()
        with post.house.office.store.reading() as connection:
            kept = connection.execute(text("SELECT parked_at FROM inbox")).scalars()
            assert set(kept) == {None}


async def test_a_name_that_is_erased_from_a_file_goes_from_what_was_typed(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, f"Please tell Jan Kowal, your delegate.\n{ANSWER}")
        await post.carry()
        (letter,) = post.letters()
        draft = of_letter(letter.id)
        assert draft
        await _erases_name(post, "Jan Kowal")
        assert json.loads(post.draft(draft).act)["text"] == f"(erased)\n{ANSWER}"
        assert "Kowal" not in await _seen(post)


LISTED = ["王芳, Mayor", "王芳芳, Clerk", "Jan Kowal, Clerk"]


@pytest.mark.parametrize("is_named", [True, False])
async def test_who_is_erased_goes_from_a_list_that_was_set(tmp_path: Path, is_named: bool) -> None:
    async with asked(tmp_path) as post:
        if not is_named:
            post.answer("V11_writer: 王芳")
            await post.quiet()
        act = asdict(SetAttendance(city="1", people=tuple(LISTED), reason="They told."))
        kept = Draft(id="set", act=json.dumps(act), by_id="U1", by_name="Anna", view="v",
                     at=post.house.clock(), state=DraftState.DONE)  # fmt: skip
        with post.house.office.store.transaction() as connection:
            store.drafts.add(connection, kept)
        await (_erases_name(post, "王芳") if is_named else _erases(post))
        assert json.loads(post.draft("set").act)["people"] == ["(erased)", *LISTED[1:]]


@pytest.mark.parametrize("is_named", [True, False])
async def test_what_became_of_an_act_names_them_no_more(tmp_path: Path, is_named: bool) -> None:
    name = "Jan Kowal" if is_named else MAYOR
    why = f"{name} writes for Gdynia already.\nNothing was sent."
    async with asked(tmp_path) as post:
        act = asdict(SetAttendance(city="1", people=(), reason="They told."))
        kept = Draft(id="set", act=json.dumps(act), by_id="U1", by_name="Anna", view="v",
                     at=post.house.clock(), state=DraftState.SUBMITTED)  # fmt: skip
        with post.house.office.store.transaction() as connection:
            store.drafts.add(connection, kept)
            store.drafts.settle(connection, "set", DraftState.REFUSED, why, post.house.clock())
        await (_erases_name(post, name) if is_named else _erases(post))
        assert post.draft("set").outcome == "(erased)\nNothing was sent."
