"""Words typed to "Right?" in a chat are about what was read, no answer to what is asked next."""

import tomllib
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from intake import languages
from intake.answers.values import Amount, Count, YesNo
from intake.conversation.city.corrections import formerly
from intake.messages import Address
from intake.notices import Receipt
from tests.intake.conversation.town import Town

GUIDO = Address(address="guido@t1.slack.invalid", name="Guido")
LEIPZIG = "I write for the city of Leipzig, Germany."
MARIA = "I am Maria Lopez, head of IT of Aarhus, Denmark. Yes, we are authorised by the mayor."
BEFORE = (MARIA, "B1a: smart city", "S1: USD 12 billion (2024)", "S2: USD 110 billion (2024)",
          "S3a: none")  # fmt: skip
FIRMS, DOLLARS = "B4: 240 enterprises", "B3a_gdp: USD 64 billion (2024)"
TABLES = tomllib.loads(Path(__file__).with_name("righting.toml").read_text("utf-8"))


def _rows(*keys: str) -> list[tuple[str, str]]:
    return [(code, one) for code, table in TABLES.items() for key in keys for one in table[key]]


def _chat(*said: str, language: str = "en", channel: str = "slack") -> Town:
    """The town after these in a chat, the last one by somebody who writes in this language."""
    town = Town()
    for text in said:
        if text == said[-1] and len(said) > 1:
            _speaks(town, language)
        to = town.to(GUIDO) if town.letters else None
        town.write(GUIDO, text, to=to, channel=channel, language=None)
    return town


def _speaks(town: Town, language: str) -> None:
    file = town.file()
    contacts = tuple(replace(one, language=language, has_chosen=True) for one in file.contacts)
    town.applications[1] = replace(file, contacts=contacts)


def _receipt(town: Town) -> Receipt:
    receipt: Receipt = town.turn.letters[0].notice.receipt  # type: ignore[attr-defined]
    return receipt


def _asked(town: Town) -> list[str]:
    return [one.question for one in _receipt(town).asked]


def _figure(town: Town, id: str) -> Decimal | None:
    return formerly.exact(town.file().current[id].value)


def test_every_language_has_its_words() -> None:
    assert set(TABLES) == set(languages.all_read())


@pytest.mark.parametrize("language", ["", "en"])
@pytest.mark.parametrize(("code", "said"), _rows("yes"))
def test_a_bare_yes_affirms_what_was_read_and_is_no_name(
    code: str, said: str, language: str
) -> None:
    town = _chat(LEIPZIG, said, language=language or code)
    assert [one.words for one in _receipt(town).understood] == ["Leipzig, Germany"]
    assert _asked(town) == ["V11_writer"]
    assert "V11_writer" not in town.file().current
    assert not town.file().doubted


@pytest.mark.parametrize("language", ["", "en"])
@pytest.mark.parametrize(("code", "said"), _rows("no", "wrong"))
def test_a_bare_no_holds_what_was_read_in_doubt_and_is_no_name(
    code: str, said: str, language: str
) -> None:
    town = _chat(LEIPZIG, said, language=language or code)
    assert _asked(town) == ["V11_city"]
    assert "V11_writer" not in town.file().current
    assert town.file().doubted == (("V11_city",),)


@pytest.mark.parametrize(("code", "said"), _rows("yes", "no"))
def test_a_bare_word_beside_a_yes_or_no_question_is_asked_about(code: str, said: str) -> None:
    town = _chat(*BEFORE, FIRMS, said, language=code)
    (misread,) = _receipt(town).misread
    assert (misread.unclear.reason, misread.label) == (
        "read_or_next",
        "IoT in operation and governance",
    )
    assert _asked(town) == ["S3c"]
    assert "S3c" not in town.file().current
    assert _figure(town, "B4") == 240


@pytest.mark.parametrize("said", ["yes", "no"])
def test_asked_which_is_meant_the_same_word_answers(said: str) -> None:
    town = _chat(*BEFORE, FIRMS, said, said)
    assert town.file().current["S3c"].value == YesNo(yes=said == "yes")


