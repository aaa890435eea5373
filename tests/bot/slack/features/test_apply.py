"""A city applies in a direct message to the app, end to end against the fake."""

import copy
from pathlib import Path
from typing import Any

import pytest

from bot.slack import somebody
from bot.slack.shown import told
from intake import store
from intake.answers.values import Amount, Choice, Text, YesNo
from intake.applications import State
from intake.cases import CaseKind
from tests.bot.slack.features.direct import Direct, applying
from tests.intake.conversation.town import ENOUGH

APPLIES = "Hello, the city of Gdynia would like to take part."
PDF = b"%PDF-1.4 a letter of authority"


async def fill(me: Direct) -> None:
    """Everything that is demanded, in one message."""
    await me.says(APPLIES)
    await me.says(ENOUGH)


async def test_a_whole_application_in_a_direct_message_to_registered(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        welcome = await me.says(APPLIES)
        assert "You apply in this conversation." in welcome
        assert welcome.startswith(f"Hello {me.person.user.real_name}. You have reached")
        introduction = welcome.partition("I read:")[0]
        assert len([line for line in introduction.splitlines() if line.strip()]) <= 12
        assert "Subject" not in welcome
        assert "mail" not in welcome
        assert "What is your name?" in welcome
        asked = await me.says("Name Surname")
        assert "Which office do you hold" in asked
        await me.says("Head of the digital department")
        assert me.buttons() == ["Yes", "No", "Later"]
        await me.presses("Yes")
        message = me.last()
        await me.person.chooses(message, "apply:several:1", "smart city", "digital city")
        asked = await me.presses("Done")
        assert "Recognition as a city: digital city and smart city" in asked
        asked = await me.says("85.3 billion US dollars in 2023")
        assert "(85.3 billion US dollars), for 2023" in asked
        assert me.buttons()[:2] == ["Right", "Not right"]
        await me.says(ENOUGH)
        assert "SUBMIT" in me.buttons()
        shown = await me.presses("SUBMIT")
        assert "Press YES, or write it." in shown
        assert me.buttons() == ["YES", "NO"]
        registered = await me.presses("YES")
        assert "registered" in registered
        application = me.application()
        assert application.state is State.REGISTERED
        assert application.city == "Gdynia"
        assert application.contacts[0].channel == "slack"
        assert me.mails() == []


async def test_one_question_at_a_time_with_how_many_follow(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        text = await me.says(APPLIES)
        assert "more after this one." in text
        assert all(len(one.questions) <= 1 for one in me.letters())


async def test_what_was_pressed_stands_where_the_buttons_were(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("Name Surname")
        await me.says("Head of the digital department")
        asked = me.last()
        await me.presses("Yes")
        assert me.buttons(asked) == []
        assert asked.blocks[-1]["elements"][0]["text"] == "You chose: Yes"
        assert me.application().current["V11_authority"].value == YesNo(yes=True)


async def test_an_old_button_cannot_act_twice_and_another_changes_no_answer_by_a_slip(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("Name Surname")
        await me.says("Head of the digital department")
        old = copy.deepcopy(me.last())
        await me.presses("Yes")
        seen = len(me.seen())
        await me.person.clicks_stale(old, "apply:say:1:yes")
        await me.settled()
        assert len(me.seen()) == seen
        await me.person.clicks_stale(old, "apply:say:1:no")
        await me.settled()
        assert me.application().current["V11_authority"].value == YesNo(yes=True)
        assert (
            "You answered this already: Authority to apply: “yes”." in me.person.sees("dm")[-1].text
        )
        stands = next(one for one in me.seen() if one.ts == old.ts)
        assert stands.blocks[-1]["elements"][0]["text"] == "You chose: Yes"


async def test_a_question_that_waits_is_passed_by_a_button_or_a_word_and_comes_round_again(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        office = await me.presses("Later")
        assert "What you leave out waits." in office
        assert "Which office do you hold" in office
        assert "Are you authorised" in await me.says("skip this question please")
        await me.presses("No")
        assert max(me.letters(), key=lambda one: one.created_at).questions != ("V11_authority",)
        passed = [await me.presses("Later") for _ in range(30)]
        assert any("What is your name?" in one for one in passed)
        assert me.application().current["V11_authority"].value == YesNo(yes=False)


async def test_done_without_a_tick_says_what_to_do_and_none_is_a_box(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        while "apply:several:1" not in str(me.last().blocks):
            await me.presses("Later")
        message, seen = me.last(), len(me.seen())
        await me.person.clicks(message, "Done")
        await me.settled()
        assert "Nothing is ticked yet." in me.person.sees("dm")[-1].text
        assert "Done" in me.buttons(message)
        await me.person.chooses(message, "apply:several:1", "none")
        assert "none" in (await me.presses("Done", message)).casefold()
        assert len(me.seen()) > seen


async def test_a_button_of_a_withdrawn_application_answers_nothing_of_the_next(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("Name Surname")
        await me.says("Head of the digital department")
        old = copy.deepcopy(me.last())
        await me.says("WITHDRAW")
        await me.presses("YES")
        assert "number 2" in await me.says(APPLIES)
        await me.person.clicks_stale(old, "apply:say:1:yes")
        await me.settled()
        assert "This application has ended" in me.person.sees("dm")[-1].text
        assert "V11_authority" not in me.application(2).current


async def test_not_right_asks_the_question_again_and_right_changes_nothing(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        await me.says("S1: 85.3 billion US dollars in 2023")
        read, seen = me.last(), len(me.seen())
        again = await me.presses("Not right", read)
        assert "Please write the answer once more" in again
        assert "What output value does your IoT-driven digital economy" in again
        text = await me.says("83.5 billion US dollars in 2023")
        assert "Before: USD 85,300,000,000" in text
        read, seen = me.last(), len(me.seen())
        await me.presses("Right", read)
        assert len(me.seen()) == seen
        value = me.application().current["S1"].value
        assert isinstance(value, Amount)
        assert str(value.span.low) == "83500000000"


EVERY = {
    "City": ("V11_city", "V11_city: Gdynia, Poland", "Which city is applying?"),
    "GDP of the city": ("B3a_gdp", "B3a_gdp: EUR 40 billion in 2024", "gross domestic product"),
    "Enterprises with advanced digital models": ("B4", "B4: 1200 enterprises", "How many enter"),
    "Output of IoT-driven digital economy": ("S1", "S1: USD 85 billion in 2023", "What output"),
    "Output from IoT network infrastructure": ("S2", "S2: USD 3 billion", "network infrastructure"),
    "Companies engaged": ("S4_companies", "S4_companies: 30", "How many companies"),
    "Output": ("S4_output", "S4_output: USD 71 billion in 2023", "output"),
}
"""Each question of a figure or a place: what says it, and words of the question."""


async def test_not_right_asks_for_the_very_thing_of_several(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("\n".join(words for _, words, _ in EVERY.values()))
        read = me.last()
        wrong = {
            one["action_id"].rpartition(":")[2]: one["text"]["text"]
            for block in read.blocks
            for one in block.get("elements", ())
            if str(one.get("action_id")).startswith("apply:wrong:")
        }
        assert list(wrong) == [one for one in me.application().current if one in wrong]
        assert set(wrong) == {id for id, _, _ in EVERY.values()}


@pytest.mark.parametrize("is_registered", [False, True])
@pytest.mark.parametrize("question", [id for id, _, _ in EVERY.values()])
async def test_not_right_asks_that_question_whatever_the_state(
    tmp_path: Path, question: str, is_registered: bool
) -> None:
    said, asks = next((words, asks) for id, words, asks in EVERY.values() if id == question)
    async with applying(tmp_path) as me:
        await fill(me)
        if is_registered:
            await me.presses("SUBMIT")
            await me.presses("YES")
            assert me.application().state is State.REGISTERED
        await me.says(said)
        again = await me.presses("Not right")
        assert "Please write the answer once more. Until then we keep this one:" in again
        assert asks in again.partition("keep this one:")[2]
        assert "optional" not in again
        assert me.letters()[-1].questions == (question,)


async def test_a_file_is_evidence(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.person.uploads("dm", "authority.pdf", PDF, "Our mandate is attached")
        assert "authority.pdf (0.1 kB): kept with your application." in await me.answer()
        assert [one.name for one in me.application().evidence] == ["authority.pdf"]


async def test_a_file_alone_is_kept_too(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.person.uploads("dm", "authority.pdf", PDF)
        assert "kept with your application." in await me.answer()


async def test_an_empty_file_is_said_to_be_empty_and_of_no_size(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.person.uploads("dm", "empty.pdf", b"", "Our mandate is attached")
        assert "- empty.pdf: not kept, because it is empty." in await me.answer()
        assert me.application().evidence == ()


async def test_what_slack_shows_to_nobody_is_no_evidence(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        me.fake.fail("files", status=403)
        await me.person.uploads("dm", "authority.pdf", PDF, "Our mandate is attached")
        assert "not kept, because we could not fetch it" in await me.answer()
        assert me.application().evidence == ()


async def test_a_file_that_the_virus_check_refuses_is_not_kept(tmp_path: Path) -> None:
    async with applying(tmp_path, refusal_of=lambda content: "infected") as me:
        await me.says(APPLIES)
        await me.person.uploads("dm", "authority.pdf", PDF)
        assert "not kept, because our virus check found a problem" in await me.answer()
        assert b"a letter of authority" not in me.raw()


async def test_a_file_over_the_bound_is_refused_before_it_is_fetched(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        most = me.house.office.call.limits.attachment_bytes
        await me.person.uploads("dm", "authority.pdf", PDF + bytes(most))
        assert "not kept, because it is too large" in await me.answer()
        assert len(me.raw()) < 10_000


async def test_a_program_is_refused(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.person.uploads("dm", "authority.pdf", b"MZ program")
        assert "not kept, because its name says that it is a PDF" in await me.answer()


@pytest.mark.parametrize("person", ["guido", "xenia"])
async def test_guests_and_people_of_other_workspaces_can_apply(tmp_path: Path, person: str) -> None:
    async with applying(tmp_path, person) as me:
        assert "We opened application number 1 for Gdynia." in await me.says(APPLIES)
        user = me.fake.workspace.user(person)
        address = me.application().contacts[0].address
        assert address.address == f"{user.id}@{user.team_id}.slack.invalid".lower()
        assert address.name == user.real_name


async def test_somebody_whom_slack_does_not_show_us_can_apply(tmp_path: Path) -> None:
    async with applying(tmp_path, "xenia") as me:
        me.fake.fail("users.info", "user_not_visible", times=20)
        assert "We opened application number 1 for Gdynia." in await me.says(APPLIES)


async def test_the_same_over_http(tmp_path: Path) -> None:
    async with applying(tmp_path, transport="http") as me:
        await me.says(APPLIES)
        await me.says("Name Surname")
        await me.says("Head of the digital department")
        assert "Authority to apply: yes" in await me.presses("Yes")


async def test_every_message_of_an_organizer_is_answered_and_goes_nowhere(tmp_path: Path) -> None:
    async with applying(tmp_path, "anna") as me:
        said = told.TO_ORGANIZER.replace("*", "")
        assert await me.says(APPLIES) == said
        assert await me.says("And once more.") == said
        assert [one.text for one in me.seen()] == [said, said]
        assert "/citydesk show Gdynia" in said
        assert "Reply to the city" in said
        assert me.letters() == []


@pytest.mark.parametrize("words", ["Gdynia", "how is Gdynia doing?", "Gdynia, PL"])
async def test_an_organizer_who_names_a_city_sees_how_it_stands(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        organizer = Direct(me.house, "anna")
        seen = await organizer.says(words)
        assert seen.startswith("Gdynia, Poland. Application 1")
        assert "Nothing that you write here goes to a city." in seen


async def test_what_was_written_before_its_writer_was_deactivated_is_read(tmp_path: Path) -> None:
    async with applying(tmp_path, "dora") as me:
        await me.fake.send_event(_written(me))
        await me.settled()
        application = me.application()
        assert application.city == "Gdynia"
        with me.house.office.store.reading() as connection:
            waiting = store.cases.waiting(connection)
        assert [one.kind for one in waiting] == [CaseKind.BOUNCED]


async def test_who_ran_the_desk_and_was_deactivated_applies_for_no_city(tmp_path: Path) -> None:
    async with applying(tmp_path, "anna") as me:
        me.person.user.deleted = True
        await me.fake.send_event(_written(me))
        await me.settled()
        assert me.seen() == []
        assert me.letters() == []


def _written(me: Direct) -> dict[str, Any]:
    return {
        "type": "message", "channel": me.person.dm, "channel_type": "im",
        "user": me.person.user.id, "text": APPLIES, "ts": "1.000001",
    }  # fmt: skip


async def test_an_edit_is_an_answer_to_the_question_of_its_message(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        name = await me.person.writes("dm", "Name Surnam")
        await me.settled()
        await me.person.edits(name, "Name Surname")
        text = await me.answer()
        assert "Your name: Name Surname" in text
        assert "Before: Name Surnam. The new answer counts." in text
        assert me.application().current["V11_writer"].value == Text(text="Name Surname")


async def test_of_an_edited_message_only_what_was_changed_is_heard_anew(tmp_path: Path) -> None:
    first = "Our GDP is USD 40 billion (2024). I am the CIO. Does it cost anything?"
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        message = await me.person.writes("dm", first)
        await me.settled()
        await me.says("Correction: our GDP is USD 44 billion (2024).")
        await me.person.edits(message, first.replace("the CIO", "the deputy CIO"))
        text = await me.answer()
        assert "40" not in text
        await me.person.edits(message, f"{first.replace('the CIO', 'the first CIO')}")
        assert "40" not in await me.answer()
        assert [one.kind for one in me.cases()].count(CaseKind.QUESTION) == 1


async def test_a_deleted_message_still_counts_and_its_writer_is_told(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        name = await me.person.writes("dm", "Name Surname")
        await me.settled()
        await me.person.deletes(name)
        assert await me.answer() == told.UNSAID
        assert me.application().current["V11_writer"].value == Text(text="Name Surname")


async def test_one_event_delivered_three_times_is_one_message(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        for delivery in list(me.fake.deliveries):
            await me.fake.send_again(delivery)
        await me.settled()
        assert len(me.seen()) == 1


async def test_markup_of_a_city_does_nothing_in_what_is_said_back(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        text = await me.says("V11_writer: <!channel> *Boss* <https://evil.example|click>")
        assert "<!channel>" not in str(me.last().blocks)
        assert "<https://evil" not in text


async def test_a_member_whose_mail_address_is_on_a_file_joins_it_once_it_says_yes(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path, "mira") as me:
        me.by_mail("mira@example.com", APPLIES)
        text = await me.says("V11_writer: Name Surname")
        assert "Your mail address, mira@example.com, is on the file" in text
        assert "Gdynia" not in text
        assert [one.notice for one in me.mails()] == ["welcome"]
        assert me.buttons() == ["Yes, write to me there", "No"]
        text = await me.presses("Yes, write to me there")
        assert "we have written to that address: answer YES there" in text
        assert "V11_writer" not in me.application().current
        asked = me.mails()[-1]
        assert asked.to.address == "mira@example.com"
        assert "Mira (Slack)" in asked.markdown or "mira (Slack)" in asked.markdown
        assert asked.subject.endswith("Is this you?")
        assert "This is the mail." not in asked.markdown
        me.by_mail("mira@example.com", "YES", asked)
        text = await me.answer()
        assert "You are one person with mira@example.com for us" in text
        assert "added you to the application" not in text
        assert "You are one person with" in me.mails()[-1].markdown
        assert me.application().current["V11_writer"].value == Text(text="Name Surname")
        assert "Your office" in await me.says("V11_office: Head of the digital department")
        assert len(me.application().contacts) == 2


async def test_the_mail_address_of_a_guest_opens_no_file(tmp_path: Path) -> None:
    """Slack vouches for the addresses of members alone."""
    async with applying(tmp_path) as me:
        address = me.fake.workspace.user("guido").email
        me.by_mail(str(address), APPLIES)
        assert "We opened application number 2" in await me.says("We would like to take part.")


async def test_a_mail_in_the_name_of_a_slack_contact_changes_nothing(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        address = me.application().contacts[0].address.address
        said = len(me.seen())
        me.by_mail(address, "V11_writer: Somebody Else")
        await me.settled()
        assert len(me.seen()) == said
        assert me.mails() == []
        assert "V11_writer" not in me.application().current


async def test_no_mail_makes_the_app_write_to_anybody_in_slack(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        address = f"{me.person.id}@t0citydesk.slack.invalid".lower()
        me.by_mail(address, "Hello, the city of Turku, Finland would like to take part.")
        await me.settled()
        assert me.seen() == []
        assert me.letters() == []


async def test_several_words_are_a_choice_by_name(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        await me.says("B1a: smart city")
        assert me.application().current["B1a"].value == Choice(numbers=(2,))


async def test_words_in_the_thread_of_an_older_question_answer_that_one(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("Name Surname")
        await me.says("Head of the digital department")
        older = me.last()
        await me.presses("Yes")
        assert me.application().current["V11_authority"].value == YesNo(yes=True)
        await me.person.writes("dm", "No", thread=older)
        await me.settled()
        assert me.application().current["V11_authority"].value == YesNo(yes=False)


async def test_a_thread_below_somebodys_own_words_answers_the_newest_question(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        own = await me.person.writes("dm", "Name Surname")
        await me.settled()
        before = len(me.application().current)
        await me.person.writes("dm", "Head of the digital department", thread=own)
        await me.settled()
        assert len(me.application().current) == before + 1


def test_a_press_of_somebody_whom_slack_does_not_show_names_their_own_workspace() -> None:
    event = {"user": {"id": "U9", "team_id": "T9"}, "team": {"id": "T1"}}
    assert somebody.team_of(event) == "T9"
    assert somebody.team_of({"user": "U9", "team": "T1", "user_team": "T9"}) == "T9"
    assert somebody.team_of({"user": "U9"}) == "unknown"


async def test_the_question_of_a_second_person_of_the_city_is_kept(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        me.by_mail("anna@gdynia.example", "I am Anna Nowak, Deputy Mayor of Gdynia, Poland.")
        said = await me.says(
            "Hi, I'm Piotr Kowalski from the Gdynia city hall, Anna Nowak's colleague. I'd rather "
            "use Slack for our application than mail. What is missing?"
        )
        assert "“What is missing?”" in said
        with me.house.office.store.reading() as connection:
            asked = [one.text for one in store.cases.newest_of(connection, 2, 20)]
        assert asked == ["What is missing?"]
