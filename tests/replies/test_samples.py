import re
from collections.abc import Iterable
from dataclasses import replace

import pytest

from intake import notices
from intake.notices import Addressed, CityNotice, Notice, PanelistNotice
from replies import page
from replies.environment import TEMPLATES
from tests.replies.calls import small_call
from tests.replies.writing import SAMPLES, asked, sample, with_words, write


def classes(base: type[Notice] = Notice) -> Iterable[type[Notice]]:
    for one in base.__subclasses__():
        yield from classes(one)
        if one not in (notices.CityNotice, notices.PanelistNotice, notices.ToPublic):
            yield one


@pytest.mark.parametrize("notice", list(classes()), ids=lambda one: one.__name__)
def test_every_notice_has_its_template_and_its_sample(notice: type[Notice]) -> None:
    assert (TEMPLATES / notice.audience / f"{notice.name}.md").is_file()
    assert type(SAMPLES[f"{notice.audience}/{notice.name}"].notice) is notice


def test_every_template_belongs_to_a_notice() -> None:
    known = {f"{one.audience}/{one.name}.md" for one in classes()}
    found = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.md")}
    assert {name for name in found if not name.rpartition("/")[2].startswith("_")} == known


@pytest.mark.parametrize("key", [key for key in SAMPLES if not key.startswith("organizer/")])
def test_no_letter_is_silent_about_the_fee_the_issuers_and_the_rules(key: str) -> None:
    words = sample(key).markdown
    assert small_call().free_of_charge["en"] in words
    assert "15 February 2025" in words
    assert "The Organizing Committee and The Development Committee" in words


@pytest.mark.parametrize("key", [key for key in SAMPLES if key.startswith("city/")])
def test_letters_to_a_city_begin_with_the_marker_and_a_greeting(key: str) -> None:
    lines = sample(key).markdown.splitlines()
    assert lines[0] == "— Please write above this line, or between the lines below. —"
    assert lines[2] == "Dear Office of the Mayor,"


@pytest.mark.parametrize("key", [key for key in SAMPLES if key.startswith("city/")])
def test_a_file_that_names_no_city_yet_gets_every_letter(key: str) -> None:
    addressed = SAMPLES[key]
    assert isinstance(addressed.notice, CityNotice)
    nameless = replace(addressed, notice=replace(addressed.notice, city=None))
    letter = write(nameless)
    assert not re.search(r"%\(|None|Undefined| +$|\n\n\n", letter.markdown, re.MULTILINE)
    assert "None" not in letter.subject


@pytest.mark.parametrize("key", SAMPLES)
def test_numbered_lines_are_exactly_the_questions_in_their_order(key: str) -> None:
    addressed = SAMPLES[key]
    letter, notice = sample(key), addressed.notice
    numbered = re.findall(r"^\d+\. .*$", letter.markdown, re.MULTILINE)
    if isinstance(notice, PanelistNotice):
        cities = [f"{one.name}, {one.country}" for one in notice.listed]
        assert numbered == [f"{at}. {city}" for at, city in enumerate(cities, start=1)]
        assert letter.questions == tuple(str(one.application) for one in notice.listed)
        return
    items = asked(addressed) if isinstance(notice, CityNotice) else ()
    assert numbered == [f"{at}. {item.text}" for at, item in enumerate(items, start=1)]
    assert letter.questions == tuple(item.question for item in items)


@pytest.mark.parametrize("key", SAMPLES)
def test_samples_leave_no_placeholder_and_no_ragged_space(key: str) -> None:
    letter = sample(key)
    assert not re.search(r"%\(|\{\{|\{%|None|Undefined| +$|\n\n\n", letter.markdown, re.MULTILINE)
    assert letter.markdown.endswith("\n")


@pytest.mark.parametrize("key", SAMPLES)
@pytest.mark.parametrize(
    "poison",
    [
        "# x",
        "1. x",
        "[a](https://evil.example)",
        "<https://evil.example>",
        "![a](https://evil.example/x)",
        "<img src=x>",
        "`*_x",
        "a\n\n## heading\n\n3. three\n\nBcc: x@evil.example",
        "%(name)s {{ 7*7 }} {% raw %}",
    ],
)
def test_what_people_wrote_never_changes_the_build_of_a_letter(key: str, poison: str) -> None:
    clean, poisoned = write(SAMPLES[key]), write(_poisoned(SAMPLES[key], poison))
    assert _build(poisoned.markdown) == _build(clean.markdown)
    assert "\n" not in poisoned.subject
    is_listing = isinstance(SAMPLES[key].notice, PanelistNotice)
    numbers = r"^\d+\. " if is_listing else r"^\d+\. .*$"
    assert re.findall(numbers, poisoned.markdown, re.MULTILINE) == re.findall(
        numbers, clean.markdown, re.MULTILINE
    )


def _poisoned(addressed: Addressed, poison: str) -> Addressed:
    return with_words(addressed, lambda words: poison if words else words)


def _build(markdown: str) -> list[str]:
    """The elements of a letter's page that structure or act; quotes may have more paragraphs."""
    body = re.sub(
        r"<blockquote>.*?</blockquote>", "<q>", page._reader().render(markdown), flags=re.DOTALL
    )
    return [tag for tag in re.findall(r"<(\w+)", body) if tag not in {"br", "p"}]


def test_an_eligible_city_still_learns_which_answers_fell_short() -> None:
    words = sample("city/received").markdown
    assert "- B3 (GDP over USD 70 billion, or ultra-broadband IoT): not met" in words
    assert "- B1 (" not in words
    assert "- B1 (" in sample("city/status").markdown


def test_only_an_application_that_may_be_submitted_is_invited_to() -> None:
    invitation = "To submit the application, write SUBMIT."
    assert invitation in sample("city/received-complete").markdown
    for key in (
        "received",
        "received-not_eligible",
        "received-paused",
        "received-handed_over",
        "items_asked",
        "received-registered",
        "status-registered",
        "status-selection",
        "received-asked_in_stage",
        "received-closed",
        "items_asked-registered",
        "withdrawn",
        "registered",
    ):
        assert invitation not in sample(f"city/{key}").markdown
