"""The shipped call against the programme's own rules."""

from collections import Counter

import pytest

from intake.calls import loading
from intake.calls.model import Above, Call, Leaf, Rule, Stage, Yes
from intake.calls.rules import leaves

IDS = [
    "V11_city", "V11_country", "V11_writer", "V11_office", "V11_authority",
    "B1a", "B1b", "B2a", "B2b", "B3a_economy", "B3a_gdp", "B3b", "B4", "B5a", "B5b", "B5c",
    "S1", "S2", "S3a", "S3b", "S3c", "S4_applied", "S4_companies", "S4_output", "V6_place",
]  # fmt: skip

KINDS = {
    "V11_city": "place", "V11_country": "country", "V11_writer": "text", "V11_office": "text",
    "B1a": "choice", "B2a": "choice", "B3a_gdp": "amount", "B4": "count", "S1": "amount",
    "S2": "amount", "S3a": "events", "S4_companies": "count", "S4_output": "amount",
    "V6_place": "venue",
}  # fmt: skip


@pytest.fixture(scope="module")
def call() -> Call:
    return loading.load(loading.shipped())


def test_it_asks_every_question_of_the_requirements_in_their_order(call: Call) -> None:
    assert [question.id for question in call.questions] == IDS


def test_every_question_has_its_kind(call: Call) -> None:
    kinds = {question.id: question.kind for question in call.questions}
    assert kinds == {id: KINDS.get(id, "yesno") for id in IDS}


def test_only_who_applies_is_asked_whatever_the_rules_say(call: Call) -> None:
    assert [question.id for question in call.questions if question.required] == IDS[:5]


@pytest.mark.parametrize(
    ("id", "written"),
    [
        ("B1", "any(B1a at_least 1, B1b yes)"),
        ("B2", "any(B2a at_least 1, B2b yes)"),
        ("B3", "any(all(B3a_economy yes, B3a_gdp above 70000000000), B3b yes)"),
        ("B4", "B4 above 100"),
        ("B5", "all(B5a yes, B5b yes, B5c yes)"),
        ("S1", "S1 above 10000000000"),
        ("S2", "S2 above 100000000000"),
        ("S3", "any(S3a at_least 1, S3b yes, S3c yes)"),
        ("S4", "all(S4_applied yes, S4_companies above 100, S4_output above 70000000000)"),
    ],
)
def test_every_rule_says_what_the_measures_say(call: Call, id: str, written: str) -> None:
    rules = {one.id: one.rule for one in (*call.criteria, *call.standards)}
    assert _written(rules[id]) == written


def test_criteria_and_standards_stand_in_order_and_only_b5_is_declared(call: Call) -> None:
    assert [one.id for one in call.criteria] == ["B1", "B2", "B3", "B4", "B5"]
    assert [one.id for one in call.standards] == ["S1", "S2", "S3", "S4"]
    assert [one.id for one in (*call.criteria, *call.standards) if one.declared] == ["B5"]
    assert (call.combine, call.gate) == ("panel_decides", Stage.PRE_SELECTION)


def test_the_stages_are_the_six_in_order_and_marked_as_samples(call: Call) -> None:
    assert tuple(call.stages) == tuple(Stage)
    assert call.sample
    assert call.stages[Stage.REGISTRATION].opens_at.isoformat() == "2025-03-01T09:00:00+08:00"


def test_the_lists_are_those_of_the_measures(call: Call) -> None:
    names = {key: [one.name["en"] for one in options] for key, options in call.lists.items()}
    assert len(names["sectors"]) == 14
    assert (names["sectors"][0], names["sectors"][13]) == ("industry", "modern service industries")
    assert len(names["venues"]) == 8
    assert call.question("V6_place").options == call.lists["venues"]


def test_it_says_that_applying_is_free_and_how_to_see_what_is_held(call: Call) -> None:
    assert "applying is free; we never ask for payment" in call.free_of_charge["en"]
    assert "everything you hold on us" in call.privacy["en"]
    assert len(call.issuers) == 2
    assert call.rules_date == "2025-02-15"