@pytest.mark.parametrize(("language", "said"), [
    ("en", "No, 420"), ("es", "No, 420"), ("ja", "いいえ、420です"), ("ru", "Нет, 420"),
    ("zh", "不，420"),
])  # fmt: skip
def test_asked_which_is_meant_a_no_and_a_figure_are_no_answer_to_the_next_question(
    language: str, said: str
) -> None:
    town = _chat(*BEFORE, FIRMS, "no", said, language=language)
    assert "S3c" not in town.file().current
    assert _asked(town) == ["S3c"]


@pytest.mark.parametrize("behind", [": 420", " is 420"])
def test_asked_which_is_meant_its_name_and_what_is_right_correct_what_was_read(behind: str) -> None:
    town = _chat(*BEFORE, FIRMS, "no", f"Enterprises with advanced digital models{behind}")
    assert _figure(town, "B4") == 420
    assert "S3c" not in town.file().current


@pytest.mark.parametrize(("code", "said"), _rows("wrong"))
def test_what_says_that_something_is_wrong_is_no_answer_to_a_question(code: str, said: str) -> None:
    town = _chat(*BEFORE, FIRMS, said, language=code)
    assert town.file().doubted == (("B4",),)
    assert _asked(town) == ["B4"]
    assert "S3c" not in town.file().current


@pytest.mark.parametrize("language", ["", "en"])
@pytest.mark.parametrize(("code", "said"), _rows("figures"))
def test_a_denial_and_one_count_put_it_in_the_place_of_what_was_read(
    code: str, said: str, language: str
) -> None:
    town = _chat(*BEFORE, FIRMS, said, language=language or code)
    (told,) = _receipt(town).understood
    assert isinstance(told.value, Count)
    assert isinstance(told.replaces, Count)
    assert _figure(town, "B4") == 420
    assert "S3c" not in town.file().current
    assert not town.file().doubted
    assert _asked(town) == ["S3c"]


@pytest.mark.parametrize("language", ["", "en"])
@pytest.mark.parametrize(("code", "said"), _rows("amounts"))
def test_a_denial_and_one_amount_put_it_in_the_place_of_what_was_read(
    code: str, said: str, language: str
) -> None:
    town = _chat(MARIA, DOLLARS, said, language=language or code)
    value = town.file().current["B3a_gdp"].value
    assert isinstance(value, Amount)
    assert (value.span.exact, value.currency, value.year) == (Decimal(65_000_000_000), "USD", 2024)
    assert "B1b" not in town.file().current
    assert _asked(town) == ["B1b"]


@pytest.mark.parametrize("said", ["no, 65", "not right, 65 million", "No, it is 1,2 or so"])
def test_a_figure_that_may_be_another_one_is_asked_anew(said: str) -> None:
    town = _chat(MARIA, DOLLARS, said)
    assert _figure(town, "B3a_gdp") == 64_000_000_000


@pytest.mark.parametrize("said", ["no, 2027", "no, 240"])
def test_a_year_or_the_same_figure_behind_a_no_is_asked_about(said: str) -> None:
    town = _chat(*BEFORE, FIRMS, said)
    assert _figure(town, "B4") == 240
    assert "S3c" not in town.file().current
    assert _receipt(town).misread


def test_another_city_behind_a_no_is_no_name() -> None:
    town = _chat(LEIPZIG, "no, Dresden")
    assert town.file().doubted == (("V11_city",),)
    assert "V11_writer" not in town.file().current


def test_a_no_to_several_figures_asks_which_is_meant() -> None:
    town = _chat(MARIA, f"{FIRMS}\nS1: USD 5 billion", "that is wrong")
    assert [set(one) for one in town.file().doubted] == [{"B4", "S1"}]
    assert [one.unclear.reason for one in _receipt(town).misread] == ["which_question"]


