"""How a case's head names who answered, who corrected, and what all others go by."""

import re
from pathlib import Path

import pytest

from tests.bot.slack.features.post import Post, asked
from tests.intake.conversation.town import APPLIES

OTHER = "office@sopot.example"
AT = r"<!date\^\d+\^[^>]+>"


async def ended(post: Post) -> str:
    """How the head says that the case ended, without its moments."""
    text = (await post.head()).text
    return re.sub(AT, "THEN", text[text.index("Answer") :])


def moments(text: str) -> list[str]:
    return re.findall(AT, text[text.index("Answer") :])


async def answered(post: Post) -> None:
    post.write(APPLIES.replace("Gdynia", "Sopot"), OTHER)
    await post.sends(post.anna, "Taking part is free.")
    await post.carry()


async def corrects(post: Post, text: str, *, to_all: bool | None = None) -> None:
    """Bruno corrects the answer; the correction is held."""
    await post.opens(post.bruno, "correct_case")
    filled: dict[str, str | list[str]] = {"Your answer": text}
    if to_all is not None:
        filled["to_all"] = ["all"] if to_all else []
    await post.bruno.submits(filled)
    await post.bruno.submits()
    await post.quiet()


async def shared(post: Post) -> None:
    await post.opens(post.anna, "share")
    await post.anna.submits()
    await post.anna.submits()
    await post.quiet()
    await post.carry()


async def test_who_answered_and_who_corrected_stand_each_beside_their_own_moment(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        assert await ended(post) == "Answered by Anna, THEN."
        first = moments((await post.head()).text)
        await corrects(post, "Taking part costs ten dollars.")
        held = await ended(post)
        assert held.startswith("Answered by Anna, THEN. Correction held by Bruno until THEN")
        assert moments((await post.head()).text)[0] == first[0]
        await post.carry()
        assert await ended(post) == "Answered by Anna, THEN. Corrected by Bruno, THEN."
        then = moments((await post.head()).text)
        assert then[0] == first[0]
        assert then[1] != then[0]


async def test_a_correction_that_was_undone_is_nobodys_answer(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        first = moments((await post.head()).text)
        await corrects(post, "Taking part costs ten dollars.")
        correction = await post.last()
        await post.anna.clicks(correction, "undo")
        await post.quiet()
        assert await ended(post) == "Answered by Anna, THEN."
        assert moments((await post.head()).text) == first
        (told,) = [one.text for one in await post.thread() if one.ts == correction.ts]
        assert told.startswith(
            "Bruno wanted to correct the answer to the city; that was taken back"
        )
        assert "the answer of before stands" in told
        await post.opens(post.bruno, "correct_case")
        assert "Taking part is free." in post.view(post.bruno)


@pytest.mark.parametrize("words", ["It costs ten dollars.", "Es kostet zehn Dollar."])
async def test_who_corrects_for_the_city_alone_reads_what_all_others_were_told(
    tmp_path: Path, words: str
) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        await shared(post)
        await post.opens(post.bruno, "correct_case")
        await post.bruno.submits({"Your answer": words, "to_all": []})
        preview = post.view(post.bruno)
        assert "This correction goes to the city alone." in preview
        assert "“Taking part is free.” They go by that" in preview
        await post.bruno.submits()
        await post.quiet()
        await post.carry()
        told = await ended(post)
        assert "Corrected by Bruno, THEN. Shared with all THEN. All others go by an answer" in told
        await corrects(post, words, to_all=True)
        assert "Correction for all: held until THEN" in await ended(post)
        correction = await post.last()
        assert correction.text.startswith("Bruno corrected the answer for all")
        await post.anna.clicks(correction, "undo")
        await post.quiet()
        (back,) = [one.text for one in await post.thread() if one.ts == correction.ts]
        assert back.startswith("Bruno wanted to correct the answer for all; that was taken back")
        assert "All others go by an answer" in await ended(post)
        await corrects(post, words, to_all=True)
        await post.carry()
        last = post.letters()[-1]
        assert (last.notice, last.to.address) == ("shared", OTHER)
        assert [one.notice for one in post.letters()].count("case_answered") == 2
        assert (await ended(post)).endswith("Shared with all THEN, corrected for all THEN.")


@pytest.mark.parametrize("own", ["It is free of charge.", "Es ist kostenlos."])
async def test_a_city_that_is_told_the_words_of_all_others_goes_by_the_same_answer(
    tmp_path: Path, own: str
) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        await post.opens(post.anna, "share")
        await post.anna.submits({"The answer": own})
        await post.anna.submits()
        await post.quiet()
        await post.carry()
        await corrects(post, "It costs ten dollars.", to_all=False)
        await post.carry()
        assert "All others go by an answer" in await ended(post)
        await corrects(post, own, to_all=True)
        await post.carry()
        assert "All others go by an answer" not in await ended(post)
