"""Somebody in a direct message changes over to mail and back, end to end against the fake."""

from pathlib import Path

import pytest

from intake.contacts import Standing
from intake.conversation.city.contacts import fitting
from tests.bot.slack.features.boxes import APPLIES, BOX, GO_OVER, asked, moved, standings
from tests.bot.slack.features.direct import applying

OF_THE_FILE = ("Name Surname", "criteri", "Answer:", "number 1", "eligible")


async def test_the_mailbox_is_asked_and_told_nothing_of_the_file(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        letter = await asked(me)
        assert letter.to.address == BOX
        assert "Guido (Slack) asked us" in letter.markdown
        assert "the application of Gdynia" in letter.markdown
        assert not any(one in letter.markdown for one in OF_THE_FILE)
        assert f"We sent a mail to {BOX}." in me.last().text
        assert "one word: YES" in me.last().text
        assert standings(me)[BOX] is Standing.ASKED


async def test_until_its_yes_letters_go_on_in_slack(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        letter = await asked(me)
        text = await me.says("V11_office: Head of the digital department")
        assert "Your office: Head of the digital department" in text
        me.by_mail(BOX, "V11_office: Somebody else\n\nWhat is this?", letter)
        again = me.mails()[-1]
        assert again.notice == "mailbox"
        assert not any(one in again.markdown for one in OF_THE_FILE)
        assert "Somebody else" not in str(me.application().current["V11_office"].value)


async def test_with_its_yes_letters_go_there_and_no_word_is_lost(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        answer = await moved(me)
        assert "Our letters now come to this address." in answer.markdown
        assert "Which office do you hold" in answer.markdown
        assert f"Our letters now go to {BOX}." in me.last().text
        me.by_mail(BOX, "V11_office: Head of the digital department", answer)
        assert "Your office: Head" in me.mails()[-1].markdown
        me.by_mail(BOX, "STATUS", me.mails()[-1])
        status = me.mails()[-1].markdown
        assert "Your name: Name Surname" in status
        assert "slack.invalid" not in status
        assert "Answered by" not in status
        assert {"V11_writer", "V11_office"} <= me.application().current.keys()


async def test_a_confirmed_mailbox_is_greeted_by_the_name_that_is_known(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(GO_OVER)
        asking = me.mails()[-1]
        assert asking.markdown.startswith("Hello,")
        me.by_mail(BOX, "YES", asking)
        await me.settled()
        assert "Dear Guido," in me.mails()[-1].markdown
        me.by_mail(BOX, "V11_writer: Name Surname", me.mails()[-1])
        assert "Dear Name Surname," in me.mails()[-1].markdown
        await me.says("V11_writer: *Other* Name")
        await me.says(GO_OVER)
        me.by_mail(BOX, "STATUS", me.mails()[-1])
        greeted = me.mails()[-1].markdown.partition(" Name,")[0]
        assert "Dear " in greeted
        assert "*Other*" not in greeted.replace("\\*", "")


async def test_what_stands_beside_the_yes_is_heard(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        me.by_mail(BOX, "YES\n\nV11_office: Head of the digital department", await asked(me))
        assert "Your office: Head" in me.mails()[-1].markdown
        assert standings(me)[BOX] is Standing.ACTIVE


async def test_writing_in_the_direct_message_comes_back(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await moved(me)
        count = len(me.mails())
        text = await me.says("V11_office: Head of the digital department")
        assert "Your office: Head of the digital department" in text
        assert len(me.mails()) == count
        assert standings(me)[BOX] is Standing.ELSEWHERE
        text = await me.says(GO_OVER)
        assert f"Our letters now go to {BOX}." in text
        assert len(me.mails()) == count
        assert standings(me)[BOX] is Standing.ACTIVE


async def test_who_comes_back_in_words_hears_that_it_goes_on_there(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await moved(me)
        text = await me.says("I would like to go on here in Slack again")
        assert "We go on here: our letters come to you in Slack again." in text
        assert "could not place" not in text
        assert "no answer to our questions" not in text
        assert "We go on here" not in await me.says("V11_office: Head of the digital department")


async def test_an_answer_that_asks_for_mail_again_does_not_come_back(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await moved(me)
        text = await me.says(f"S2: 3.1 billion euros in 2024. {GO_OVER}")
        assert f"Our letters now go to {BOX}." in text
        assert "Output from IoT network infrastructure: EUR 3,100,000,000" in text
        assert "We go on here" not in text
        assert standings(me)[BOX] is Standing.ACTIVE


@pytest.mark.parametrize("is_back", [False, True])
async def test_a_letter_to_all_reaches_the_person_once_where_they_wrote_last(
    tmp_path: Path, is_back: bool
) -> None:
    async with applying(tmp_path) as me:
        last = await moved(me)
        if is_back:
            await me.says("V11_office: Head of the digital department")
        application = me.application()
        active = [one for one in application.contacts if one.standing is Standing.ACTIVE]
        assert [one.channel for one in active] == ["slack" if is_back else "mail"]
        if is_back:
            await me.says("WITHDRAW")
            await me.presses("YES")
        else:
            me.by_mail(BOX, "WITHDRAW", last)
            me.by_mail(BOX, "YES", me.mails()[-1])
        await me.settled()
        told = [one.channel for one in me.letters() if one.notice == "withdrawn"]
        assert told == ["slack" if is_back else "mail"]


async def test_what_waits_in_slack_can_be_confirmed_by_mail(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        letter = await moved(me)
        await me.says("WITHDRAW")
        me.by_mail(BOX, "YES", letter)
        again = me.mails()[-1]
        assert "Your yes or no is still needed." in again.markdown
        me.by_mail(BOX, "YES", again)
        assert me.application().is_over


async def test_its_no_writes_nothing_there_again(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        me.by_mail(BOX, "NO", await asked(me))
        await me.settled()
        assert "does not want our letters" in me.last().text
        count = len(me.mails())
        assert "does not want our letters" in await me.says(GO_OVER)
        assert len(me.mails()) == count
        me.by_mail(BOX, "NO", me.mails()[0])
        assert me.mails()[-1].notice == "mailbox"
        assert standings(me)[BOX] is Standing.ASKED


async def test_a_yes_to_a_mistyped_address_that_was_corrected_changes_nothing(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        wrong = await asked(me)
        await me.says("Please write to me by mail at major@gdynia.example")
        assert me.mails()[-1].to.address == "major@gdynia.example"
        me.by_mail(BOX, "YES", wrong)
        assert "you need not do anything" in me.mails()[-1].markdown
        assert standings(me)[BOX] is Standing.ASKED


async def test_the_same_mailbox_is_not_asked_twice_at_once(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await asked(me)
        assert "still waits for a YES" in await me.says(f"{GO_OVER}, thank you")
        assert len(me.mails()) == 1


async def test_a_yes_without_its_reply_address_opens_nothing_of_the_file(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await asked(me)
        me.by_mail(BOX, "YES")
        assert standings(me)[BOX] is Standing.ASKED
        assert not any("Your name: Name Surname" in one.markdown for one in me.mails())
        assert me.mails()[-1].application != 1


async def test_a_forged_mail_with_a_reply_token_turns_no_slack_contact_to_mail(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        letter, said = me.letters()[-1], len(me.seen())
        me.by_mail(letter.to.address, "V11_writer: Somebody Else", letter)
        await me.settled()
        assert len(me.seen()) == said
        assert me.application().contacts[0].channel == "slack"
        assert "V11_writer" not in me.application().current
        assert me.mails() == []


async def test_a_hand_over_takes_the_person_off_the_file_in_both_forms(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await moved(me)
        await me.says("Please hand over to other@gdynia.example")
        me.by_mail("other@gdynia.example", "YES", me.mails()[-1])
        left = [one.channel for one in me.application().contacts if one.standing is Standing.LEFT]
        assert sorted(left) == ["mail", "slack"]


async def test_a_colleague_reads_the_name_of_who_answered_in_slack(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("V11_writer: Name Surname")
        await me.says("Please add my colleague other@gdynia.example")
        welcome = me.mails()[-1]
        for words in ("STATUS", "Please send me everything you hold on us"):
            me.by_mail("other@gdynia.example", words, welcome)
            assert "Answered by Guido (Slack)" in me.mails()[-1].markdown
            assert "slack.invalid" not in me.mails()[-1].markdown


async def test_a_member_says_no_to_the_mailbox_of_a_file_and_applies_alone(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path, "mira") as me:
        me.by_mail("mira@example.com", APPLIES)
        await me.says("Hello, I write for a city.")
        assert "We wrote nothing to that address." in await me.presses("No")
        assert [one.notice for one in me.mails()] == ["welcome"]
        assert "number 2" in await me.says("The city of Sopot would like to take part.")


async def test_a_member_tied_to_their_mailbox_is_written_to_once(tmp_path: Path) -> None:
    async with applying(tmp_path, "mira") as me:
        me.by_mail("mira@example.com", APPLIES)
        await me.says("V11_writer: Name Surname")
        await me.says("yes")
        me.by_mail("mira@example.com", "YES", me.mails()[-1])
        await me.settled()
        await me.says("V11_office: Head of the digital department")
        found = sorted((one.channel, one.standing) for one in me.application().contacts)
        assert found == [("mail", Standing.ELSEWHERE), ("slack", Standing.ACTIVE)]


@pytest.mark.parametrize(
    ("words", "is_admitted"),
    [
        ("Yes. Can I still correct our answers later?", True),
        ("Yes. V11_office: Clerk. Can I confirm it later?", False),
        ("Yes. V11_office: Clerk. We will decide tomorrow.", False),
    ],
)
async def test_of_one_person_two_addresses_are_never_written_to(
    tmp_path: Path, words: str, is_admitted: bool
) -> None:
    async with applying(tmp_path) as me:
        me.by_mail(BOX, words, await asked(me))
        await me.settled()
        found = standings(me)
        assert found[BOX] is (Standing.ACTIVE if is_admitted else Standing.ASKED)
        assert list(found.values()).count(Standing.ACTIVE) == 1
        assert "Clerk" not in str(me.application().current)


async def test_mistyped_addresses_fill_no_file_for_good(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        for number in range(fitting.MOST_CONTACTS - 1):
            await me.says(f"continue by mail box{number}@gdynia.example")
        assert "as many people on your application" in await me.says(GO_OVER)
        assert BOX not in standings(me)
        me.house.clock.ahead += fitting.APART
        assert f"We sent a mail to {BOX}." in await me.says(GO_OVER)
        assert "as many people" in await me.says("continue by mail more@gdynia.example")
        me.by_mail("box3@gdynia.example", "YES", me.mails()[3])
        await me.settled()
        assert standings(me)["box3@gdynia.example"] is Standing.ASKED
        me.by_mail(BOX, "YES", next(one for one in me.mails() if one.to.address == BOX))
        await me.settled()
        assert standings(me)[BOX] is Standing.ACTIVE


async def test_the_address_that_goes_on_and_takes_over_is_heard_after_both(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"hand over to {BOX}")
        over = me.mails()[-1]
        await me.says(f"continue by mail {BOX}")
        me.by_mail(BOX, "YES", me.mails()[-1])
        await me.settled()
        me.by_mail(BOX, "YES", over)
        await me.settled()
        assert standings(me)[BOX] is Standing.ACTIVE
        me.by_mail(BOX, "S1: USD 12 billion (2024)", me.mails()[-1])
        assert "S1" in me.application().current
        assert "You do not write for this application any more" in await me.says("S3b: yes")
