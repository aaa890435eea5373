"""A message of the thread sent to the city; and what its later edits and deletion mean."""

import copy
from pathlib import Path

import pytest

from bot.slack.fake.workspace import Message
from intake.notices import LetterState
from tests.bot.slack.features.post import Post, asked

DRAFTED = "It is *free* &amp; open to all, see <https://cities.example/call|the call>."
PLAIN = "It is free & open to all, see the call (https://cities.example/call)."


async def written(post: Post, text: str = DRAFTED) -> Message:
    return await post.anna.writes("organizers", text, thread=await post.head())


async def sent(post: Post) -> Message:
    """A message of Anna's that Bruno sends to the city."""
    message = await written(post)
    await post.bruno.message_shortcut(message, "send_to_city")
    await post.quiet()
    await post.bruno.submits()
    await post.bruno.submits()
    await post.quiet()
    return message


async def test_a_message_is_sent_in_plain_words(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await written(post)
        await post.bruno.message_shortcut(message, "send_to_city")
        await post.quiet()
        assert PLAIN in post.view(post.bruno)
        await post.bruno.submits()
        await post.bruno.submits()
        await post.quiet()
        (letter,) = post.letters()
        assert PLAIN in letter.markdown.replace("\\", "")


async def test_what_of_a_message_stays_behind_is_said_before(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await post.anna.uploads(
            "organizers", "fees.pdf", b"%PDF-", "See this :tada: <!here> :our_logo:",
            thread=await post.head(),
        )  # fmt: skip
        await post.bruno.message_shortcut(message, "send_to_city")
        await post.quiet()
        shown = " ".join(post.view(post.bruno).split())
        assert "See this 🎉 …" in shown
        assert ":our_logo:" not in shown.partition("Your answer")[2]
        assert "carries words alone:* the file “fees.pdf”; @here; :\u2060our_logo:" in shown


async def test_words_that_were_struck_through_are_not_sent_and_are_named(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await written(post, "It is *free*. ~Not~ for everyone.")
        await post.bruno.message_shortcut(message, "send_to_city")
        await post.quiet()
        shown = " ".join(post.view(post.bruno).split())
        assert "carries words alone:* “Not”, which is struck through." in shown
        assert "It is free. for everyone." in shown


async def test_a_message_outside_a_case_can_go_to_nobody(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.quiet()
        message = await post.anna.writes("organizers", "Lunch?")
        await post.anna.message_shortcut(message, "send_to_city")
        await post.quiet()
        assert "stands in no city's case" in post.view(post.anna)


async def test_a_message_of_the_desk_itself_is_not_sent(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.bruno.message_shortcut(await post.head(), "send_to_city")
        await post.quiet()
        assert "Only what a person has written" in post.view(post.bruno)


async def test_an_edit_after_sending_offers_a_correction(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await sent(post)
        await post.carry()
        await post.anna.edits(message, "It costs 10 euros.")
        offer = await post.last()
        assert "was changed here. The letter was sent with the words before." in offer.text
        await post.anna.clicks(offer, "correct")
        await post.quiet()
        assert "It costs 10 euros." in post.view(post.anna)
        await post.anna.submits()
        await post.anna.submits()
        await post.quiet()
        first, second = post.letters()
        assert first.state is LetterState.SENT
        assert "It costs 10 euros." in second.markdown
        assert "This letter corrects that answer" in second.markdown
        assert post.case().answer == "It costs 10 euros."


async def test_a_correction_that_was_sent_is_said_and_offered_no_second_time(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        message = await sent(post)
        await post.carry()
        await post.anna.edits(message, "It costs 10 euros.")
        offer = await post.last()
        stale = copy.deepcopy(offer)
        await post.anna.clicks(offer, "correct")
        await post.quiet()
        await post.anna.submits()
        await post.anna.submits()
        await post.quiet()
        told = next(one for one in await post.thread() if one.ts == offer.ts)
        assert "was changed here. Anna sent the city a correction since then, <!date" in told.text
        assert "Send a correction" not in str(told.blocks)
        await post.bruno.clicks_stale(stale, "correct")
        await post.quiet()
        assert "Anna sent the city a correction since then" in post.view(post.bruno)
        assert len(post.letters()) == 2
        await post.carry()
        await post.anna.edits(message, "It costs 12 euros.")
        again = await post.last()
        assert again.ts != offer.ts
        assert "Send a correction" in str(again.blocks)


async def test_a_correction_that_was_taken_back_is_offered_again(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await sent(post)
        await post.carry()
        await post.anna.edits(message, "It costs 10 euros.")
        offer = await post.last()
        await post.anna.clicks(offer, "correct")
        await post.quiet()
        await post.anna.submits()
        await post.anna.submits()
        await post.quiet()
        await post.anna.clicks(await post.last(), "undo")
        await post.quiet()
        told = next(one for one in await post.thread() if one.ts == offer.ts)
        assert "Send a correction" in str(told.blocks)


async def test_an_edit_while_the_letter_is_held_offers_undo(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await sent(post)
        await post.anna.edits(message, "It costs 10 euros.")
        offer = await post.last()
        assert "still held" in offer.text
        await post.anna.clicks(offer, "correct")
        await post.quiet()
        assert "press Undo" in post.view(post.anna)
        await post.anna.clicks(offer, "undo")
        await post.quiet()
        assert post.letters()[0].state is LetterState.RECALLED
        assert post.case().closed_at is None


async def test_a_deleted_message_unsends_nothing(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await sent(post)
        await post.carry()
        await post.anna.deletes(message)
        assert "It cannot be unsent." in (await post.last()).text


async def test_edits_of_what_was_never_sent_are_nobodys_matter(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await written(post, "Hm.")
        await post.anna.edits(message, "Hm, hm.")
        await post.anna.deletes(message)
        assert not await post.thread()


@pytest.mark.parametrize("what", ["edited", "deleted"])
async def test_what_is_edited_while_it_is_looked_at_is_not_sent(tmp_path: Path, what: str) -> None:
    async with asked(tmp_path) as post:
        message = await written(post, "It costs 500 euros.")
        await post.bruno.message_shortcut(message, "send_to_city")
        await post.quiet()
        await post.bruno.submits()
        if what == "edited":
            await post.anna.edits(message, "It is free &amp; open.")
        else:
            await post.anna.deletes(message)
        await post.quiet()
        await post.bruno.submits()
        await post.quiet()
        assert not post.letters()
        assert f"The message was {what} while you looked" in post.view(post.bruno)
        assert post.bruno.view
        await post.bruno.clicks(post.bruno.view, "Look again")
        await post.quiet()
        await post.bruno.submits()
        await post.quiet()
        (letter,) = post.letters()
        says = "It is free & open." if what == "edited" else "It costs 500 euros."
        assert says in letter.markdown.replace("\\", "")


async def test_words_changed_in_the_form_are_kept_through_an_edit(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await written(post, "It costs 500 euros.")
        await post.bruno.message_shortcut(message, "send_to_city")
        await post.quiet()
        await post.bruno.submits({"Your answer": "It costs 500 euros a year."})
        await post.anna.edits(message, "It is free.")
        await post.quiet()
        await post.bruno.submits()
        assert post.bruno.view
        await post.bruno.clicks(post.bruno.view, "Look again")
        await post.quiet()
        assert "It costs 500 euros a year." in post.view(post.bruno)


async def test_an_edit_while_the_form_is_open_is_told_once(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await written(post, "It costs 500 euros.")
        await post.bruno.message_shortcut(message, "send_to_city")
        await post.quiet()
        await post.anna.edits(message, "It is free.")
        await post.quiet()
        first = await post.bruno.submits()
        assert "was edited or deleted after this form" in first.errors["text"]
        again = await post.bruno.submits({"Your answer": "It is free."})
        assert not again.errors
        await post.bruno.submits()
        await post.quiet()
        (letter,) = post.letters()
        assert "It is free." in letter.markdown


async def test_what_of_a_long_message_the_form_has_no_room_for_is_said(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        words = f"{'We say it at length. ' * 200}But only if you sign by Friday."
        message = await post.anna.writes("organizers", words, thread=await post.head())
        await post.anna.message_shortcut(message, "send_to_city")
        await post.quiet()
        shown = post.view(post.anna)
        rest = len(words) - 2_999
        assert f"the last {rest:,} characters are not in it, and nobody would get them" in shown
        assert post.anna.view
        (field,) = (one for one in post.anna.view.blocks if one["type"] == "input")
        kept = field["element"]["initial_value"].removesuffix("…")
        begins = words[len(kept) :].strip()[:60]
        assert f"They begin with “{begins}" in shown


async def test_what_was_taken_back_is_no_correction_when_it_is_sent_anew(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await sent(post)
        await post.anna.clicks(await post.last(), "undo")
        await post.quiet()
        await post.anna.edits(message, "It costs 10 euros.")
        offer = await post.last()
        assert "has not been sent" in offer.text
        assert "Reply with the new words" in str(offer.blocks)
        await post.anna.clicks(offer, "correct")
        await post.quiet()
        await post.anna.submits()
        await post.anna.submits()
        await post.quiet()
        act = await post.last()
        assert act.text.startswith("Anna answered the city")
        assert "corrects" not in post.letters()[-1].markdown


async def looking(post: Post, message: Message) -> None:
    """Bruno looks at what the message would send."""
    await post.bruno.message_shortcut(message, "send_to_city")
    await post.quiet()
    await post.bruno.submits()


async def looks_again(post: Post) -> None:
    assert post.bruno.view
    await post.bruno.clicks(post.bruno.view, "Look again")
    await post.quiet()


async def sends(post: Post) -> None:
    await post.bruno.submits()
    await post.quiet()


async def test_after_several_edits_another_look_shows_the_message_as_it_stands(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        message = await written(post, "First words.")
        await looking(post, message)
        await post.anna.edits(message, "Second words.")
        await post.quiet()
        await sends(post)
        assert "The message was edited while you looked" in post.view(post.bruno)
        await post.anna.edits(message, "Third words.")
        await post.quiet()
        await looks_again(post)
        assert "Third words." in post.view(post.bruno)
        await sends(post)
        (letter,) = post.letters()
        assert "Third words." in letter.markdown


async def test_an_edit_after_another_look_is_refused_once_more(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await written(post, "First words.")
        await looking(post, message)
        await post.anna.edits(message, "Second words.")
        await post.quiet()
        await sends(post)
        await looks_again(post)
        await post.anna.edits(message, "Third words.")
        await post.quiet()
        await sends(post)
        assert not post.letters()
        assert "The message was edited while you looked" in post.view(post.bruno)
        await looks_again(post)
        await sends(post)
        (letter,) = post.letters()
        assert "Third words." in letter.markdown


async def test_an_edit_after_the_file_had_changed_is_seen_at_another_look(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await written(post, "First words.")
        await looking(post, message)
        post.answer("B1b: yes")
        await sends(post)
        assert "The file changed while you looked" in post.view(post.bruno)
        await post.anna.edits(message, "Second words.")
        await post.quiet()
        await looks_again(post)
        assert "Second words." in post.view(post.bruno)
        await sends(post)
        (letter,) = post.letters()
        assert "Second words." in letter.markdown


async def test_each_edit_while_the_form_is_open_is_told(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await written(post, "First words.")
        await post.bruno.message_shortcut(message, "send_to_city")
        await post.quiet()
        for words in ("Second words.", "Third words."):
            await post.anna.edits(message, words)
            await post.quiet()
            told = await post.bruno.submits({"Your answer": "Second words."})
            assert "was edited or deleted after this form" in told.errors["text"]
        again = await post.bruno.submits({"Your answer": "Third words."})
        assert not again.errors


async def test_a_correction_sent_in_another_way_is_said_where_the_first_one_was_taken_back(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        message = await sent(post)
        await post.carry()
        await post.anna.edits(message, "It costs 10 euros.")
        offer = await post.last()
        await post.anna.clicks(offer, "correct")
        await post.quiet()
        await post.anna.submits()
        await post.anna.submits()
        await post.quiet()
        await post.bruno.clicks(await post.last(), "undo")
        await post.quiet()
        await post.opens(post.bruno, "correct_case")
        await post.bruno.submits({"Your answer": "It costs 11 euros."})
        await post.bruno.submits()
        await post.quiet()
        told = next(one for one in await post.thread() if one.ts == offer.ts)
        assert "The city has the answer as Bruno corrected it" in told.text
        assert "press *Correct the answer*" in told.text
        assert "Send a correction" not in str(told.blocks)
        await post.anna.edits(message, "It costs 12 euros.")
        assert not any("has not been sent" in one.text for one in await post.thread())


async def test_a_correction_is_written_with_the_answer_that_it_corrects_in_sight(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        message = await sent(post)
        await post.carry()
        await post.anna.edits(message, "It costs 10 euros.")
        await post.anna.clicks(await post.last(), "correct")
        await post.quiet()
        assert "The answer that you correct, by Bruno" in post.view(post.anna)
        assert "It is free" in post.view(post.anna)


async def test_what_is_edited_back_is_offered_no_correction(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        message = await sent(post)
        await post.carry()
        await post.anna.edits(message, "It costs 10 euros.")
        offer = await post.last()
        stale = copy.deepcopy(offer)
        await post.anna.edits(message, DRAFTED)
        told = next(one for one in await post.thread() if one.ts == offer.ts)
        assert "says by now what was sent: nothing needs correcting" in told.text
        assert "Send a correction" not in str(told.blocks)
        await post.anna.clicks_stale(stale, "correct")
        await post.quiet()
        refused = await post.anna.submits()
        assert "so there is nothing to correct" in refused.errors["text"]
        assert len(post.letters()) == 1
        await post.anna.edits(message, "It costs 12 euros.")
        told = next(one for one in await post.thread() if one.ts == offer.ts)
        assert "The letter was sent with the words before." in told.text
        assert "Send a correction" in str(told.blocks)


@pytest.mark.parametrize(
    ("text", "is_offered"),
    [
        ("It is free &amp; *open to all*, see <https://cities.example/call|the call>.", False),
        ("It is *free* &amp; open to  all, see <https://cities.example/call|the call>.", False),
        ("It is *not* free &amp; open to all, see <https://cities.example/call|the call>.", True),
        ("It is ~free~ &amp; open to all, see <https://cities.example/call|the call>.", True),
        ("It is *free* &amp; open to all, see <https://cities.example/other|the call>.", True),
    ],
)
async def test_an_edit_of_formatting_alone_is_no_other_answer(
    tmp_path: Path, text: str, is_offered: bool
) -> None:
    async with asked(tmp_path) as post:
        message = await sent(post)
        await post.carry()
        await post.anna.edits(message, text)
        await post.quiet()
        assert ("Send a correction" in str((await post.last()).blocks)) is is_offered


@pytest.mark.parametrize("is_edited", [True, False])
async def test_after_an_edit_and_undo_the_reply_begins_with_the_words_of_now(
    tmp_path: Path, is_edited: bool
) -> None:
    async with asked(tmp_path) as post:
        message = await sent(post)
        undone = await post.last()
        if is_edited:
            await post.anna.edits(message, "It costs *10* euros.")
        await post.anna.clicks(undone, "undo")
        await post.quiet()
        await post.anna.clicks(await post.head(), "reply")
        await post.quiet()
        assert ("It costs 10 euros." in post.view(post.anna)) is is_edited
        assert (PLAIN in post.view(post.anna)) is not is_edited
