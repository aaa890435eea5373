"""What the app says to one person comes in order, whatever delays it, and none of it is lost."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.slack.barred import BARRED
from intake import desk, store
from intake.cases import CaseKind
from intake.desk import acts
from intake.notices import LetterState
from tests.bot.slack.features.direct import Direct, applying
from tests.intake.conversation.town import APPLIES


async def test_a_letter_that_waits_for_slack_holds_back_the_next(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        seen = len(me.seen())
        me.fake.throttle("chat.postMessage", retry_after=1)
        await me.person.writes("dm", "STATUS")
        await served(me, lambda: any(one.error for one in me.letters()))
        await me.says("B1b: yes")
        status, answer = me.seen()[seen:]
        assert "I read:" not in status.text
        assert "City managed through IoT: yes" in answer.text


async def test_for_want_of_a_right_a_letter_waits_and_goes_by_itself(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        me.fake.scopes.discard("chat:write")
        await me.person.writes("dm", "B1b: yes")
        await served(me, lambda: barred(me))
        (told,) = barred(me)
        assert "chat:write" in told
        assert [one.state for one in me.letters() if one.notice == "received"] == [
            LetterState.QUEUED
        ]
        me.fake.scopes.add("chat:write")
        me.house.clock.ahead += timedelta(seconds=2)
        await me.house.eventually(lambda: "City managed through IoT: yes" in me.last().text)
        await me.house.eventually(lambda: not barred(me))


async def served(me: Direct, until: Callable[[], Any]) -> None:
    """What came is served, until something is so that is not quiet yet."""
    await me.fake.settled()

    def holds() -> Any:
        desk.serve(me.house.office, me.house.clock())
        me.house.chat.wake()
        return until()

    await me.house.eventually(holds)


def barred(me: Direct) -> list[str]:
    """What organizers are told of it, as long as it waits."""
    with me.house.office.store.reading() as connection:
        waiting = store.cases.waiting(connection)
    return [
        one.text
        for one in waiting
        if one.kind is CaseKind.CHAT_CLOSED and one.text.startswith(BARRED)
    ]


async def test_a_letter_that_is_no_receipt_asks_nothing_of_what_was_read(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        assert "Right?" in await me.says("S2: 85.3 billion US dollars")
        text = await told_after(me, acts.Ask(city="1", ids=("B2b",)))
        assert "They ask you for the answers below." in text
        assert "Right" not in text
        assert not [one for one in me.buttons() if "ight" in one]


async def told_after(me: Direct, act: acts.Act, seed: str = "act-1") -> str:
    """What the app says once an organizer has done this and its hold is over."""
    now, office = me.house.clock(), me.house.office
    with office.store.reading() as connection:
        laid = acts.lay(office, connection, act, by="Anna", now=now, seed=seed)
    assert isinstance(laid, acts.Laid)
    acts.perform(office, act, by="Anna", now=now, seed=seed, view=laid.view)
    me.house.clock.ahead += timedelta(hours=1)
    return await me.answer()


async def test_an_organizers_answer_goes_on_with_the_question_that_was_put_last(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.presses("Later")
        await me.says("How long does it take?")
        at = me.letters()[-1].questions
        for seed, act in enumerate(
            (
                acts.Reply(case=1, text="Two months."),
                acts.Reply(case=1, text="At most.", further=True),
            )
        ):
            assert act.text in await told_after(me, act, f"act-{seed}")
            assert me.letters()[-1].questions == at


async def test_so_does_more_time_that_was_asked_for(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.presses("Later")
        await me.says("We need two more weeks.")
        at, until = me.letters()[-1].questions, me.application().until or me.house.clock()
        given = acts.Extend(city="1", until=(until + timedelta(days=400)).date(), reason="Asked.")
        assert "more time" in await told_after(me, given)
        assert me.letters()[-1].questions == at


async def test_what_was_written_before_a_mailbox_said_yes_stands_before_the_words_of_the_yes(
    tmp_path: Path,
) -> None:
    box = "pl0@poznan.example"
    async with applying(tmp_path) as me:
        await me.says("We, the city of Poznań in Poland, want to apply.")
        await me.says(f"Please continue by mail {box}")
        asked = me.mails()[-1]
        me.by_mail(box, "S2: USD 104 billion.", asked)
        me.by_mail(box, "YES\n\nS4_companies: 240 companies.", asked)
        given = [one.question for one in me.application().answers]
        assert given[-2:] == ["S2", "S4_companies"]
        assert len(given) == len(set(given))
        with me.house.office.store.reading() as connection:
            told = [one.act for one in store.journal.chain(connection, 1)]
        assert told.count("answered") == len(given)