@pytest.mark.parametrize("said", [
    "Maria Lopez", "No objection, Maria Lopez", "Right Honourable John Smith", "No Thi Lan",
    "Maria Right", "Ja Rule", "Dr. Wrong", "Sim Eun-ji", "Justo Nein", "Correct Moyo",
    "노 무현", "是枝裕和", "对马太郎", "はいだしょうこ",
    "Да Винчи", "Si Mohamed", "Oui Lee", "Evet Can",
    "सही राम", "नहीं लाल", "صحيح محمد", "Doğru Yılmaz", "Certo Silva", "Exact Dupont",
])  # fmt: skip
def test_a_name_that_begins_like_a_yes_or_no_stays_as_it_was(said: str) -> None:
    town = _chat(LEIPZIG, said)
    mailed = _chat(LEIPZIG, said, channel="mail")
    assert town.file().current.get("V11_writer") is not None
    assert town.file().current["V11_writer"].value == mailed.file().current["V11_writer"].value
    assert not town.file().doubted


@pytest.mark.parametrize("said", [
    "Non-profit office", "No-code unit", "Right of way office", "Head of IT", "Correct Data Office",
    "Yes Programme Office", "Richtlinienamt", "正確な統計局", "Oficina Sí Digital",
])  # fmt: skip
def test_an_office_that_begins_like_a_yes_or_no_stays_as_it_was(said: str) -> None:
    town = _chat("I write for the city of Leipzig, Germany. My name is Maria Lopez.", said)
    mailed = _chat("I write for the city of Leipzig, Germany. My name is Maria Lopez.", said,
                   channel="mail")  # fmt: skip
    office = mailed.file().current.get("V11_office")
    told = town.file().current.get("V11_office")
    assert (told and told.value) == (office and office.value)
    assert not town.file().doubted


@pytest.mark.parametrize(("language", "said", "yes"), [
    ("en", "yes, since 2019", True), ("en", "Yes, we use sensors.", True),
    ("en", "yes, 420 sensors", True), ("en", "no, not yet", False),
    ("en", "No, we have no such system.", False), ("en", "no, only 12 sensors", False),
    ("en", "no, 30%", False), ("fr", "Oui, depuis 2019", True),
    ("de", "Nein, wir haben das nicht.", False), ("de", "Ja, seit 2020.", True),
    ("es", "sí, desde 2019", True), ("ja", "はい、使っています", True),
    ("zh", "是的，我们使用物联网", True), ("ru", "да, используем", True),
    ("ko", "네, 사용합니다", True),
    ("pt", "Sim, desde 2019", True), ("tr", "Evet, 2019'dan beri", True),
    ("ar", "نعم، منذ 2019", True), ("hi", "हाँ, 2019 से", True),
])  # fmt: skip
def test_a_yes_or_no_that_says_more_answers_the_next_question(
    language: str, said: str, yes: bool
) -> None:
    town = _chat(*BEFORE, FIRMS, said, language=language)
    assert town.file().current["S3c"].value == YesNo(yes=yes)
    assert _figure(town, "B4") == 240
    assert not town.file().doubted


@pytest.mark.parametrize("said", ["USD 5 billion", "5 billion dollars", "about USD 5 billion"])
def test_a_figure_without_a_denial_answers_the_next_question(said: str) -> None:
    town = _chat(MARIA, FIRMS, said)
    assert _figure(town, "B4") == 240
    assert "S1" in town.file().current


@pytest.mark.parametrize("said", ["yes", "no", "Right", "no, 420"])
def test_in_a_mail_nobody_asked_whether_it_is_right(said: str) -> None:
    town = _chat(*BEFORE, FIRMS, said, channel="mail")
    assert "B4" in town.file().current
    assert _figure(town, "B4") == 240
    assert not town.file().doubted


@pytest.mark.parametrize("said", ["no?", "Is that right?", "Right?", "correct?"])
def test_a_question_back_affirms_and_denies_nothing(said: str) -> None:
    town = _chat(*BEFORE, FIRMS, said)
    assert _figure(town, "B4") == 240
    assert not town.file().doubted


def test_after_another_answer_a_yes_is_of_the_question_alone() -> None:
    town = _chat(*BEFORE, FIRMS, "S3c: yes", "yes")
    assert town.file().current["S4_applied"].value == YesNo(yes=True)


def test_a_question_that_may_be_meant_twice_over_is_named_once() -> None:
    told = "120 enterprises. No wait, 420 enterprises with advanced models."
    town = _chat(MARIA, told, "No, 420")
    assert [one.label for one in _receipt(town).misread] == [
        "Enterprises with advanced digital models"
    ]
