"""*Decide anew* of a list that took no effect: its form opens wherever the matter stands."""

from pathlib import Path

import pytest

from intake.cases import CaseKind
from tests.bot.slack.features.test_finals import placed
from tests.bot.slack.features.town import town


@pytest.mark.parametrize("where", ["message", "home"])
async def test_a_list_is_decided_anew_from_where_its_matter_stands(
    tmp_path: Path, where: str
) -> None:
    async with town(tmp_path) as post:
        placed(post)
        post.matter(CaseKind.UNDECIDED, "The list was not approved in time.")
        await post.later(seconds=90)
        await post.opens_home(post.anna)
        said = [one for one in post.said() if "final_make" in str(one.blocks)]
        stands = post.anna.home if where == "home" else said[-1]
        assert stands
        await post.anna.clicks(stands, "final_make")
        await post.quiet()
        assert "Get the title" in post.view(post.anna)
        assert "The list was not approved" in post.home(post.anna)
