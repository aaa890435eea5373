"""Who comes back from mail to the chat answers what was asked last, and the desk stays there."""

from pathlib import Path

from intake.answers.values import Events, YesNo
from tests.bot.slack.features.direct import Direct, applying

APPLIES = "Hello, the city of Gdynia would like to take part."
BOX = "mayor@gdynia.example"
ANSWERS = """V11_writer: Name Surname
V11_office: Head of the digital department
V11_authority: yes
B1a: Smart city, recognised by the national ministry of digital affairs in 2022
B1b: yes
B2a: 5G and quantum communication
B2b: yes
B3a_economy: yes
B3a_gdp: USD 85.3 billion (2024)
B3b: yes
B4: 134 enterprises
B5a: yes
B5b: yes
B5c: yes
S1: USD 12.4 billion (2024)
S2: USD 104 billion (2024)
S3b: yes
S3c: yes
S4_applied: yes
S4_companies: 240 companies
S4_output: USD 78 billion (2024)
V6_place: at the Convention"""
EVENTS = "World Port Summit 2023"


async def asked_by_mail(me: Direct, answers: str) -> tuple[str, ...]:
    """The questions that have come by mail to Guido, who went over to it and answered there."""
    await me.says(APPLIES)
    await me.says(f"continue by mail {BOX}")
    await mails(me, "YES")
    await mails(me, answers)
    return me.mails()[-1].questions


async def mails(me: Direct, text: str) -> None:
    """A mail, and what the desk writes to it arrives."""
    me.by_mail(BOX, text, me.mails()[-1])
    await me.settled()  # what goes to the chat is there before the rest counts as sent
    me.desk.now = me.house.clock()
    me.desk.carry()


def asked(me: Direct) -> tuple[str, ...]:
    """The question that the newest letter puts."""
    return max(me.letters(), key=lambda one: one.created_at).questions


async def test_the_first_words_in_the_chat_answer_what_was_asked_by_mail(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        assert await asked_by_mail(me, ANSWERS) == ("S3a",)
        text = await me.says(EVENTS)
        events = me.application().current["S3a"].value
        assert isinstance(events, Events)
        assert [one.name for one in events.events] == ["World Port Summit"]
        assert not me.cases()
        assert "not sure" not in text
        assert "a person" not in text


async def test_a_yes_in_the_chat_is_to_the_question_of_the_mail(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        left = ANSWERS.replace("B2b: yes", f"S3a: {EVENTS}")
        assert await asked_by_mail(me, left) == ("B2b",)
        await me.says("yes")
        assert me.application().current["B2b"].value == YesNo(yes=True)


async def test_a_number_in_the_chat_is_that_of_the_mail(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        left = ANSWERS.replace("B2b: yes\n", "").replace("S3b: yes", f"S3a: {EVENTS}")
        assert await asked_by_mail(me, left) == ("B2b", "S3b")
        await me.says("2. no")
        assert me.application().current["S3b"].value == YesNo(yes=False)
        assert "B2b" not in me.application().current


async def test_what_is_asked_in_the_chat_since_then_goes_before_the_mail(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        left = ANSWERS.replace("B2b: yes\n", "").replace("S3b: yes", f"S3a: {EVENTS}")
        assert await asked_by_mail(me, left) == ("B2b", "S3b")
        await me.says("2. yes")
        assert asked(me) == ("B2b",)
        await me.says("no")
        assert me.application().current["B2b"].value == YesNo(yes=False)
        assert me.application().current["S3b"].value == YesNo(yes=True)


async def test_a_question_to_the_organizers_leaves_the_desk_at_its_own(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        for _ in range(3):
            await me.presses("Later")
        stands = asked(me)
        await me.says("Is there a prize for us?")
        assert me.cases()
        assert asked(me) == stands == ("B1a",)
        await me.presses("Later")
        assert asked(me) not in {("V11_writer",), stands}
