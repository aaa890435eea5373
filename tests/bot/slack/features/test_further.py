"""After an answer: what the city writes next waits for a person, and organizers can write again."""

from datetime import timedelta
from pathlib import Path

from bot.slack.fake import render
from intake.cases import CaseKind
from tests.bot.slack.features.post import Post, asked

ANSWER = "Taking part is free of charge."
FOLLOWS = (
    "That contradicts what your colleague told us on the phone. I look forward to your comment "
    "on this."
)


async def answered(post: Post) -> None:
    await post.sends(post.anna, ANSWER)
    await post.carry()


async def test_what_a_city_writes_after_an_answer_waits_in_the_same_thread(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        post.answer(FOLLOWS)
        told = await post.last()
        assert "contradicts what your colleague told us" in told.text
        assert "Waits for you" in told.text
        assert told.thread_ts == (await post.head()).ts
        assert post.case(2).kind is CaseKind.FOLLOW_UP
        await post.anna.opens_home()
        await post.quiet()
        assert post.anna.home
        home = render.home(post.fake.workspace, post.anna.home)
        assert "case 2" in home
        assert "a city writes again after an answer" in home
        await post.bruno.clicks(told, "reply")
        await post.quiet()
        await post.bruno.submits({"Your answer": "Our colleague was wrong."})
        await post.bruno.submits()
        await post.quiet()
        _, letter = post.letters()
        assert "Our colleague was wrong." in letter.markdown
        assert "You wrote to us:" in letter.markdown
        assert "corrects" not in letter.markdown
        assert post.case(2).closed_at
        assert post.case(1).answer == ANSWER
        sent = await post.last()
        assert sent.thread_ts == (await post.head()).ts


async def test_before_an_answer_was_sent_nobody_is_said_to_write_after_one(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer("S1: USD 18 billion (2024)")
        post.answer("The last figure was wrong.")
        told = await post.last() if await post.thread() else await post.head()
        assert post.case(2).kind is CaseKind.TAKEN_BACK
        await post.anna.opens_home()
        await post.quiet()
        assert post.anna.home
        home = render.home(post.fake.workspace, post.anna.home)
        said = " ".join([home, told.text, *(one.text for one in post.said())])
        assert "a city says that an answer of its own is wrong or no longer holds" in said
        assert "after an answer" not in said
        await post.sends(post.anna, ANSWER)
        await post.bruno.commands("/citydesk", "reply 1", "organizers")
        await post.quiet()
        assert "case 2" in post.view(post.bruno)


async def test_what_is_taken_back_after_an_answer_follows_it(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer("S1: USD 18 billion (2024)")
        await answered(post)
        post.answer("The last figure was wrong.")
        await post.quiet()
        assert post.case(2).kind is CaseKind.FOLLOW_UP
        assert (await post.last()).thread_ts == (await post.head()).ts


async def test_while_the_answer_is_held_nothing_follows_it(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer("S1: USD 18 billion (2024)")
        await post.sends(post.anna, ANSWER)
        post.answer("The last figure was wrong.")
        await post.quiet()
        assert post.case(2).kind is CaseKind.TAKEN_BACK


async def test_thanks_after_an_answer_wait_for_nobody(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        post.answer("Thank you very much. B1b: yes")
        await post.quiet()
        assert not post.desk.cases()


async def test_a_second_mail_joins_the_matter_that_waits(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        post.answer(FOLLOWS)
        post.answer("My deputy was on the phone as well and heard the same thing from him.")
        last = await post.last()
        assert "My deputy was on the phone" in last.text
        assert [one.number for one in post.desk.cases()] == [2]


async def test_an_answered_case_offers_one_more_letter(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        await post.opens(post.bruno, "write_again")
        shown = " ".join(post.view(post.bruno).split())
        assert "*Anna answered:* > Taking part is free of charge." in shown
        assert "one more letter" in shown
        await post.bruno.submits({"Your letter": "The form is open until May."})
        await post.bruno.submits()
        await post.quiet()
        _, letter = post.letters()
        assert "The form is open until May." in letter.markdown
        assert "The organizers write:" in letter.markdown
        assert "corrects" not in letter.markdown
        assert post.case().answer == ANSWER
        act = await post.last()
        assert act.text.startswith("Bruno wrote to the city again.")
        await post.bruno.closes()
        await post.bruno.commands("/citydesk", "letters", "organizers")
        await post.quiet()
        told = [one.text for one in post.bruno.sees("organizers") if one.only_for][-1]
        assert " further letter (" in told
        assert " answer to a question (" in told
        assert "Answered by Anna" in (await post.head()).text
        await post.anna.clicks(act, "undo")
        await post.quiet()
        assert post.case().closed_at
        assert post.case().answer == ANSWER


async def test_verb_and_shortcut_write_again_or_answer_what_waits(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        await post.bruno.commands("/citydesk", "reply 1", "organizers")
        await post.quiet()
        assert "Write to the city again" in post.view(post.bruno)
        post.answer(FOLLOWS)
        message = await post.anna.writes("organizers", "He was wrong.", thread=await post.head())
        await post.anna.message_shortcut(message, "send_to_city")
        await post.quiet()
        assert "case 2" in post.view(post.anna)
        await post.anna.submits()
        await post.anna.submits()
        await post.quiet()
        assert post.case(2).answer == "He was wrong."


async def test_an_answered_case_is_not_taken_for_one_that_waited_before_it(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer("Our mayor asks by when the jury decides, and who sits on it?")
        await post.quiet()
        await post.anna.commands("/citydesk", "reply 2", "organizers")
        await post.quiet()
        await post.anna.submits({"Your answer": "In May."})
        await post.anna.submits()
        await post.quiet()
        await post.carry()
        await post.bruno.commands("/citydesk", "reply 2", "organizers")
        await post.quiet()
        assert "Write to the city again" in post.view(post.bruno)
        assert "case 2" in post.view(post.bruno)


async def test_nobody_writes_again_while_the_answer_is_held(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        await post.bruno.commands("/citydesk", "reply 1", "organizers")
        await post.quiet()
        assert "its letter has not left yet" in post.view(post.bruno)


async def test_a_new_question_names_the_other_threads_and_they_name_it(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        first = await post.head()
        post.answer("May two cities take part together? We have found nothing about it.")
        await post.quiet()
        for _ in range(5):  # the second thread comes, then the first one names it
            if "|case 2" in (await post.head()).text:
                break
            post.house.clock.ahead += timedelta(seconds=5)
            post.house.chat.wake()
            await post.quiet()
        second = post.said()[-1]
        assert second.thread_ts in (None, second.ts)
        assert "Other threads of this city:" in second.text
        assert f"p{first.ts.replace('.', '')}|case 1" in second.text
        assert "|case 2" in (await post.head()).text


async def test_what_a_city_says_after_an_answer_lands_below_it_whatever_waits_elsewhere(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        post.answer("Our mayor asks by when the jury decides, and who sits on it?")
        await post.quiet()
        first = await post.head()
        await answered(post)
        post.house.clock.ahead += timedelta(minutes=5)
        post.write("OK, merci.")
        await post.quiet()
        (mail,) = [one for one in post.said() if "OK, merci." in one.text]
        assert mail.thread_ts == first.ts


async def test_thanks_twice_are_no_mails_that_could_not_be_used(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        for _ in range(3):
            post.house.clock.ahead += timedelta(minutes=5)
            post.answer("Thank you very much.")
        await post.quiet()
        assert not [one for one in post.desk.cases() if one.kind is CaseKind.UNUSABLE]
        assert all("Thank you for your mail." in one.markdown for one in post.desk.letters()[-3:])
