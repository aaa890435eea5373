"""Every fault of a call file names the path of its key and says what is allowed."""

import tomllib
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from intake.calls import faults, loading
from intake.calls.model import Call
from intake.errors import CallFileError

TEXT = loading.shipped()


def _faults(*changes: tuple[str, str]) -> list[str]:
    text = TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    with pytest.raises(CallFileError) as caught:
        loading.load(text)
    return str(caught.value).splitlines()


B4 = 'rule = { question = "B4", above = 100 }'
KINDS = "amount, count, yesno, choice, place, country, date, venue, text, events"


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('kind = "place"', 'kind = "plaice"',
         f"questions.0.kind: 'plaice' will not do; allowed: {KINDS} (in V11_city)"),
        ('kind = "place"\n', "",
         f"questions.0.kind: is missing; allowed: {KINDS} (in V11_city)"),
        ('text.en = "Which city is applying?"', 'text.fr = "Quelle ville ?"',
         'questions.0.text: has no English; allowed: en = "…", with other languages beside it'
         " (in V11_city)"),
        ('kind = "place"\n', 'kind = "place"\nfuture = true\n',
         "questions.0.future: V11_city is of kind place; allowed: yesno"),
        ('kind = "place"\n', 'kind = "place"\nunderway = true\n',
         "questions.0.underway: V11_city is of kind place; allowed: yesno"),
        ('kind = "place"\n', 'kind = "place"\nwhole = true\n',
         "questions.0.whole: V11_city is of kind place; allowed: count"),
        ('label.en = "City"', 'label.en = ""',
         "questions.0.label: is empty in en; allowed: a text, or no such line (in V11_city)"),
        ('label.en = "City"', 'label = "City"',
         "questions.0.label: 'City' will not do; allowed: a table such as { en = \"…\" }"
         " (in V11_city)"),
        ('label.en = "City"', 'label.en = "City"\nlabel.English = "City"',
         'questions.0.label: "English" is no language; allowed: codes such as en, zh, pt-BR'
         " (in V11_city)"),
        ("Which city is applying?", r"Which city\nis applying?",
         "questions.0.text: is broken or padded in en; allowed: one line without blanks around it"
         " (in V11_city)"),
        ("Which city is applying?", r"Which city\u2028is applying?",
         "questions.0.text: is broken or padded in en; allowed: one line without blanks around it"
         " (in V11_city)"),
        ('"city of",', '"",',
         "questions.0.cues: has an empty entry in en; allowed: words (in V11_city)"),
        ('id = "V6_place"', 'id = "V6-place"',
         'questions.24.id: is "V6-place"; allowed: letters a to z, digits and underscores'
         " (in V6-place)"),
        ('options_from = "venues"', 'options_from = "places"',
         "questions.24.options_from: places is no list (V6_place);"
         " allowed: sectors, technologies, venues"),
        ('"yesno"\ntext.en = "Does your local', '"choice"\ntext.en = "Does your local',
         "questions.6.options: is empty (B1b); allowed: at least one option, or a list"),
        ('id = "V11_city"', 'id = "V11_town"',
         'questions: V11_city is missing; allowed: a question V11_city of kind "place"'),
        ('id = "S3c"\nkind', 'id = "S3b"\nkind',
         "questions: S3b stands there 2 times; allowed: each ID once"),
        ('id = "S2"\ntitle', 'id = "S1"\ntitle',
         "standards: S1 stands there 2 times; allowed: each ID once"),
        ('id = "S1"\ntitle', 'title',
         "standards.0.id: is missing; allowed: text in quotes"),
        ("zone = \"Asia/Shanghai\"", 'zone = "Asia/Shangri-La"',
         'zone: "Asia/Shangri-La" is no time zone;'
         ' allowed: names of the IANA table such as "Asia/Shanghai"'),
        ('edition = "2025"', "edition = 2025",
         "edition: 2025 will not do; allowed: text in quotes"),
        ('rules_date = "2025-02-15"', 'rules_date = "February"',
         'rules_date: "February" is no date; allowed: a date such as 2025-02-15'),
        ("questions_a_letter = 5", "questions_a_letter = 0",
         "limits.questions_a_letter: 0 will not do; allowed: greater than or equal to 1"),
        ('combine = "panel_decides"', 'combine = "most"',
         "combine: 'most' will not do;"
         " allowed: panel_decides, any, all or a table with the keys at_least"),
        ('combine = "panel_decides"', "combine = { at_least = 5 }",
         "combine.at_least: there are not so many standards; allowed: 1 to 4"),
        ('gate = "pre_selection"', 'gate = "official_announcement"',
         "gate: the title can be given in official_announcement; allowed: registration,"
         " pre_selection, selection, preliminary_announcement"),
        ('gate = "pre_selection"', 'gate = "final_review"',
         "gate: the title can be given in final_review; allowed: registration,"
         " pre_selection, selection, preliminary_announcement"),
        ("sample = true", "sample = true\ncolour = 3",
         "colour: is no key here; allowed: edition, title, honorary_title, convention, purpose,"
         " free_of_charge, privacy,"
         " issuers, rules_date, zone, sample, reference_year, gate, stages, lists, questions,"
         " criteria, standards, combine, rates, limits"),
        ('{ name.en = "Germany" }', '{ name.en = "Germany", flag = "x" }',
         "lists.venues.3.flag: is no key here; allowed: name, aliases"),
        ("[limits]", "[rates.2024]\nEUR = 0\n[limits]",
         "rates.2024.EUR: 0 will not do; allowed: greater than 0"),
        ("[limits]", "[rates.2024]\nEuro = 1\n[limits]",
         'rates.2024.Euro: "Euro" is no currency; allowed: ISO 4217 codes such as EUR'),
        ("[limits]", "[rates.EUR]\n2024 = 1\n[limits]",
         'rates.EUR: "EUR" is no year; allowed: years such as 2024, with currencies in them'),
        ("[stages.selection]", "[stages.selecting]",
         "stages.selecting: 'selecting' will not do; allowed: registration, pre_selection,"
         " selection, preliminary_announcement, final_review, official_announcement"),
        ("opens_at = 2025-07-01T09:00:00", 'opens_at = "July"',
         "stages.selection.opens_at: 'July' will not do;"
         " allowed: a date and time such as 2025-03-01T09:00:00"),
        ("opens_at = 2025-07-01T09:00:00\n", "",
         "stages.selection.opens_at: is missing;"
         " allowed: a date and time such as 2025-03-01T09:00:00"),
        ("opens_at = 2025-07-01T09:00:00", "opens_at = 2025-06-30T09:00:00",
         "stages.selection.opens_at: allowed: not before pre_selection closes,"
         " 2025-06-30 23:59:00+08:00"),
        ("closes_at = 2025-08-15T23:59:00", "closes_at = 2025-07-01T09:00:00",
         "stages.selection.closes_at: allowed: after it opens, 2025-07-01 09:00:00+08:00"),
        (B4, "",
         "criteria.3.rule: is missing; allowed: any = [rules], all = [rules], or a question with"
         " one of above = number, at_least = number, yes = true (in B4)"),
        (B4, 'rule = { question = "B4", more = 100 }',
         "criteria.3.rule: is no rule; allowed: any = [rules], all = [rules], or a question with"
         " one of above = number, at_least = number, yes = true (in B4)"),
        (B4, 'rule = { question = "B4", above = 100, yes = true }',
         "criteria.3.rule: is no rule; allowed: any = [rules], all = [rules], or a question with"
         " one of above = number, at_least = number, yes = true (in B4)"),
        (B4, 'rule = { question = "B4", above = "many" }',
         "criteria.3.rule.above: 'many' will not do; allowed: a number (in B4)"),
        (B4, 'rule = { question = "B4", above = -1 }',
         "criteria.3.rule.above: -1 will not do; allowed: greater than or equal to 0 (in B4)"),
        (B4, "rule.any = []",
         "criteria.3.rule.any: [] will not do; allowed: at least one entry (in B4)"),
        (B4, 'rule = { question = "B1a", above = 100 }',
         "criteria.3.rule.above: B1a is of kind choice; allowed: amount or count"),
        (B4, 'rule = { question = "B4", yes = true }',
         "criteria.3.rule.yes: B4 is of kind count; allowed: yesno"),
        (B4, 'rule = { question = "B4", at_least = 101 }',
         "criteria.3.rule.at_least: B4 is of kind count; allowed: choice or events"),
        ('"B1a", at_least = 1', '"B1a", at_least = 5',
         "criteria.0.rule.any.0.at_least: B1a has not so many; allowed: 1 to 4"),
        ('question = "B1b"', 'question = "B3b"\n, colour = 3',
         "not TOML"),
        ('{ question = "B5b", yes = true }', '{ question = "B5a", yes = true }',
         "criteria.4.rule: names B5a 2 times; allowed: each question once in a rule"),
        ('{ question = "B3a_economy", yes = true }', '{ question = "B3a_economy", yes = false }',
         "criteria.2.rule.any.0.all.0.yes: False will not do; allowed: true (in B3)"),
    ],
)  # fmt: skip
def test_a_fault_is_one_line_with_path_and_what_is_allowed(old: str, new: str, line: str) -> None:
    found = _faults((old, new))
    assert [one for one in found if one.startswith(line)], found


