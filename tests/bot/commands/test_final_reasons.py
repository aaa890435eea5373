"""A city that is not chosen reads why: that the panel judged all as met is no reason."""

from pathlib import Path

from tests.bot.commands.house import House
from tests.bot.commands.test_final import LIST, SEEN, WHY, by_one, codes

__all__ = ["by_one"]
_DECLINED = ("final", "decide", "--declined", "Gdynia,Sopot,Torun")


def test_a_refusal_whose_only_reason_is_that_all_is_met_needs_another(by_one: House) -> None:
    said = by_one.refused(*_DECLINED, *SEEN)
    assert (
        f"Gdynia (application 1) is not chosen, and all it would read as the reason is: {WHY[1]} "
        "Write why it is not chosen." in said
    )
    assert "Sopot (application 2) is not chosen, and all" not in said
    assert "Torun (application 3) is not chosen, and all" not in said


def test_the_reason_of_the_printed_list_is_no_other(by_one: House, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    told = by_one.run("final", "show", "--csv").stdout.replace(",,", ",declined,")
    path.write_text(told, encoding="utf-8")
    assert "Write why it is not chosen." in by_one.refused(
        "final", "decide", "--file", str(path), *SEEN
    )
    path.write_text(told.replace(WHY[1], f"{WHY[1]} Another city of its country is chosen."))
    assert by_one.json("final", "decide", "--file", str(path), *SEEN)["done"]


def test_a_title_needs_no_other_reason(by_one: House) -> None:
    assert codes(by_one.json(*LIST, *SEEN)) == []
