"""No question of a city's is lost, wherever it stands: beside answers, in brackets, behind them."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.answers.values import Text
from intake.applications import State
from intake.conversation.questions.quotes import bare
from intake.messages import Address, Channel
from tests.intake.conversation.town import ANNA, APPLIES, Town, a_registered_town, a_shown_town

IN_CHAT = Address(address="u1@t1.slack.invalid", name="Anna Nowak")
BESIDE = tomllib.loads(Path("tests/intake/conversation/questions_beside.toml").read_text("utf-8"))
PLACED = (
    "{answer} ({asked})", "{answer} [{asked}]", "{answer}（{asked}）", "{answer}【{asked}】",
    "{answer}; {asked}", "{answer} — {asked}", "{answer} ({asked}).", "{asked}\n{answer}",
    "{answer}\n{asked}", "{answer}\n\n{asked}", "{answer}\n({asked})",
)  # fmt: skip


def written(text: str, language: str, channel: Channel = "mail", asked: str = "") -> Town:
    """Words that follow the first letter, or a letter that asks this one question."""
    town, who = Town(), ANNA if channel == "mail" else IN_CHAT
    town.write(who, APPLIES, channel=channel)
    letter = town.to(who)
    letter = replace(letter, questions=(asked,)) if asked else letter
    town.write(who, text, to=letter, channel=channel, language=language)
    return town


@st.composite
def mails(draw: st.DrawFn) -> tuple[str, str, str]:
    """A language, what is written in it, and the question in that."""
    language = draw(st.sampled_from(sorted(BESIDE)))
    lines = draw(st.permutations(BESIDE[language]["answers"]))[: draw(st.integers(1, 3))]
    asked = draw(st.sampled_from(BESIDE[language]["asked"]))
    at = draw(st.integers(0, len(lines) - 1))
    lines[at] = draw(st.sampled_from(PLACED)).format(answer=lines[at], asked=asked)
    return language, "\n".join(lines), asked


@settings(deadline=None, max_examples=150)
@given(mails(), st.sampled_from(("mail", "slack")))
def test_a_question_or_the_clause_that_asks_reaches_a_person_wherever_it_stands(
    mail: tuple[str, str, str], channel: Channel
) -> None:
    language, text, asked = mail
    passed_on = [bare(case.text) for case in written(text, language, channel).turn.cases]
    assert any(bare(asked) in one or bare(asked).endswith(one) for one in passed_on)


@pytest.mark.parametrize("channel", ["mail", "slack"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "B1a: smart city (is the state award enough?)"),
        ("en", "smart city (is the state award enough?)"),
        ("es", "ciudad inteligente (¿cuenta también la Diputación?)"),
        ("en", "3.2 billion USD for 2024 (is an estimate fine?)"),
        ("en", "S2: USD 3.2 billion (shouldn't it be million?)"),
        ("en", "B2b: yes (do we really have one?)"),
        ("en", "B2b: yes (do pilots count?)"),
        ("pt", "Obrigado (a carta de registro vale como comprovante?)"),
        ("fr", "B2b: oui (les pilotes comptent ?)"),
        ("es", "B2b: sí (¿cuentan los pilotos?)"),
        ("pt", "B2b: sim (pilotos contam?)"),
        ("ru", "B2b: да (пилот считается?)"),
        ("zh", "B2b: 是（试点算吗？）"),
        ("ar", "B2b: نعم (هل يكفي مؤتمر محلي؟)"),
    ],
)  # fmt: skip
def test_a_question_in_brackets_is_passed_on_by_itself(
    language: str, text: str, channel: Channel
) -> None:
    asked = re.sub(r".*[(（]|[)）]", "", text)
    assert [one.text for one in written(text, language, channel).turn.cases] == [asked]


@pytest.mark.parametrize("channel", ["mail", "slack"])
@pytest.mark.parametrize(
    ("language", "id", "text"),
    [
        ("en", "B1a", "smart city (regional label accepted?)"),
        ("fr", "B1a", "ville intelligente (label régional accepté ?)"),
        ("pt", "", "Gdynia quer participar (há taxa?)"),
        ("de", "", "Gdynia möchte sich bewerben (kostet das etwas?)"),
        ("de", "V11_office", "Leiter der Stabsstelle Digitalisierung (reicht das?)"),
        ("tr", "V11_writer", "Emre Kaya (kimlik gerekli mi)"),
        ("tr", "B1a", "akıllı şehir (yeterli mi acaba)"),
        ("ja", "V11_writer", "青木葵（旧姓で登録できますか）"),
        ("ja", "V11_office", "課長（代理です、問題ありませんか）"),
        ("ko", "V11_writer", "김민준 (실명이어야 하나요)"),
        ("zh", "V11_writer", "王伟（需要身份证吗）"),
        ("hi", "V11_writer", "अमित शर्मा (पहचान पत्र चाहिए क्या)"),
        ("ar", "V11_writer", "طارق الحارثي (هل تلزم صورة الهوية)"),
    ],
)  # fmt: skip
def test_a_short_question_in_brackets_is_passed_on_where_nobody_is_told_of_it(
    language: str, id: str, text: str, channel: Channel
) -> None:
    asked = re.sub(r".*[(（]|[)）]", "", text)
    assert [one.text for one in written(text, language, channel, id).turn.cases] == [asked]


@pytest.mark.parametrize("channel", ["mail", "slack"])
@pytest.mark.parametrize(
    ("language", "id", "text"),
    [
        ("hi", "B1a", "स्मार्ट सिटी (केंद्र सरकार, 2016; क्या राज्य का प्रमाणपत्र भी चाहिए?)"),
        ("ar", "V11_office", "مدير الإدارة (بالإنابة؛ هل هذا مقبول؟)"),
        ("ar", "V11_office", "مدير الإدارة (بالإنابة، هل هذا مقبول)"),
        ("tr", "V11_office", "daire başkanı (vekaleten; sorun olur mu?)"),
        ("pt", "V11_office", "secretário (interino; basta assim?)"),
    ],
)
def test_a_mark_within_brackets_makes_no_two_questions(
    language: str, id: str, text: str, channel: Channel
) -> None:
    town = written(text, language, channel, id)
    assert [one.text for one in town.turn.cases] == [re.sub(r".*[(]|[)]", "", text)]
    if id == "V11_office":
        value = town.file().current[id].value
        assert isinstance(value, Text)
        assert value.text == text.partition(" (")[0]


def test_a_clause_behind_brackets_still_asks() -> None:
    text = "S2: 0.4 مليار دولار أمريكي (2024)، هل يكفي التقدير"
    assert [one.text for one in written(text, "ar").turn.cases] == ["هل يكفي التقدير"]


@pytest.mark.parametrize(
    ("language", "id", "text"),
    [
        ("en", "B1a", "smart city (right?)"),
        ("en", "B1a", "smart city (since 2020?)"),
        ("en", "B1a", "smart city (or digital city?)"),
        ("en", "V11_office", "Head of ICT (acting?)"),
        ("tr", "V11_writer", "Emre Kaya (vekil müdür)"),
        ("ja", "V11_office", "課長（検討中か）"),
        ("ko", "V11_writer", "김민준 (내일 끝나요)"),
        ("zh", "V11_writer", "王伟（对吗）"),
        ("ar", "V11_writer", "محمد علي (أهل المدينة يعرفونني)"),
        ("hi", "V11_writer", "अमित शर्मा (क्या बात है)"),
    ],
)  # fmt: skip
def test_brackets_that_doubt_or_state_are_nobody_s_matter(
    language: str, id: str, text: str
) -> None:
    assert not written(text, language, asked=id).turn.cases


@pytest.mark.parametrize("channel", ["mail", "slack"])
@pytest.mark.parametrize(
    "text",
    [
        "S2: 3.2 billion USD for 2024 (is an estimate fine?)",
        "S2: USD 3.2 billion (shouldn't it be million?)",
        "B2b: yes (do we really have one?)",
        "B2b: Yes (is a screenshot enough as evidence?)",
        "B2b: yes (do pilots count?)",
    ],
)
def test_an_answer_with_a_question_in_brackets_is_asked_again_whole(
    text: str, channel: Channel
) -> None:
    town = written(text, "en", channel)
    receipt = town.receipt(ANNA if channel == "mail" else IN_CHAT)
    code, _, answer = text.partition(": ")
    assert [one.words for one in receipt.misread] == [answer]
    assert not receipt.understood
    assert code not in town.file().current


@pytest.mark.parametrize("channel", ["mail", "slack"])
def test_a_choice_with_a_question_in_brackets_is_read_with_it(channel: Channel) -> None:
    town = written("B1a: smart city (is the state award enough?)", "en", channel)
    receipt = town.receipt(ANNA if channel == "mail" else IN_CHAT)
    words = [one.words for one in receipt.understood]
    assert words == ["smart city (is the state award enough?)"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S2: USD 3.2 billion (2024?)"),
        ("en", "S2: USD 3.2 billion (or was it 3.4 billion?)"),
        ("en", "B1a: smart city (or was it digital city?)"),
        ("en", "B2b: yes (?)"),
        ("en", "B2b: yes (right?)"),
        ("en", "B2b: yes (wrong count?)"),
        ("es", "B2b: sí (¿de acuerdo?)"),
        ("ru", "B2b: да (верно?)"),
        ("zh", "B2b: 是（预算？）"),
    ],
)
def test_a_doubt_about_an_answer_is_asked_about_and_nobody_s_matter(
    language: str, text: str
) -> None:
    town = written(text, language)
    assert town.receipt(ANNA).misread
    assert not town.receipt(ANNA).understood
    assert not town.turn.cases


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "B2b: yes (it is a pilot, does that count?)"),
        ("en", "B2b: yes (is it enough that it is planned?)"),
        ("fr", "B2b: oui (faut-il joindre le programme ?)"),
    ],
)
def test_a_question_that_leaves_its_answer_open_reaches_a_person_and_settles_nothing(
    language: str, text: str
) -> None:
    town = written(text, language)
    assert "B2b" not in town.file().current
    assert [bare(one.text) for one in town.turn.cases] == [bare(text[text.index("(") :])]


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("hi", "S2: USD 0.4 billion, 2024, क्या अनुमान चलेगा", "क्या अनुमान चलेगा"),
        ("ar", "S2: 0.4 مليار دولار أمريكي، 2024، هل يكفي التقدير", "هل يكفي التقدير"),
    ],
)
def test_a_word_that_only_asks_needs_no_mark(language: str, text: str, asked: str) -> None:
    assert [one.text for one in written(text, language).turn.cases] == [asked]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "B2b: yes. Thank you (how are you?)"),
        ("en", "Does your city have a city brain? Yes."),
        ("en", "How many enterprises with such business models? About 520, by the register."),
        ("en", "B2b: yes (STATUS?)"),
        ("hi", "S2: USD 0.4 billion, 2024"),
        ("hi", "B2b: हाँ, क्या बात है"),
    ],
)
def test_manners_wishes_and_our_own_questions_are_nobody_s_matter(language: str, text: str) -> None:
    assert not written(text, language).turn.cases


def test_a_registered_city_is_heard_in_brackets_too() -> None:
    town = a_registered_town()
    town.write(ANNA, "Thank you (does the letter count as proof?)", to=town.to(ANNA))
    assert [one.text for one in town.turn.cases] == ["does the letter count as proof?"]


def test_a_yes_with_a_question_in_brackets_binds_nothing() -> None:
    town = a_shown_town()
    town.write(ANNA, "CONFIRM (may we still correct it?)", to=town.to(ANNA))
    assert "word_needed" in town.remarks(ANNA)
    assert town.file().state is State.OPEN
    assert [one.text for one in town.turn.cases] == ["may we still correct it?"]


def test_a_pause_with_a_question_in_brackets_pauses_nothing() -> None:
    town = written("PAUSE (is it possible?)", "en")
    assert town.file().state is State.OPEN
    assert [one.text for one in town.turn.cases] == ["PAUSE (is it possible?)"]


def test_a_question_that_an_edit_leaves_alone_is_no_second_matter() -> None:
    town = written("S2: USD 3.2 billion (is an estimate fine?)", "en")
    first = town.letters[0]
    text = "S2: USD 3.4 billion (is an estimate fine?)"
    town.write(ANNA, text, to=first, id="edited", edits=("m2",))
    assert [one.words for one in town.receipt(ANNA).misread] == [text.removeprefix("S2: ")]
    assert not town.turn.cases
    text = "S2: USD 3.4 billion (is a rough estimate fine?)"
    town.write(ANNA, text, to=first, id="again", edits=("m2", "edited"))
    assert [one.text for one in town.turn.cases] == ["is a rough estimate fine?"]


def test_numbered_questions_are_passed_on_once() -> None:
    town = written("1. What is the fee?\n2. Who decides?\n3. When?", "en")
    assert [one.text for one in town.turn.cases] == [
        "What is the fee?",
        "Who decides?",
        "When?",
    ]


@pytest.mark.parametrize("dash", ["—", "–"])
def test_a_question_behind_a_dash_is_no_doubt_of_the_figure_before_it(dash: str) -> None:
    asked = "est-ce que la région compte aussi ?"
    turn = written(f"S2: 3,2 milliards USD, 2024 {dash} {asked}", "fr", "mail").turn
    assert any(one.text.endswith(asked) for one in turn.cases)