def test_a_rule_on_a_question_that_is_not_there_lists_those_that_are() -> None:
    (line,) = _faults((B4, 'rule = { question = "B44", above = 100 }'))
    assert line.startswith("criteria.3.rule.question: B44 is no question; allowed: V11_city, ")


def test_a_list_of_domains_that_is_none_is_told_as_a_list() -> None:
    table = tomllib.loads(TEXT)
    table["consultation"]["webmail"] = None
    with pytest.raises(ValidationError) as caught:
        Call.model_validate(table)
    (line,) = faults.lines(caught.value, table)
    assert line == "consultation.webmail: None will not do; allowed: a list in square brackets"


def test_all_faults_are_told_at_once() -> None:
    found = _faults(('kind = "place"', 'kind = "x"'), ("[limits]", "[limits]\nfoo = 1"))
    assert [line.split(":")[0] for line in found] == ["questions.0.kind", "limits.foo"]


def test_an_empty_file_lacks_everything_it_needs() -> None:
    with pytest.raises(CallFileError) as caught:
        loading.load("")
    assert "questions: is missing; allowed: a list in square brackets" in str(caught.value)


SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 200), st.text(max_size=4), st.just([]), st.just({}),
    st.just({"en": "x"}), st.just([{"question": "B4", "above": 1}]),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_is_put_anywhere_in_the_file_gives_a_call_or_lines(data: st.DataObject) -> None:
    table = tomllib.loads(TEXT)
    for _ in range(data.draw(st.integers(1, 4))):
        _spoil(table, data)
    try:
        Call.model_validate(table)
    except ValidationError as error:
        for line in faults.lines(error, table):
            assert ": " in line
            assert "allowed: " in line


def _spoil(table: Any, data: st.DataObject) -> None:
    here = table
    while True:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        if not keys:
            return
        key = data.draw(st.sampled_from(keys))
        deeper = isinstance(here[key], dict | list)
        if deeper and data.draw(st.integers(0, 3)):
            here = here[key]
            continue
        if isinstance(here, dict) and data.draw(st.booleans()):
            here[data.draw(st.text(max_size=3))] = here.pop(key)
        else:
            here[key] = deepcopy(data.draw(SCALARS))  # a later spoiling may change it in place
        return
