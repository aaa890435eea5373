"""An answer for all: never before it is surely given, taken back with it, put right with it."""

from pathlib import Path

import pytest

from intake.notices import LetterState
from tests.bot.slack.features.post import Post, asked
from tests.intake.conversation.town import APPLIES

OTHER = "office@sopot.example"


async def answered(post: Post) -> None:
    """Two cities, and the question of the first one answered; the answer is held."""
    post.write(APPLIES.replace("Gdynia", "Sopot"), OTHER)
    await post.sends(post.anna, "Taking part is free.")


async def shared(post: Post) -> None:
    await answered(post)
    await post.carry()
    await post.opens(post.bruno, "share")
    await post.bruno.submits()
    await post.bruno.submits()
    await post.quiet()


async def test_an_answer_that_is_held_is_not_offered_to_all(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        held = await post.head()
        assert "Share with all" not in str(held.blocks)
        await post.anna.commands("/citydesk", "share 1", "organizers")
        await post.quiet()
        assert "has not left yet" in post.view(post.anna)
        await post.carry()
        assert "Share with all" in str((await post.head()).blocks)


async def test_a_share_that_was_undone_can_be_shared_again(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await shared(post)
        assert "To be shared with all" in (await post.head()).text
        share = await post.last()
        assert "Bruno shared the answer with all other applicants." in share.text
        await post.anna.clicks(share, "undo")
        await post.quiet()
        (told,) = [one.text for one in await post.thread() if one.ts == share.ts]
        assert told.startswith("Bruno wanted to share the answer with all other applicants; it was")
        assert "taken back before anybody got it." in told
        head = await post.head()
        assert "hared with all" not in head.text
        assert "Share with all" in str(head.blocks)


async def test_what_is_held_for_all_is_called_held_and_shared_once_it_left(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await shared(post)
        held = await post.head()
        assert "To be shared with all: held until " in held.text
        assert "Shared with all" not in str(held.blocks)
        await post.carry()
        assert "Shared with all" in (await post.head()).text
        assert "To be shared" not in (await post.head()).text


async def test_a_correction_is_offered_to_all_who_were_told(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await shared(post)
        await post.opens(post.anna, "correct_case")
        assert "still held for all other applicants" in post.view(post.anna)
        await post.carry()
        await post.opens(post.anna, "correct_case")
        assert "All who were told the first answer" in post.view(post.anna)
        await post.anna.submits({"Your answer": "Taking part in Gdynia is free of charge."})
        assert "Letter 1 of 2" in post.view(post.anna)
        await post.anna.submits()
        await post.quiet()
        (other,) = [one for one in post.letters() if one.notice == "shared"][1:]
        assert other.to.address == OTHER
        assert "Taking part in a city is free of charge." in other.markdown
        await post.anna.clicks(await post.last(), "undo")
        await post.quiet()
        assert [one.state for one in post.letters()][-2:] == [LetterState.RECALLED] * 2
        assert post.case().answer == "Taking part is free."


async def test_a_correction_can_go_to_the_city_alone(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await shared(post)
        await post.carry()
        await post.opens(post.anna, "correct_case")
        await post.anna.submits({"Your answer": "It is free of charge.", "to_all": []})
        assert "Letter 1 of 1" in post.view(post.anna)


async def corrected(post: Post, text: str) -> None:
    """Anna corrects the answer to the first case; the correction is held."""
    await post.opens(post.anna, "correct_case")
    await post.anna.submits({"Your answer": text})
    await post.anna.submits()
    await post.quiet()


async def test_an_answer_that_was_corrected_meanwhile_is_told_to_nobody(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        await post.carry()
        await post.opens(post.bruno, "share")
        await post.bruno.submits()
        assert "Taking part is free." in post.view(post.bruno)
        await corrected(post, "Taking part costs ten dollars.")
        await post.carry()
        await post.bruno.submits()
        await post.quiet()
        assert "was corrected since" in post.view(post.bruno)
        assert [one for one in post.letters() if one.notice == "shared"] == []
        assert post.bruno.view
        await post.bruno.clicks(post.bruno.view, "preview_again")
        await post.quiet()
        assert "Taking part costs ten dollars." in post.view(post.bruno)
        assert "Taking part is free." not in post.view(post.bruno)
        await post.bruno.submits()
        await post.quiet()
        (told,) = [one for one in post.letters() if one.notice == "shared"]
        assert "Taking part costs ten dollars." in told.markdown


async def test_while_a_correction_is_held_nothing_is_shared_and_then_the_corrected_answer(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        await post.carry()
        await post.opens(post.bruno, "share")
        await post.bruno.submits()
        await corrected(post, "Taking part costs ten dollars.")
        await post.bruno.submits()
        await post.quiet()
        assert "has not left yet" in post.view(post.bruno)
        await post.carry()
        assert post.bruno.view
        await post.bruno.clicks(post.bruno.view, "preview_again")
        await post.quiet()
        assert "Taking part costs ten dollars." in post.view(post.bruno)
        assert "Taking part is free." not in post.view(post.bruno)


@pytest.mark.parametrize(
    ("asks", "said"),
    [
        ("Pouvons-nous envoyer une vidéo de notre ville ?", "It is in French, which others may"),
        (
            "Czy możemy wysłać film o naszym mieście do Państwa?",
            "It is in Polish, which others may",
        ),
        ("May we send you a film about the city?", ""),
    ],
)
async def test_the_form_says_of_a_question_that_others_may_not_read_it(
    tmp_path: Path, asks: str, said: str
) -> None:
    async with asked(tmp_path, asks) as post:
        await answered(post)
        await post.carry()
        await post.opens(post.bruno, "share")
        shown = post.view(post.bruno)
        assert said in shown
        assert ("others may not read" in shown) is bool(said)


async def test_form_and_preview_say_that_later_cities_read_it_too(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await answered(post)
        await post.carry()
        await post.opens(post.bruno, "share")
        assert "Cities that apply later read it, too" in post.view(post.bruno)
        await post.bruno.submits()
        assert "Cities that apply later read it, too" in post.view(post.bruno)


@pytest.mark.parametrize(
    ("asks", "says", "shown"),
    [
        (
            "Wir haben eine Frage zu den Gebühren: Was kostet Gdynia die Teilnahme am Programm?",
            "Für Gdynia ist die Teilnahme an dem ganzen Programm kostenlos.",
            ("Was kostet eine Stadt die Teilnahme", "Für eine Stadt ist die Teilnahme"),
        ),
        (
            "Pouvons-nous envoyer une vidéo de la ville de Gdynia ?",
            "Yes, you can send a film of Gdynia to the organizers.",
            ("une vidéo de la ville ?", "send a film of a city to"),
        ),
        ("May Gdynia send you a film?", "Gdynia may.", ("May a city send", "A city may.")),
    ],
)
async def test_the_form_says_in_each_texts_own_language_what_stands_for_the_city(
    tmp_path: Path, asks: str, says: str, shown: tuple[str, str]
) -> None:
    async with asked(tmp_path, asks) as post:
        post.write(APPLIES.replace("Gdynia", "Sopot"), OTHER)
        await post.sends(post.anna, says)
        await post.carry()
        await post.opens(post.bruno, "share")
        form = post.view(post.bruno)
        assert [words in form for words in shown] == [True, True], form


@pytest.mark.parametrize(
    ("says", "told"),
    [
        (
            "Für Gdynia kostet die Teilnahme an dem ganzen Programm zehn Euro.",
            "Für eine Stadt kostet die Teilnahme",
        ),
        (
            "Pour Gdynia, la participation à tout le programme coûte dix euros.",
            "Pour une ville, la participation",
        ),
        ("For Gdynia it costs ten euros.", "For a city it costs"),
        ("对格丁尼亚来说，参加要花十欧元。", "对某城来说"),
    ],
)
async def test_a_correction_for_all_says_it_in_its_own_language_too(
    tmp_path: Path, says: str, told: str
) -> None:
    async with asked(tmp_path) as post:
        await shared(post)
        await post.carry()
        await corrected(post, says)
        assert told in post.letters()[-1].markdown
