"""The files a city sent: on its card, below its answers, and told in full to one alone."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intake import store
from intake.applications import Evidence, State
from tests.bot.slack.features.post import Post, asked
from tests.bot.slack.features.town import Town, town

PDF = b"%PDF-1.4 mandate.pdf"
DIGEST = hashlib.sha256(PDF).hexdigest()


def a_file(number: int, **changes: Any) -> Evidence:
    made = Evidence(
        digest=f"{number:064x}", name=f"file{number}.pdf", type="application/pdf", size=2_400,
        message="m1", question="V11_authority",
    )  # fmt: skip
    return replace(made, **changes)


def give(post: Post, several: Sequence[Evidence], number: int = 1) -> None:
    def change(connection: store.Connection) -> None:
        found = store.applications.load(connection, number)
        assert found
        store.applications.save(connection, [replace(found, evidence=tuple(several))])

    post.house.write(change)


async def types(post: Post, words: str) -> str:
    await post.anna.commands("/citydesk", words, "organizers")
    await post.quiet()
    return post.view(post.anna)


async def test_a_file_is_told_with_name_size_question_date_and_hash(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        kept = a_file(1, digest=DIGEST, size=len(PDF))
        post.house.write(lambda one: store.evidence.keep(one, DIGEST, PDF, "application/pdf"))
        give(post, [kept])
        shown = await types(post, "evidence City 1")
        assert "*City 1, Poland* · 1 file" in shown
        assert "*file1.pdf*" in shown
        assert "application/pdf, 20 bytes, for " in shown
        assert f"SHA-256 `{DIGEST}`" in shown
        assert "not kept" not in shown
        assert "`citydesk evidence 1 --save FOLDER`" in shown


async def test_a_file_that_a_mail_brought_says_when_it_came(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer("Here is our mandate.", files=["mandate.pdf"])
        shown = await types(post, "evidence Gdynia")
        assert "*mandate.pdf*" in shown
        assert ", came 20" in shown
        assert DIGEST in shown


async def test_what_was_erased_or_never_sent_is_said(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        assert "sent no files" in await types(post, "evidence City 1")
        give(post, [a_file(1)])
        assert "Its content is not kept" in await types(post, "evidence 1")


async def test_a_card_and_all_answers_name_the_files(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        give(post, [a_file(one) for one in range(1, 6)])
        await post.types(post.anna, "show City 1")
        card = post.card()
        assert "Files:\n• file5.pdf (2.4 kB, for " in card.text
        assert "• and 2 more" in card.text
        await post.presses(post.anna, card, "answers")
        assert "• file1.pdf (2.4 kB" in post.view(post.anna)
        await post.anna.closes()
        await post.presses(post.anna, card, "files")
        assert "5 files" in post.view(post.anna)


async def test_a_city_without_files_has_no_button_for_them(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "show City 1")
        assert "Files" not in post.card().text
        assert "'action_id': 'files'" not in str(post.card().blocks)


async def test_many_files_are_paged_and_their_names_do_nothing(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        evil = a_file(12, name="<!channel> *x*.pdf" + "x" * 500)
        give(post, [*(a_file(one) for one in range(1, 12)), evil])
        shown = await types(post, "evidence City 1")
        assert "12 files" in shown
        assert "<!channel>" not in str(post.anna.view)
        assert "file1.pdf" not in shown
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "files_next")
        await post.quiet()
        assert "file1.pdf" in post.view(post.anna)
        await post.types(post.anna, "show City 1")
        assert "<!channel>" not in str(post.card().blocks)


async def takes_out(post: Town, name: str) -> str:
    await post.presses(post.anna, post.card(), "take_out")
    await post.submits(post.anna, {"File": name, "Why?": "You wrote that it was the wrong one."})
    return " ".join(post.view(post.anna).split())


async def test_a_file_is_taken_out_behind_the_preview_and_undone(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        give(post, [a_file(1, digest=DIGEST), a_file(2)])
        await post.types(post.anna, "show City 1")
        shown = await takes_out(post, DIGEST)
        assert "took the file file1.pdf out of the application" in shown
        assert "The file is kept" in shown
        assert post.desk.file(1).taken_out == ()
        await post.submits(post.anna)
        assert [one.name for one in post.desk.file(1).files] == ["file2.pdf"]
        assert "Taken out: it counts no more" in await types(post, "evidence City 1")
        await post.quiet()
        news = next(
            one for one in reversed(post.said()) if "took the file file1.pdf out" in one.text
        )
        assert "the file counts again." in str(news.blocks)
        await post.presses(post.bruno, news, "undo")
        assert post.desk.file(1).taken_out == ()
        await post.quiet()
        assert any("taken back before anybody got a letter" in one.text for one in post.said())


async def test_a_city_that_names_a_file_has_the_button_beside_its_words(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer("Here is our mandate.", files=["mandate.pdf"])
        post.answer("Sorry, mandate.pdf was the wrong file, please take it out.")
        await post.quiet()
        head = next(one for one in reversed(post.said()) if "the wrong file" in one.text)
        await post.anna.clicks(head, "take_out")
        await post.quiet()
        assert "Take a file out" in post.view(post.anna)


@pytest.mark.parametrize("settles", [True, False])
async def test_the_matter_that_asked_for_it_is_closed_with_it_where_that_is_ticked(
    tmp_path: Path, *, settles: bool
) -> None:
    async with asked(tmp_path) as post:
        post.answer("Here is our mandate.", files=["mandate.pdf"])
        post.answer("Sorry, mandate.pdf was the wrong file. Could you please remove mandate.pdf?")
        await post.quiet()
        head = next(one for one in reversed(post.said()) if "remove mandate.pdf" in one.text)
        await post.anna.clicks(head, "take_out")
        await post.quiet()
        assert "remove mandate.pdf" in post.view(post.anna)
        (file,) = post.desk.file(1).files
        number = "2"
        ticked = {"This case": [number]} if settles else {}
        await post.anna.submits({"File": file.digest, "Why?": "It was wrong.", **ticked})
        await post.quiet()
        assert (f"Case {number} is closed with it." in post.view(post.anna)) is settles
        await post.anna.submits()
        await post.quiet()
        assert post.desk.file(1).files == ()
        assert (post.case(int(number)).closed_at is not None) is settles
        act = next(one for one in await post.thread() if "took the file mandate.pdf" in one.text)
        await post.bruno.clicks(act, "undo")
        await post.quiet()
        assert post.case(int(number)).closed_at is None
        assert post.desk.file(1).files == (file,)


async def test_words_that_only_hold_the_letters_of_a_files_name_have_no_such_button(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        post.answer("Here is our mandate.", files=["mandate.pdf"])
        names = ("a", "1", "", "page", "mandate.pdf")
        give(post, [a_file(one, name=name) for one, name in enumerate(names)])
        post.answer("Sorry, page 1 of a document was the wrong one, please take it out.")
        await post.quiet()
        head = next(one for one in reversed(post.said()) if "the wrong one" in one.text)
        assert "show_city" in str(head.blocks)
        assert "take_out" not in str(head.blocks)


async def test_of_a_city_that_withdrew_meanwhile_the_form_takes_nothing_out(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        give(post, [a_file(1)])
        await post.types(post.anna, "show City 1")
        withdrawn = replace(post.desk.file(1), state=State.WITHDRAWN)
        post.house.write(lambda one: store.applications.save(one, [withdrawn]))
        await post.presses(post.anna, post.card(), "take_out")
        assert "no file that counts" in post.view(post.anna)


async def test_a_file_is_filed_under_another_question_behind_the_preview(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        give(post, [a_file(1, digest=DIGEST), a_file(2)])
        await types(post, "file-under City 1")
        fields = {"File": DIGEST, "Question": "S2", "Why?": "It is the audit of the data centre."}
        await post.submits(post.anna, fields)
        shown = " ".join(post.view(post.anna).split())
        assert "file1.pdf is filed under" in shown
        assert "No letter is sent." in shown
        await post.submits(post.anna)
        assert [one.question for one in post.desk.file(1).files] == ["S2", "V11_authority"]
        await post.quiet()
        assert any("filed file1.pdf of City 1" in one.text for one in post.said())


async def test_the_pages_of_its_files_have_the_button_that_files_one_anew(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        give(post, [a_file(1)])
        await types(post, "evidence City 1")
        assert post.anna.view
        assert "'action_id': 'file_under'" in str(post.anna.view)
