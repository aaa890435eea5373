"""A bare word in a chat behind a letter that asks none of the call's questions: no answer."""

from datetime import timedelta
from pathlib import Path

from intake import store
from intake.answers.values import YesNo
from intake.desk import acts
from tests.bot.slack.features.direct import Direct, applying

ASKED = "B1b"


async def shared(me: Direct) -> None:
    """Sopot asks something; the answer reaches all, and asks them nothing."""
    me.by_mail("office@sopot.example", "The city of Sopot applies. How long does it take?")
    await me.settled()
    with me.house.office.store.reading() as connection:
        (number,) = [one.number for one in store.cases.waiting(connection)]
    assert number
    await done(me, acts.Reply(case=number, text="Two months."))
    await done(me, acts.Share(case=number))


async def done(me: Direct, act: acts.Act) -> None:
    """What an organizer does, once its hold is over and its letters arrived."""
    now, office = me.house.clock(), me.house.office
    with office.store.reading() as connection:
        laid = acts.lay(office, connection, act, by="Anna", now=now, seed=f"act-{now}")
    assert isinstance(laid, acts.Laid), laid
    acts.perform(office, act, by="Anna", now=now, seed=f"act-{now}", view=laid.view)
    me.house.clock.ahead += timedelta(hours=1)
    await me.settled()
    me.desk.now = me.house.clock()
    me.desk.carry()
    me.house.clock.ahead += timedelta(minutes=1)


async def asked(me: Direct) -> None:
    """Gdynia left a question for later, and was asked the one behind it."""
    await me.says("Hello, the city of Gdynia would like to take part.")
    await me.says("V11_writer: Name Surname\nV11_office: Head of the digital department")
    await me.says("V11_authority: no")
    await me.presses("Later")
    assert me.letters()[-1].questions == (ASKED,)


async def test_a_bare_word_behind_a_letter_for_all_answers_nothing_but_what_asks_again(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await asked(me)
        await shared(me)
        assert "Do you have another question?" in me.last().text
        assert "&gt; Yes." in await me.says("Yes.")
        assert ASKED not in me.application().current
        assert me.letters()[-1].questions == (ASKED,)
        await me.says("Yes.")
        assert me.application().current[ASKED].value == YesNo(yes=True)


async def test_a_word_that_was_edited_is_behind_what_it_was_behind(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await asked(me)
        before = await me.person.writes("dm", "No.")
        await me.settled()
        await shared(me)
        await me.person.edits(before, "Yes.")
        await me.settled()
        assert me.application().current[ASKED].value == YesNo(yes=True)


async def test_what_stands_behind_such_a_letter_stays_there_when_it_is_edited(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await asked(me)
        await shared(me)
        behind = await me.person.writes("dm", "Yes")
        await me.settled()
        await me.person.edits(behind, "Yes.")
        await me.settled()
        assert ASKED not in me.application().current


async def test_below_the_question_itself_the_same_word_or_its_button_answers_it(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await asked(me)
        question = me.last()
        await shared(me)
        await me.person.writes("dm", "Yes.", thread=question)
        await me.settled()
        assert me.application().current[ASKED].value == YesNo(yes=True)
