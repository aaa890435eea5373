"""What was done is told with its city, also by a command, which hangs under no message."""

from pathlib import Path

from intake.applications import State
from intake.cases import CaseKind
from tests.bot.slack.features.town import town


async def test_what_is_done_by_command_names_its_city_where_nothing_stands_above_it(
    tmp_path: Path,
) -> None:
    async with town(tmp_path, 2) as post:
        await post.types(post.anna, "extend City 2")
        await post.submits(post.anna, {"New last day": "2099-01-31", "Why?": "Late."})
        await post.submits(post.anna)
        await post.later(seconds=2)
        assert post.told("Anna gave City 2, PL more time, until ")
        post.matter(CaseKind.LOOP, "It keeps writing.", application=2)
        await post.types(post.anna, "close 1")
        await post.submits(post.anna, {"Why?": "By telephone."})
        await post.later(seconds=2)
        assert post.told("Anna closed the case without an answer (case 1, City 2, PL). Reason:")


async def test_more_time_given_by_a_command_is_one_message_and_one_act(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(2, state=State.OPEN)
        await post.types(post.anna, "extend City 2")
        await post.submits(
            post.anna, {"New last day": "2099-01-31", "Why?": "The council is late."}
        )
        await post.submits(post.anna)
        await post.later(minutes=1)
        told = [one for one in post.said() if "more time" in one.text]
        assert [one.text.startswith("Anna gave City 2, PL more time") for one in told] == [True]
        (done,) = post.entries(2, "acted_in_chat")
        (shown,) = post.entries(2, "shown_in_chat")
        for one in (done, shown):
            assert (one["did"], one["by"], one["user"]) == ("extend", "Anna", post.anna.id)
        assert (shown["of"], shown["draft"]) == ("acted_in_chat", done["draft"])
        assert "permalink" not in done
        assert shown["permalink"].endswith(f"/p{told[0].ts.replace('.', '')}")


async def test_more_time_given_in_a_citys_thread_is_told_there_and_nowhere_else(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        post.place(2, state=State.OPEN)
        post.matter(CaseKind.QUESTION, "May we hand it in later?", application=2)
        await post.later(seconds=2)
        await post.presses(post.anna, await post.head(), "extend")
        await post.submits(post.anna, {"New last day": "2099-01-31", "Why?": "Late."})
        await post.submits(post.anna)
        await post.later(minutes=1)
        (told,) = [one for one in post.said() if "more time" in one.text]
        assert told.text.startswith("Anna gave City 2, PL more time")
        assert told.thread_ts not in (None, told.ts)
