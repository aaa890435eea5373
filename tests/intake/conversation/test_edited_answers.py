"""A message in a chat that was edited: its answers are those of the message read whole."""

from dataclasses import replace

import pytest

from intake.answers.values import Amount, Choice, Events, Text, YesNo
from tests.intake.conversation.town import ANNA, Town, a_town

INFRASTRUCTURE = "Communication infrastructure:\n- 5G"


def _edited(
    before: str, after: str, *between: str, asked: str | None = None, language: str = "en"
) -> Town:
    """A message in answer to a question, others, then the first one edited."""
    town = a_town()
    to = town.to(ANNA)
    to = replace(to, questions=(asked,)) if asked else to
    town.write(ANNA, before, to=to, language=language)
    first = f"m{town.written}"
    for text in between:
        town.write(ANNA, text, to=town.to(ANNA), language=language)
    town.write(ANNA, after, to=to, language=language, edits=(first,))
    return town


def _chosen(town: Town) -> tuple[int, ...]:
    value = town.file().current["B2a"].value
    assert isinstance(value, Choice)
    return value.numbers


def _events(town: Town) -> list[tuple[str, int | None]]:
    value = town.file().current["S3a"].value
    assert isinstance(value, Events)
    return [(one.name, one.year) for one in value.events]


@pytest.mark.parametrize(
    ("language", "before", "more"),
    [
        ("en", "5G.", " Starlink."), ("en", "We have 5G.", " We have Starlink."),
        ("de", "Wir haben 5G.", " Wir haben Starlink."),
        ("fr", "Nous avons la 5G.", " Nous avons Starlink."),
        ("es", "Tenemos 5G.", " Tenemos Starlink."), ("pt", "Temos 5G.", " Temos Starlink."),
        ("ru", "У нас есть 5G.", " У нас есть Starlink."), ("tr", "5G var.", " Starlink var."),
        ("zh", "有5G。", "还有星链。"), ("ja", "5Gがあります。", "スターリンクがあります。"),
        ("ko", "5G가 있습니다.", " 스타링크가 있습니다."), ("ar", "لدينا 5G.", " لدينا ستارلينك."),
        ("hi", "हमारे पास 5G है।", " हमारे पास स्टारलिंक है।"),
    ],
)  # fmt: skip
def test_what_an_edit_adds_comes_to_what_it_left_and_what_it_strikes_goes(
    language: str, before: str, more: str
) -> None:
    town = _edited(before, before + more, asked="B2a", language=language)
    assert _chosen(town) == (1, 3)
    town = _edited(before + more, before, asked="B2a", language=language)
    assert _chosen(town) == (1,)


@pytest.mark.parametrize(
    ("before", "after", "chosen"),
    [
        ("We have 5G. We have Starlink.", "We have 5G. We have quantum communication.", (1, 4)),
        (INFRASTRUCTURE, f"{INFRASTRUCTURE}\n- Starlink", (1, 3)),
        (f"{INFRASTRUCTURE}\n- Starlink", INFRASTRUCTURE, (1,)),
        (f"{INFRASTRUCTURE}\n- Starlink", f"{INFRASTRUCTURE}\n- 6G", (1, 2)),
    ],
)
def test_a_list_is_read_with_its_heading(before: str, after: str, chosen: tuple[int, ...]) -> None:
    assert _chosen(_edited(before, after, asked="B2a")) == chosen


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We hosted these events:\n- G20 summit, 2016\n- Expo, 2017", ("2017", "2019")),
        ("We hosted the G20 summit in 2016. We hosted the Expo in 2017.", ("2017", "2019")),
    ],
)
def test_an_event_that_the_edit_changed_takes_the_place_of_the_former(
    before: str, after: tuple[str, str]
) -> None:
    town = _edited(before, before.replace(*after))
    assert _events(town) == [("G20 summit", 2016), ("Expo", 2019)]


def test_an_event_told_elsewhere_stays_beside_it() -> None:
    town = a_town()
    town.write(ANNA, "We hosted the G20 summit in 2016.", to=town.to(ANNA), language="en")
    text = "We also hosted the Expo in 2017."
    town.write(ANNA, text, to=town.to(ANNA), language="en")
    first = f"m{town.written}"
    after = text.replace("2017", "2019")
    town.write(ANNA, after, to=town.to(ANNA), language="en", edits=(first,))
    assert _events(town) == [("G20 summit", 2016), ("Expo", 2019)]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "Authority to apply\nNo", "Authority to apply\nYes"),
        ("en", "Authority to apply?\nNo", "Authority to apply?\nYes"),
        ("en", "1. Anna Nowak 2. Head of IT 3. no", "1. Anna Nowak 2. Head of IT 3. yes"),
        ("en", "1. Anna Nowak 2. Head of IT 3. no", "1. Anna Nowak 2. Head of Digital 3. yes"),
        ("ja", "権限はありますか？いいえ。", "権限はありますか？はい。"),
    ],
)
def test_a_verdict_is_of_what_stands_before_it(language: str, before: str, after: str) -> None:
    town = _edited(before, after, language=language)
    assert town.file().current["V11_authority"].value == YesNo(yes=True)


def test_so_is_an_office_between_numbers() -> None:
    before = "1. Anna Nowak 2. Head of IT 3. yes"
    town = _edited(before, before.replace("IT", "Digital"))
    assert town.file().current["V11_office"].value == Text(text="Head of Digital")
    assert not town.receipt(ANNA).unplaced


def test_a_currency_is_of_the_figure_before_it() -> None:
    before = "It is 40 billion. In zloty."
    town = _edited(before, before.replace("zloty", "dollars"), asked="B3a_gdp")
    value = town.file().current["B3a_gdp"].value
    assert isinstance(value, Amount)
    assert value.currency == "USD"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We have 5G. Our city brain operates.", "We have 5G. Our city brain is in operation."),
        ("We have 5G. Thx.", "We have 5G. Thanks."),
        ("We have 5G. Thanks.", "We have 5G."),
    ],
)
def test_an_answer_corrected_since_stays_beside_what_the_edit_changed(
    before: str, after: str
) -> None:
    town = _edited(before, after, "Correction: B2a: 5G and Starlink")
    assert _chosen(town) == (1, 3)


def test_what_was_unread_before_the_edit_is_told_once() -> None:
    town = _edited("We have 5G. Blue is our colour.", "We have 6G. Blue is our colour.")
    assert _chosen(town) == (2,)
    assert not town.receipt(ANNA).unplaced


@pytest.mark.parametrize("name", ["Anna Nowak-Berg", "Eva Lis"])
def test_a_signature_that_an_edit_changes_is_told_where_it_is_not_taken(name: str) -> None:
    town = _edited("We have 5G.\n\nAnna Nowk\nHead of IT", f"We have 5G.\n\n{name}\nHead of IT")
    taken = town.file().current["V11_writer"].value
    assert taken == Text(text=name) or any(name in one for one in town.receipt(ANNA).unplaced)
