"""What is said beside an answer is none: remarks of the writer, read as nothing."""

import tomllib
from pathlib import Path

import pytest

from intake.answers.values import YesNo
from intake.calls import loading
from intake.conversation.questions import reading

TABLE = tomllib.loads(Path(__file__).with_suffix("").with_name("remarks.toml").read_text("utf-8"))
CALL = loading.load(loading.shipped())
ASKED = [one for one in CALL.questions if one.kind == "yesno"]


def rows(*names: str) -> list[tuple[str, str, str]]:
    return [
        (code, name, text) for code, told in TABLE.items() for name in names for text in told[name]
    ]


@pytest.mark.parametrize(("code", "name", "text"), rows("remarks"))
def test_a_remark_is_neither_a_yes_nor_a_no(code: str, name: str, text: str) -> None:
    read = {one.id: reading.read(one, text, code) for one in ASKED}
    assert not {id: value for id, value in read.items() if isinstance(value, YesNo)}


@pytest.mark.parametrize(("code", "name", "text"), rows("yes", "no"))
def test_a_plain_answer_is_read_to_every_question(code: str, name: str, text: str) -> None:
    read = {one.id: reading.read(one, text, code) for one in ASKED if one.id != reading.AUTHORITY}
    assert {id for id, value in read.items() if value != YesNo(yes=name == "yes")} == set()


@pytest.mark.parametrize(("code", "name", "text"), rows("mandate"))
def test_a_mandate_is_told_in_many_words(code: str, name: str, text: str) -> None:
    asked = CALL.question(reading.AUTHORITY)
    assert reading.read(asked, text, code) == YesNo(yes=True)


@pytest.mark.parametrize(("code", "name", "text"), rows("remarks"))
def test_an_answer_beside_a_remark_stands(code: str, name: str, text: str) -> None:
    plain = TABLE[code]["yes"][0]
    asked = CALL.question("S3b")
    assert reading.read(asked, f"{plain} {text}", code) != YesNo(yes=False)


@pytest.mark.parametrize(("code", "id", "text", "is_yes"), [
    ("en", "B2b", "It went live on 3 March 2021 in the town hall basement.", True),
    ("en", "B2b", "There isn't one in Turku.", False),
    ("en", "B5b", "We have Åbo Akademi and the University of Turku with 40,000 students.", True),
    ("fr", "B2b", "Il a ouvert le 3 mars 2021 dans les sous-sols de l'hôtel de ville.", True),
    ("es", "B2b", "En Murcia no hay.", False),
    ("de", "B2b", "In Graz gibt es keines.", False),
    ("de", "B2b", "Unseres läuft seit Herbst 2020 gemeinsam mit der TU Graz.", True),
    ("ru", "B2b", "В Перми такого нет.", False),
    ("ar", "B2b", "لا يوجد في سوسة.", False),
    ("ar", "V11_authority", "كنت قد حصلت على التفويض من الوالي في مارس.", True),
    ("ja", "B2b", "2021年3月3日に市役所の地下で運用を開始しました。", True),
    ("pt", "B2b", "Em Aveiro não há.", False),
    ("tr", "B2b", "Samsun'da yok.", False),
    ("hi", "B2b", "इंदौर में नहीं है।", False),
])  # fmt: skip
def test_a_name_or_a_year_makes_no_remark(code: str, id: str, text: str, is_yes: bool) -> None:
    assert reading.read(CALL.question(id), text, code) == YesNo(yes=is_yes)


@pytest.mark.parametrize(("code", "id", "text", "is_yes"), [
    ("es", "B5b", "tenemos ambas cosas", True),
    ("fr", "B5b", "nous avons les deux", True),
    ("ja", "B5b", "両方ともそろっています", True),
    ("ko", "B5b", "둘 다 있습니다", True),
    ("ar", "B5b", "لدينا الاثنان", True),
    ("hi", "B5b", "दोनों नहीं हैं", False),
    ("tr", "B5b", "ikisi de yok", False),
    ("de", "B5c", "das ist unser Ziel", True),
    ("en", "B5c", "that is our goal", True),
    ("ru", "B5c", "это наша цель", True),
    ("de", "B3b", "wir entwickeln sie gerade", True),
    ("ru", "B3b", "мы её развиваем", True),
    ("pt", "B3b", "estamos a desenvolvê-la", True),
    ("hi", "B3b", "हम इसे विकसित कर रहे हैं", True),
])  # fmt: skip
def test_an_answer_in_the_words_of_what_is_asked_is_no_remark(
    code: str, id: str, text: str, is_yes: bool
) -> None:
    assert reading.read(CALL.question(id), text, code) == YesNo(yes=is_yes)


@pytest.mark.parametrize(("code", "id", "text"), [
    ("en", "B5b", "we have both windows open"),
    ("en", "B5c", "our goal is to send you everything by friday"),
    ("en", "B2b", "that is our goal"),
    ("en", "B5a", "To be left alone is our aim."),
    ("ru", "B5a", "Наша цель другая."),
    ("zh", "B3b", "我们正在做别的事。"),
    ("de", "B3b", "wir bauen gerade um im Büro"),
    ("fr", "B5b", "nous avons les deux formulaires sous les yeux"),
    ("es", "B3b", "estamos construyendo la respuesta con mi colega"),
    ("es", "B1b", "ni lo uno ni lo otro"),
    ("ko", "B5b", "둘 다 있습니다만 확인해 볼게요"),
])  # fmt: skip
def test_such_words_of_another_thing_answer_nothing(code: str, id: str, text: str) -> None:
    assert not isinstance(reading.read(CALL.question(id), text, code), YesNo)
