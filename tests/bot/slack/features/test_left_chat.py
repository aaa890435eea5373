"""Somebody who left Slack: written to where they confirmed a mailbox, and told of once."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from intake import store
from intake.cases import Case, CaseKind
from intake.contacts import Standing
from intake.desk import acts, unreached
from intake.desk.acts import Laid, Reply, lay, perform
from intake.messages import Address
from intake.notices import Letter, LetterState
from tests.bot.slack.features.boxes import APPLIES, BOX, moved, standings
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.panel import sitting

QUESTION = "How long will the pre-selection take?"
PANELIST_HELP = "Reach this person another way, and press “Close”."
ANSWER = "It takes three weeks. Do you have another question? Just write here."


def cases(me: Direct, kind: CaseKind) -> list[Case]:
    with me.house.office.store.reading() as connection:
        waiting = store.cases.newest(connection, 50)
    return [one for one in waiting if one.kind is kind]


def noted(me: Direct) -> list[Case]:
    """What is told of letters that go elsewhere now, and waits for nobody."""
    found = [one for one in me.cases() if one.kind is CaseKind.REROUTED]
    assert all(one.closed_at for one in found)
    return found


def urgent(me: Direct) -> list[str]:
    """What organizers were called for by mail."""
    return [one.markdown for one in me.letters() if one.notice == "urgent"]


async def answered(me: Direct) -> None:
    """An organizer answers their question."""
    office, now = me.house.office, me.house.clock()
    (case,) = cases(me, CaseKind.QUESTION)
    act = Reply(case=case.number or 0, text=ANSWER)
    with office.store.reading() as connection:
        laid = lay(office, connection, act, by="Anna", now=now, seed="act-1")
    assert isinstance(laid, Laid)
    done = perform(office, act, by="Anna", now=now, seed="act-1", view=laid.view)
    assert isinstance(done, Laid)
    await me.settled()


async def on_both(me: Direct) -> None:
    """Who has confirmed a mailbox, and asked something in Slack since."""
    await moved(me)
    await me.says(QUESTION)


async def test_who_was_deactivated_is_written_to_at_the_mailbox_they_confirmed(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await on_both(me)
        await me.fake.admin.changes("guido", deleted=True)
        await answered(me)
        mail = me.mails()[-1]
        assert (mail.to.address, mail.state) == (BOX, LetterState.QUEUED)
        assert ANSWER in mail.markdown
        assert standings(me)[BOX] is Standing.ACTIVE
        assert cases(me, CaseKind.BOUNCED) == []
        (case,) = noted(me)
        assert f"From now on letters go to {BOX}" in case.text
        me.by_mail(BOX, "V11_office: Head of the digital department", mail)
        assert "Your office: Head" in me.mails()[-1].markdown


async def test_who_left_while_nobody_told_us_is_written_to_at_their_mailbox(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await on_both(me)
        heard = len(me.seen())
        me.person.user.deleted = True  # without an event: the socket was shut
        await answered(me)
        assert (me.mails()[-1].to.address, len(me.seen())) == (BOX, heard)
        assert ANSWER in me.mails()[-1].markdown


async def test_who_left_while_slack_does_not_say_who_is_in_a_group_is_gone_as_well(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(QUESTION)
        await me.fake.admin.changes("guido", deleted=True)
        me.fake.fail("conversations.members", "internal_error", times=50)
        await answered(me)
        (case,) = cases(me, CaseKind.BOUNCED)
        assert "has confirmed no mail address" in case.text


async def test_what_goes_to_the_mailbox_instead_speaks_as_a_mail(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await on_both(me)
        await me.fake.admin.changes("guido", deleted=True)
        await answered(me)
        assert me.mails()[-1].subject == "The answer to your question"
        text = me.mails()[-1].markdown
        assert text.startswith("— Please write above this line")
        assert "Dear " in text
        assert "has the number 1" in text
        assert "Do you have another question? Just reply to this mail." in text
        assert ANSWER in text
        assert text.count("Just write here") == 1


async def test_a_letter_refused_after_its_matter_was_closed_is_a_matter_again(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        letter = [one for one in me.letters() if one.channel == "slack"][-1]
        now = me.house.clock()

        def left(letter: Letter) -> Case | None:
            with me.house.office.store.transaction() as connection:
                case = unreached.left(connection, letter, "gone", now)
                return store.cases.open(connection, case) if case else None

        first = left(letter)
        assert first
        assert left(letter) is None
        with me.house.office.store.transaction() as connection:
            store.cases.close(connection, first.number or 0, now)
        again = left(letter)
        assert again
        assert "did not arrive" in again.text
        stranger = Address(address="u777@t1.slack.invalid", name="Somebody")
        assert left(replace(letter, to=stranger))


@pytest.mark.parametrize("error", ["user_not_found", "channel_not_found"])
async def test_who_left_a_shared_channel_is_written_to_by_mail_likewise(
    tmp_path: Path, error: str
) -> None:
    async with applying(tmp_path) as me:
        await on_both(me)
        me.fake.fail("chat.postMessage", error, where="guido")
        await answered(me)
        assert me.mails()[-1].to.address == BOX
        (case,) = noted(me)
        assert error in case.text


async def test_without_a_mailbox_the_organizers_are_told_once_and_what_to_do(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(QUESTION)
        await me.says("V11_writer: Name Surname")
        await me.fake.admin.changes("guido", deleted=True)
        await answered(me)
        (case,) = cases(me, CaseKind.BOUNCED)
        assert "has confirmed no mail address" in case.text
        assert "write to the desk by mail and to name application 1" in case.text
        assert {one.standing for one in me.application().contacts} == {Standing.BOUNCED}


async def test_who_is_back_in_slack_is_written_to_there_again(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(QUESTION)
        await me.fake.admin.changes("guido", deleted=True)
        await answered(me)
        await me.fake.admin.changes("guido", deleted=False)
        text = await me.says("V11_office: Head of the digital department")
        assert "Your office: Head" in text
        assert {one.standing for one in me.application().contacts} == {Standing.ACTIVE}


async def test_slack_being_in_trouble_sends_nobody_to_their_mailbox(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await on_both(me)
        me.fake.fail("chat.postMessage", "msg_blocked", where="guido")
        await answered(me)
        assert standings(me)[BOX] is Standing.ELSEWHERE


async def test_a_letter_that_goes_to_the_mailbox_instead_calls_nobody_and_is_noted_in_the_thread(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path, organizers=("boss@cities.example",)) as me:
        await on_both(me)
        await me.fake.admin.changes("guido", deleted=True)
        await answered(me)
        assert urgent(me) == []
        told = me.fake.channel("organizers")
        await me.house.eventually(lambda: "From now on letters go" in told.messages[-1].text)
        note = told.messages[-1]
        (thread,) = [one for one in told.messages if QUESTION in one.text and not one.is_reply]
        assert note.thread_ts == thread.ts
        assert "Nothing waits" in note.text
        assert "Try again" not in note.text + str(note.blocks)


async def test_who_has_no_mailbox_is_to_be_reached_in_another_way(tmp_path: Path) -> None:
    async with applying(tmp_path, organizers=("boss@cities.example",)) as me:
        await me.says(APPLIES)
        await me.says(QUESTION)
        await me.fake.admin.changes("guido", deleted=True)
        await answered(me)
        (letter,) = urgent(me)
        assert "What to do: Reach the city in another way, and ask for a mail address" in letter
        assert "Check the address" not in letter
        me.house.clock.ahead += timedelta(minutes=1)
        await me.settled()
        told = me.fake.channel("organizers")
        await me.house.eventually(lambda: "Something waits for you" in told.messages[-1].text)
        news = told.messages[-1].text
        assert "reach its people another way" in news
        assert "if the address is wrong" not in news


async def test_a_panelist_who_left_is_told_of_in_the_channel_as_a_city_is(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.assigned("guido")
        await me.fake.admin.changes("guido", deleted=True)
        panel.act(acts.SendPackets())
        await me.settled()
        case = next(one for one in panel.cases() if one.kind is CaseKind.BOUNCED)
        panel.house.clock.ahead += timedelta(seconds=30)
        panel.house.chat.wake()
        await me.settled()
        told = [one for one in me.fake.channel("organizers").messages if one.bot_id]
        (news,) = [one for one in told if one.text.endswith(PANELIST_HELP)]
        assert f"a letter that was refused for good (case {case.number})" in news.text
        buttons = [one["accessory"]["action_id"] for one in news.blocks if "accessory" in one]
        assert set(buttons) == {"close"}
