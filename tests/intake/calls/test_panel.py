"""The [panel] of a call: absent it has defaults, and what does not hold names its key."""

import pytest

from intake.calls import loading
from intake.errors import CallFileError
from tests.intake.calls import written

TEXT = written.without(loading.shipped(), "panel")


def test_a_call_without_a_panel_has_the_categories_and_origins_of_the_rules() -> None:
    panel = loading.load(TEXT).panel
    assert [one.id for one in panel.origins] == ["CN", "US", "JP", "DE", "RU", "FR", "EU"]
    assert len(panel.categories) == 4
    assert panel.grades == ("met", "partly", "not_met")
    assert panel.quorum is None


def test_a_call_may_say_all_of_it() -> None:
    panel = loading.load(
        f"""{TEXT}
[panel]
panelists = 5
quorum = 3
most_each = 20
own_country_conflicts = true
ties = "chair"
passing = ["yes"]
scale = [{{ id = "yes", name.en = "yes" }}, {{ id = "no", name.en = "no", aliases.de = ["nein"] }}]
categories = [{{ id = "expert", name.en = "expert" }}]
origins = [{{ id = "EU", name.en = "Europe", includes = ["PL", "FI"] }}]
"""
    ).panel
    assert (panel.panelists, panel.quorum, panel.ties, panel.grades) == (
        5,
        3,
        "chair",
        ("yes", "no"),
    )


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ("quorum = 4",
         "panel.quorum: is more than the panelists of an application; allowed: 1 to 3"),
        ('passing = ["good"]', "panel.passing: good is no verdict; allowed: met, partly, not_met"),
        ("panelists = 0", "panel.panelists: 0 will not do; allowed: greater than or equal to 1"),
        ('ties = "coin"',
         "panel.ties: 'coin' will not do; allowed: organizers, lower, higher, chair"),
        ("size = 3", "panel.size: is no key here; allowed: categories, origins, scale, passing, "
         "panelists, quorum, most_each, own_country_conflicts, ties"),
        ('passing = ["a"]\nscale = [{ id = "a", name.en = "a" }]',
         "panel.scale: has 1 verdicts; allowed: at least two"),
        ('passing = ["met", "met"]',
         "panel.passing: met stands there 2 times; allowed: each ID once"),
        ('origins = [{ id = "EU", name.en = "EU", includes = ["Poland"] }]',
         "panel.origins.0.includes.0: 'Poland' will not do"),
    ],
)  # fmt: skip
def test_a_fault_of_the_panel_names_its_key(lines: str, fault: str) -> None:
    with pytest.raises(CallFileError) as caught:
        loading.load(f"{TEXT}\n[panel]\n{lines}\n")
    assert str(caught.value).startswith(fault), str(caught.value)
