"""What was done is told with its city, also by a command, which hangs under no message."""

from pathlib import Path

from intake.cases import CaseKind
from tests.bot.slack.features.town import town


async def test_what_is_done_by_command_names_its_city_where_nothing_stands_above_it(
    tmp_path: Path,
) -> None:
    async with town(tmp_path, 2) as post:
        await post.types(post.anna, "extend City 2")
        await post.submits(post.anna, {"New last day": "2031-01-31"})
        await post.submits(post.anna)
        await post.later(seconds=2)
        assert post.told("Anna gave City 2, PL more time, until ")
        post.matter(CaseKind.LOOP, "It keeps writing.", application=2)
        await post.types(post.anna, "close 1")
        await post.submits(post.anna, {"Why?": "By telephone."})
        await post.later(seconds=2)
        assert post.told("Anna closed the case without an answer (case 1, City 2, PL). Reason:")