def test_labels_are_five_words_at_most_and_each_its_own(call: Call) -> None:
    labels = [question.label["en"] for question in call.questions]
    assert max(len(label.split()) for label in labels) <= 5
    assert len(set(labels)) == len(labels)


def test_no_phrase_is_a_cue_of_two_questions(call: Call) -> None:
    cues = Counter(
        cue.casefold() for question in call.questions for cue in question.cues.get("en", ())
    )
    assert [cue for cue, times in cues.items() if times > 1] == []
    assert all(question.cues["en"] for question in call.questions)


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("Our GDP was USD 85.3 billion in 2024.", "B3a_gdp"),
        ("The gross regional product reached EUR 79 billion.", "B3a_gdp"),
        ("Output of our IoT-driven digital economy industry: USD 12.4 billion.", "S1"),
        ("The digital economy industry in all sectors together made USD 11 billion.", "S1"),
        ("IoT network infrastructure brought about USD 104 billion.", "S2"),
        ("The output from network infrastructure was USD 90 billion.", "S2"),
        ("The city generates an output of USD 78 billion with IoT applied.", "S4_output"),
        ("The total output value of the city is USD 81 billion.", "S4_output"),
        ("Output of the intelligently interconnected digital economy: USD 80bn.", "S4_output"),
        ("240 enterprises operate advanced digital economic models.", "B4"),
        ("134 companies with advanced digital models produce here.", "B4"),
        ("150 firms offer real-time tracking and tracing.", "B4"),
        ("240 companies are engaged in the intelligently interconnected digital economy.",
         "S4_companies"),
        ("310 enterprises engaged in the digital economy have their seat here.", "S4_companies"),
        ("Our city brain has been in operation since 2021.", "B2b"),
        ("We have a city brain operation and maintenance system.", "S3b"),
        ("The government manages and operates the city with sensors.", "B1b"),
        ("IoT serves the operation and governance of economic and social systems.", "S3c"),
        ("We were recognised as a smart city in 2022.", "B1a"),
        ("Ultra-broadband IoT infrastructure is being developed.", "B3b"),
        ("We would like to receive the certificate in Germany.", "V6_place"),
        ("The mayor has authorised me to apply.", "V11_authority"),
    ],
)  # fmt: skip
def test_the_longest_cue_in_an_officials_sentence_is_of_the_question_meant(
    call: Call, sentence: str, question: str
) -> None:
    longest = {one.id: _longest_cue(one.cues["en"], sentence) for one in call.questions}
    best = max(longest.values())
    assert [id for id, length in longest.items() if length == best] == [question]


NUMBERS = ("B3a_gdp", "S1", "S2", "S4_output", "B4", "S4_companies")


@pytest.mark.parametrize("asked", NUMBERS)
def test_the_wording_of_a_figures_question_holds_no_longer_cue_of_another_figure(
    call: Call, asked: str
) -> None:
    text = call.question(asked).text["en"]
    longest = {id: _longest_cue(call.question(id).cues["en"], text) for id in NUMBERS}
    own = longest.pop(asked)
    assert own > max(longest.values())


def _longest_cue(cues: tuple[str, ...], sentence: str) -> int:
    return max((len(cue) for cue in cues if cue.casefold() in sentence.casefold()), default=0)


def _written(rule: Rule) -> str:
    for join in ("any", "all"):
        if parts := getattr(rule, join, None):
            return f"{join}({', '.join(_written(part) for part in parts)})"
    (leaf,) = leaves(rule)
    return _leaf(leaf)


def _leaf(leaf: Leaf) -> str:
    if isinstance(leaf, Yes):
        return f"{leaf.question} yes"
    form, limit = ("above", leaf.above) if isinstance(leaf, Above) else ("at_least", leaf.at_least)
    return f"{leaf.question} {form} {limit}"
