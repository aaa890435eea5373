"""An answer from Slack: looked at, held, undone or sent, by whoever may, once."""

from copy import deepcopy
from datetime import timedelta
from pathlib import Path

import pytest

from bot.slack.fake import render
from intake.desk import acts
from intake.desk.acts import Close
from intake.notices import LetterState
from replies.said import unescaped
from tests.bot.slack.features.post import MAYOR, Post, asked
from tests.bot.slack.house import Transport

ANSWER = "Taking part is free of charge."


async def test_a_question_opens_a_thread_with_what_the_file_says(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        told = render.message(post.fake.workspace, head)
        for part in ("Gdynia, Poland", "Application for registration", "in English", "Case 1"):
            assert part in told
            assert part in head.text
        assert "> What does it cost to take part?" in told
        assert "Waits for you" in head.text


async def test_what_stands_below_the_signature_is_shown_in_the_case(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer("Is it free?\n\nRegards,\nAnna\n\nP.S. Our mayor is <!here> until March.")
        await post.quiet()
        head = next(one for one in post.said() if "Case 2" in one.text)
        told = render.message(post.fake.workspace, head)
        assert "> P.S. Our mayor is <!here> until March." in told.replace("\N{WORD JOINER}", "")
        assert "The mail also says: “P.S. Our mayor" in head.text


async def test_the_preview_shows_the_very_letter_and_sends_nothing(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.previews(post.anna, ANSWER)
        shown = post.view(post.anna)
        assert MAYOR in shown
        assert ANSWER in shown
        assert not post.letters()
        assert post.case().closed_at is None
        await post.anna.submits()
        await post.quiet()
        (letter,) = post.letters()
        lines = [line.strip() for line in unescaped(letter.markdown).splitlines()]
        assert all(line in shown for line in lines)


async def test_no_markup_typed_into_the_form_reaches_the_letter(tmp_path: Path) -> None:
    typed = (
        "*Yes*, _all_ of `it`, <https://cities.example|the call> for <!here>\n"
        "> quoted\nR&amp;D :tada: :our_logo: with 2 * 3 * 4, snake_case_name and a*b"
    )
    async with asked(tmp_path) as post:
        await post.sends(post.anna, typed)
        (letter,) = post.letters()
        text = unescaped(letter.markdown)
        assert "Yes, all of it, the call (https://cities.example) for @here\n“quoted”" in text
        assert "R&D 🎉 with 2 * 3 * 4, snake_case_name and a*b" in text


@pytest.mark.parametrize("transport", ["socket", "http"])
async def test_an_answer_is_held_then_sent_and_its_message_says_so(
    tmp_path: Path, transport: Transport
) -> None:
    async with asked(tmp_path, transport=transport) as post:
        await post.sends(post.anna, ANSWER)
        (letter,) = post.letters()
        assert (letter.to.address, letter.state) == (MAYOR, LetterState.HELD)
        assert ANSWER in letter.markdown
        assert "held until" in (await post.last()).text
        assert "Anna" in (await post.last()).text
        assert "Answer held by Anna until" in (await post.head()).text
        await post.carry()
        assert f"To {MAYOR}: sent." in (await post.last()).text
        assert not [one for one in (await post.last()).blocks if one["type"] == "actions"]


async def test_a_letter_that_comes_back_shows_why(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        await post.carry(error="5.1.1 <nobody> of that name")
        assert "5.1.1 &lt;nobody&gt; of that name" in (await post.last()).text


async def test_the_citys_next_mail_stands_in_the_same_thread_and_the_letter_is_answered(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        await post.carry()
        post.answer("Thank you very much. B1b: yes", files=["plan.pdf"])
        post.house.clock.ahead += timedelta(seconds=5)
        act, mail = await post.thread()
        assert "answered by the city" in act.text
        assert "Thank you very much" in mail.text
        assert "Files: plan.pdf." in mail.text
        assert "The desk read: City managed through IoT: yes." in mail.text


async def test_anybody_of_the_organizers_undoes_what_is_held(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        await post.bruno.clicks(await post.last(), "undo")
        sent, undone = await post.thread()
        (letter,) = post.letters()
        assert letter.state is LetterState.RECALLED
        assert post.case().closed_at is None
        assert "taken back by Bruno, not sent" in sent.text
        assert sent.text.startswith("Anna had answered the city; the answer was taken back.")
        assert undone.text.startswith("Bruno took the letter back")
        assert "Waits for you" in (await post.head()).text


async def test_undo_after_the_letter_left_is_told_to_be_too_late(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        old = deepcopy(await post.last())
        await post.carry()
        await post.bruno.clicks_stale(old, "undo")
        await post.quiet()
        whispered = post.bruno.sees("organizers")[-1]
        assert whispered.only_for == post.bruno.id
        assert "It has been sent already" in whispered.text
        assert post.letters()[0].state is LetterState.SENT


async def test_what_is_written_in_the_thread_goes_to_nobody(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        before = len(post.desk.letters())
        await post.anna.writes("organizers", "Tell them it is free?", thread=head)
        await post.bruno.writes("organizers", "@mayor yes, send it", thread=head)
        await post.carry()
        assert len(post.desk.letters()) == before
        assert post.case().closed_at is None


async def test_two_people_at_one_case_see_each_other(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "reply")
        assert "Anna" in render.message(post.fake.workspace, await post.head())
        await post.opens(post.bruno, "reply")
        assert "Anna* is writing to this city too" in post.view(post.bruno)
        await post.anna.closes()
        told = render.message(post.fake.workspace, await post.head())
        assert "Bruno* has been writing an answer" in told
        assert "Anna" not in told


async def test_who_has_sent_is_at_it_no_longer(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, ANSWER)
        assert "is writing" not in render.message(post.fake.workspace, await post.head())


async def test_a_second_yes_sends_nothing_a_second_time(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.previews(post.anna, ANSWER)
        sent = await post.anna.submits()
        again = await post.fake.send_again(sent)
        await post.quiet()
        assert "agreed to before" in str((again or sent).answer)
        assert len(post.letters()) == 1
        assert len(await post.thread()) == 1


async def test_back_leads_to_the_form_with_the_words_in_it(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.previews(post.anna, "Free of charg")
        await post.anna.closes()
        assert "Free of charg" in post.view(post.anna)
        await post.anna.submits({"Your answer": ANSWER})
        await post.anna.submits()
        await post.quiet()
        (letter,) = post.letters()
        assert ANSWER in letter.markdown


async def test_a_file_that_changed_while_it_was_looked_at_is_looked_at_again(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await post.previews(post.anna, ANSWER)
        post.answer("B1b: yes")
        await post.anna.submits()
        await post.quiet()
        assert "The file changed while you looked" in post.view(post.anna)
        assert not post.letters()
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "preview_again")
        await post.quiet()
        await post.anna.submits()
        await post.quiet()
        assert len(post.letters()) == 1


async def test_a_case_that_was_closed_meanwhile_is_not_answered(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.previews(post.anna, ANSWER)
        now, act = post.house.clock(), Close(case=1, reason="by telephone")
        laid = post.house.write(
            lambda connection: acts.lay(
                post.house.office, connection, act, by="Second", now=now, seed="s"
            )
        )
        acts.perform(post.house.office, act, by="Second", now=now, seed="s", view=laid.view)
        await post.anna.submits()
        await post.quiet()
        assert "Case 1 was closed before." in post.view(post.anna)
        assert not post.letters()


async def test_a_second_close_is_told_who_closed_it(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        old = deepcopy(await post.head())
        for person in (post.anna, post.bruno):
            await post.opens(person, "close")
        await post.anna.submits({"Why?": "Settled by telephone."})
        await post.quiet()
        late = await post.bruno.submits({"Why?": "Spam."})
        told = "Case 1 was closed before by Anna on "
        assert late.errors["reason"].startswith(told)
        assert late.errors["reason"].endswith(": “Settled by telephone.”.")
        await post.bruno.closes()
        await post.bruno.clicks_stale(old, "close")
        await post.quiet()
        assert told in post.view(post.bruno)


async def test_what_can_be_done_with_a_city_goes_from_a_matter_that_is_settled(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        waiting = str((await post.head()).blocks)
        assert all(one in waiting for one in ("'ask'", "'extend'"))
        await post.sends(post.anna, ANSWER)
        await post.carry()
        shown = str((await post.head()).blocks)
        assert not any(one in shown for one in ("'ask'", "'extend'"))
        await post.opens(post.anna, "show_city")
        card = next(one for one in post.said() if "'answers'" in str(one.blocks))
        assert "'extend'" in str(card.blocks)


async def test_a_guest_is_told_who_may(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        post.fake.channel("organizers").members.append(post.guido.id)
        await post.guido.clicks(head, "reply")
        await post.quiet()
        assert post.guido.view is None
        assert "Only full members of this workspace" in post.guido.sees("organizers")[-1].text


async def test_who_is_no_organizer_any_more_cannot_send(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.previews(post.anna, ANSWER)
        post.fake.channel("organizers").members.remove(post.anna.id)
        await post.anna.submits()
        await post.quiet()
        assert "Only organizers can do this" in post.view(post.anna)
        assert "Among them: Bruno" in post.view(post.anna)
        assert ANSWER in post.view(post.anna)
        assert not post.letters()


async def test_a_trigger_that_expired_is_told_kindly(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        post.fake.fail("views.open", error="expired_trigger_id")
        await post.anna.clicks(head, "reply")
        await post.quiet()
        assert post.anna.view is None
        assert "Please try once more" in post.anna.sees("organizers")[-1].text


async def test_after_undo_the_form_begins_with_the_words_that_were_taken_back(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "Taking part is free.")
        await post.bruno.clicks(await post.last(), "undo")
        await post.opens(post.anna, "reply")
        assert "Taking part is free." in post.view(post.anna)


async def test_who_is_at_a_case_that_was_closed_is_writing_to_nobody(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.bruno, "reply")
        await post.opens(post.anna, "close")
        head = await post.head()
        assert "Anna* is writing" not in render.message(post.fake.workspace, head)
        await post.anna.submits({"Why?": "Settled by telephone."})
        await post.quiet()
        assert "is writing" not in render.message(post.fake.workspace, await post.head())
        await post.bruno.opens_home()
        await post.quiet()
        assert post.bruno.home
        assert "case 1" not in render.home(post.fake.workspace, post.bruno.home)


async def test_who_opens_another_form_is_not_writing_an_answer(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "ask")
        assert "is writing" not in render.message(post.fake.workspace, await post.head())


async def test_slacks_names_and_links_in_the_form_are_words_in_the_letter(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        typed = f"Ask <@{post.bruno.id}>, see <https://cities.example/call|the call>. 2 < 3 *"
        await post.sends(post.anna, typed)
        (letter,) = post.letters()
        said = unescaped(letter.markdown)
        assert "Ask Bruno, see the call (https://cities.example/call). 2 < 3 *" in said


async def shown_anew(post: Post) -> None:
    """What a mail changes is shown with it, a little later."""
    await post.quiet()
    post.house.clock.ahead += timedelta(minutes=1)
    post.house.chat.wake()
    await post.quiet()


async def test_only_the_letter_that_was_replied_to_counts_as_answered(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "It is free.")
        await post.carry()
        await post.opens(post.anna, "correct_case")
        await post.anna.submits({"Your answer": "It is free for all."})
        await post.anna.submits()
        await post.carry()
        post.house.clock.ahead += timedelta(minutes=5)
        first, second = post.letters()
        post.write("Thank you. And who pays the travel?", to=first)
        await shown_anew(post)
        states = [one.text for one in await post.thread() if "To mayor@gdynia.example" in one.text]
        assert ["answered by the city" in one for one in states] == [True, False]
        post.write("Thank you, that is clear.", to=second)
        await shown_anew(post)
        states = [one.text for one in await post.thread() if "To mayor@gdynia.example" in one.text]
        assert ["answered by the city" in one for one in states] == [True, True]


async def test_a_mail_that_names_no_letter_answers_only_the_last_one(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "It is free.")
        await post.carry()
        await post.opens(post.anna, "correct_case")
        await post.anna.submits({"Your answer": "It is free for all."})
        await post.anna.submits()
        await post.carry()
        post.house.clock.ahead += timedelta(minutes=5)
        post.write("Thank you. And who pays the travel?", to=post.desk.to(MAYOR))
        await shown_anew(post)
        states = [one.text for one in await post.thread() if "To mayor@gdynia.example" in one.text]
        assert ["answered by the city" in one for one in states] == [False, True]


@pytest.mark.parametrize(
    ("words", "is_noted"),
    [
        ("Oui, la participation est entièrement gratuite pour votre ville.", True),
        ("Ja, die Teilnahme ist für Ihre Stadt kostenlos.", True),
        ("Yes, taking part is free of charge for your city.", False),
        ("Merci, Gdynia.", False),
    ],
)
async def test_an_answer_in_another_language_than_its_letter_is_noted(
    tmp_path: Path, words: str, *, is_noted: bool
) -> None:
    async with asked(tmp_path) as post:
        await post.previews(post.anna, words)
        shown = post.view(post.anna)
        assert ("the letter in which they stand is in English." in shown) is is_noted
