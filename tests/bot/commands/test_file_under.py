"""`citydesk file-under`: a file of a city belongs to another question, and nobody is written to."""

from tests.bot.commands.house import House
from tests.bot.commands.test_take_out import send

WHY = ("--reason", "It is the audit of the data centre.")


def test_it_is_shown_first_and_then_filed_there(alone: House) -> None:
    alone.city(1)
    send(alone, "figures.pdf", "plan.pdf")
    verb = ("file-under", "1", "plan.pdf", "s2", *WHY)
    said = alone.run(*verb, "--dry-run").stdout
    assert "The file plan.pdf is filed under no question now; from then on under S2" in said
    assert "Nobody is written to" in said
    assert "S2" not in alone.run("evidence", "1").stdout
    assert alone.json(*verb, "--yes")["letters"] == []
    told = {one["name"]: one["question"] for one in alone.json("show", "1")["evidence"]}
    assert told == {"figures.pdf": None, "plan.pdf": "S2"}
    assert "evidence_filed" in alone.run("journal", "show", "1").stdout


def test_a_question_that_the_call_has_not_is_refused_and_a_file_that_the_city_has_not(
    alone: House,
) -> None:
    alone.city(1)
    send(alone, "figures.pdf")
    refused = alone.refused("file-under", "1", "figures.pdf", "S99", *WHY, "--yes")
    assert "The call has no question “S99”" in refused
    refused = alone.refused("file-under", "1", "budget.pdf", "S2", *WHY, "--yes")
    assert "figures.pdf (000000000000)" in refused
    assert "Say why" in alone.refused("file-under", "1", "figures.pdf", "S2", "--yes")
