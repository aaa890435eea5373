"""Items that a city answers while an organizer looks at the letter that asks for them."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from bot.slack.fake.people import Person
from bot.slack.shown.news import for_case
from intake import store
from intake.cases import Case, CaseKind
from intake.desk import posting
from intake.notices import LetterState
from tests.bot.slack.features.post import Post, asked

ITEM, LABEL = "V11_authority", "“Authority to apply”"


@asynccontextmanager
async def looking(folder: Path, ids: Sequence[str] = (ITEM,)) -> AsyncIterator[Post]:
    """Anna looks at a letter that asks for these."""
    async with asked(folder) as post:
        await previews(post, ids)
        yield post


async def previews(post: Post, ids: Sequence[str] = (ITEM,), who: Person | None = None) -> None:
    """Ticked among what is missing, or chosen among all other questions."""
    person = who or post.anna
    await post.opens(person, "ask")
    assert person.view
    names = [str(one.get("block_id")) for one in person.view.blocks]
    await person.fills({one: [] for one in names if one.startswith("missing-")})
    for id in ids:
        field = next(one for one in person.view.blocks if f"'value': '{id}'" in str(one))
        await person.fills({str(field["block_id"]): [id]})
    await person.submits({"Why?": "It lacks."})


async def sends(post: Post) -> None:
    await post.anna.submits()
    await post.quiet()


async def looks_again(post: Post) -> str:
    assert post.anna.view
    await post.anna.clicks(post.anna.view, "Look again")
    await post.quiet()
    return shown(post)


def shown(post: Post) -> str:
    return " ".join(post.view(post.anna).split())


async def test_what_was_answered_while_the_letter_was_looked_at_is_not_asked(
    tmp_path: Path,
) -> None:
    async with looking(tmp_path) as post:
        post.answer(f"{ITEM}: yes")
        await sends(post)
        assert not post.letters()
        assert "The file changed while you looked" in shown(post)
        assert f"{LABEL} was answered on" in shown(post)


async def test_whoever_saw_the_answer_may_ask_once_more(tmp_path: Path) -> None:
    async with looking(tmp_path) as post:
        post.answer(f"{ITEM}: yes")
        await sends(post)
        assert f"Note: {LABEL} was answered on" in (await looks_again(post)).replace("*", "")
        await sends(post)
        (letter,) = post.letters()
        assert letter.state is LetterState.HELD


async def test_an_answer_that_is_known_is_asked_for_anew_at_the_first_look(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer(f"{ITEM}: yes")
        await previews(post)
        assert f"{LABEL} was answered on" in shown(post)
        assert "“yes”" in shown(post)
        await sends(post)
        (letter,) = post.letters()
        assert letter.questions == (ITEM,)


async def test_another_answer_than_the_one_that_was_seen_is_looked_at_first(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer(f"{ITEM}: yes")
        await previews(post)
        post.answer(f"{ITEM}: no")
        await sends(post)
        assert not post.letters()
        assert f"{LABEL} was answered on" in shown(post)
        assert "“no”" in shown(post)


async def test_an_answer_while_the_letter_is_held_stops_it_after_a_deliberate_question(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        post.answer(f"{ITEM}: yes")
        await previews(post)
        await sends(post)
        post.answer(f"{ITEM}: no")
        await post.quiet()
        (letter,) = post.letters()
        assert letter.state is LetterState.RECALLED


async def test_a_letter_that_failed_is_not_tried_again_once_it_was_answered(tmp_path: Path) -> None:
    async with looking(tmp_path) as post:
        await sends(post)
        await post.carry("mailbox full")
        case = Case(
            kind=CaseKind.BOUNCED, text="It was refused.", at=post.house.clock(), application=1
        )
        office, clock = post.house.office, post.house.clock
        post.house.write(lambda connection: posting.report(office, clock, connection, case))
        post.house.clock.ahead += timedelta(minutes=1)
        post.house.chat.wake()
        await post.quiet()
        news = next(one for one in post.said() if "It was refused." in one.text)
        post.answer(f"{ITEM}: yes")
        await post.anna.clicks(news, "retry")
        await post.quiet()
        told = [one.text for one in post.anna.sees("organizers") if one.only_for]
        assert f"{LABEL} came from the city, so it is not sent again." in told[-1]
        assert [one.state for one in post.letters()] == [LetterState.FAILED]
        with post.house.office.store.reading() as connection:
            bounced = next(
                one for one in store.cases.waiting(connection) if one.kind is CaseKind.BOUNCED
            )
            shown = str(for_case(connection, bounced))
        assert "Try again" not in shown
        assert "Close" in shown


async def test_what_another_organizer_asked_for_meanwhile_is_not_asked_twice(
    tmp_path: Path,
) -> None:
    async with looking(tmp_path) as post:
        await previews(post, who=post.bruno)
        await post.bruno.submits()
        await post.quiet()
        await sends(post)
        (letter,) = post.letters()
        assert letter.state is LetterState.HELD
        assert f"Bruno asked for {LABEL} on" in shown(post)
        assert f"Bruno asked for {LABEL} on" in await looks_again(post)


async def test_the_form_names_the_letter_that_asks_already(tmp_path: Path) -> None:
    async with looking(tmp_path) as post:
        await post.opens(post.bruno, "ask")
        assert "asked for" not in post.view(post.bruno)
        await sends(post)
        await post.opens(post.bruno, "ask")
        assert f"asked for {LABEL} on" in " ".join(post.view(post.bruno).split())
