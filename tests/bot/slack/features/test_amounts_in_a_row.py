"""Amounts asked one after the other: each answers the question put, though both are of one year."""

from pathlib import Path

from tests.bot.slack.features.direct import applying

BEFORE = """V11_authority: yes
B1a: smart city
S3a: none
S3b: yes
S3c: no
S4_applied: yes
S4_companies: 240"""


async def test_an_amount_of_the_same_year_answers_the_next_question(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Name Surname, deputy mayor of Bristol, United Kingdom. We want to apply.")
        await me.says(BEFORE)
        for told in ("USD 12.4 billion (2024)", "USD 104 billion (2024)", "USD 178 billion (2024)"):
            await me.says(told)
        found = me.application().current
        assert {id: str(found[id].words) for id in ("S1", "S2", "S4_output")} == {
            "S1": "USD 12.4 billion (2024)",
            "S2": "USD 104 billion (2024)",
            "S4_output": "USD 178 billion (2024)",
        }
