"""A mail that comes back to who may be written to in Slack: what is told there, and sent again."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.courier import Outcome, record
from intake import store
from intake.cases import CaseKind
from intake.contacts import Standing
from intake.conversation.turns import Turn, to_contact
from intake.desk import posting, retrying
from intake.notices import CaseAnswered, Letter, LetterState, Receipt
from tests.bot.slack.features.boxes import BOX, GO_OVER, asked, moved, returns, standings
from tests.bot.slack.features.direct import Direct, applying


async def test_a_question_that_comes_back_is_told_in_slack(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        returns(me, await asked(me))
        await me.settled()
        assert f"Our mail to {BOX} came back." in me.last().text
        assert "We sent a mail to" in await me.says(f"{GO_OVER}, once more")
        assert len(me.mails()) == 2


async def test_who_is_not_reached_by_mail_any_more_is_written_to_in_slack(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        letter = await moved(me)
        assert letter.questions[0] == "V11_office"
        returns(me, letter)
        text = await me.answer()
        assert standings(me)[BOX] is Standing.BOUNCED
        assert me.application().contacts[0].standing is Standing.ACTIVE
        assert f"Our mail to {BOX} came back" in text
        assert "Which office do you hold" in text
        assert "Please write above this line" not in text
        assert "To answer it, just write here." in text
        returns(me, letter, "again")
        await me.settled()
        assert [one.notice for one in me.letters()].count("mail_lost") == 1
        await me.says("1. Head of the digital department")
        assert "V11_office" in me.application().current


async def test_what_waits_for_a_yes_to_a_mail_that_came_back_is_confirmed_in_slack(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        me.by_mail(BOX, "WITHDRAW", await moved(me))
        returns(me, me.mails()[-1])
        assert "came back" in await me.answer()
        assert me.buttons() == ["YES", "NO"]
        await me.says("YES")
        assert me.application().is_over


@pytest.mark.parametrize(
    ("error", "told"), [("550 5.1.1 no such user", 1), ("552 5.2.2 mailbox full", 0)]
)
async def test_so_is_whose_mail_the_relay_refuses_and_nobody_whose_mailbox_is_only_full(
    tmp_path: Path, error: str, told: int
) -> None:
    async with applying(tmp_path) as me:
        letter = await moved(me)
        office, now = me.house.office, me.house.clock()
        with office.store.transaction() as connection:
            claims = store.outbox.claim(connection, now, 9, timedelta(minutes=1))
            for claim in (one for one in claims if one.letter.id == letter.id):
                failed = Outcome(claim=claim, state=LetterState.FAILED, at=now, error=error)
                record(connection, failed, partial(posting.report, office, lambda: now))
                posting.carried(office, connection, claim.letter, now)
        await me.settled()
        assert [one.notice for one in me.letters()].count("mail_lost") == told
        assert ("Which office do you hold" in me.last().text) is bool(told)


def answered(me: Direct, text: str) -> Letter:
    """An organizer's answer to a question of the city."""
    application, now = me.application(), me.house.clock()
    contact = next(one for one in application.contacts if one.standing is Standing.ACTIVE)
    said = CaseAnswered(
        application=1, city=application.city, receipt=Receipt(),
        question="Can two cities apply?", answer=text, organizer="Mira",
    )  # fmt: skip
    turn = Turn(letters=(to_contact(said, contact),))
    with me.house.office.store.transaction() as connection:
        return posting.perform(me.house.office, connection, turn, now, seed="answered")[0]


async def test_what_was_told_in_slack_is_not_sent_again_and_waits_for_nobody(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await moved(me)
        letter = answered(me, "Only one city applies.")
        returns(me, letter)
        assert "Only one city applies." in await me.answer()
        (case,) = [one for one in me.cases() if one.kind is CaseKind.BOUNCED]
        assert case.closed_at
        assert "Why it did not arrive" in case.text
        assert case.text.endswith("it was read out. Nothing has to be done.")
        with me.house.office.store.reading() as connection:
            found = retrying.find(me.house.office, connection, [letter.id])
            assert not retrying.letters_of(connection, case)
        assert isinstance(found, retrying.Found)
        assert not found.is_something
        assert "was read out in Slack" in found.late[0].text


async def test_what_was_told_nowhere_waits_and_may_be_sent_again(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await moved(me)
        returns(me, answered(me, "Only one city applies."), error="5.2.2 mailbox full")
        await me.settled()
        (case,) = [one for one in me.cases() if one.kind is CaseKind.BOUNCED]
        assert case.closed_at is None
        with me.house.office.store.reading() as connection:
            found = retrying.of_case(me.house.office, connection, case)
        assert isinstance(found, retrying.Found)
        assert found.is_something


@pytest.mark.parametrize(
    ("error", "told", "box"),
    [
        ("5.1.1 no such user", 1, Standing.BOUNCED),
        ("5.2.2 mailbox full", 0, Standing.ELSEWHERE),
    ],
)
async def test_who_wrote_in_slack_before_the_report_came_reads_it_too(
    tmp_path: Path, error: str, told: int, box: Standing
) -> None:
    async with applying(tmp_path) as me:
        await moved(me)
        letter = answered(me, "Only one city applies.")
        await me.says("STATUS")
        assert standings(me)[BOX] is Standing.ELSEWHERE
        returns(me, letter, error=error)
        await me.settled()
        assert [one.notice for one in me.letters()].count("mail_lost") == told
        assert ("Only one city applies." in me.last().text) is bool(told)
        assert standings(me)[BOX] is box
        assert me.application().contacts[0].standing is Standing.ACTIVE
