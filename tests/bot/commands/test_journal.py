"""`citydesk journal show`: what an entry holds stands there as it is kept, whatever it is like."""

import pytest

from tests.bot.commands.house import House


@pytest.mark.parametrize(
    "reason", ["9999-12-31T23:59:59Z", "2026-12-15T15:59:00Z", "0001-01-01T00:00:00+14:00"]
)
def test_the_words_of_a_person_stand_as_they_were_typed(reason: str, alone: House) -> None:
    alone.city(1)
    alone.run("extend", "1", "--until", "2099-12-15", "--reason", reason, "--yes")
    lines = alone.run("journal", "show", "1").stdout.splitlines()
    (extended,) = [one for one in lines if " extended " in one]
    (kept,) = [one for one in alone.json("journal", "show", "1") if one["act"] == "extended"]
    said = " ".join(f"{name}={one}" for name, one in kept["words"].items())
    assert extended.endswith(f" {said}")
    assert f"reason={reason}" in said
