"""The coverage report names what of V1 is missing, and blocks nothing."""

from intake.calls.panel import PanelRules
from intake.panel import coverage
from intake.panel.roster import Seat
from tests.intake.panel.people import panelist

RULES = PanelRules()


def _missing(*panel: object) -> list[str]:
    return [row.id for row in coverage.report(panel, RULES).missing]  # type: ignore[arg-type]


def test_an_empty_roster_misses_every_category_and_origin_of_the_rule() -> None:
    assert _missing() == [
        "international_organisation", "business_association", "standardisation_body", "expert",
        "CN", "US", "JP", "DE", "RU", "FR", "EU",
    ]  # fmt: skip


def test_only_who_has_accepted_covers() -> None:
    invited = panelist(1, "JP", "expert", seat=Seat.INVITED)
    declined = panelist(2, "JP", "expert", seat=Seat.DECLINED)
    report = coverage.report([invited, declined], RULES)
    japan = next(row for row in report.rows if row.id == "JP")
    assert japan.is_missing
    assert japan.awaited == ("panelist1@un.example",)


def test_a_member_state_covers_the_union_but_germany_and_france_only_themselves() -> None:
    assert "EU" not in _missing(panelist(1, "PL"))
    assert "EU" not in _missing(panelist(1, "EU"))
    assert "EU" in _missing(panelist(1, "DE"), panelist(2, "FR"))
    assert "DE" not in _missing(panelist(1, "DE"))


def test_a_whole_panel_misses_nothing() -> None:
    assert _missing(*(panelist(number) for number in range(28))) == []
