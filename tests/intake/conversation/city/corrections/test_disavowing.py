"""A figure that its writer takes back: read anew, or asked, shown to a person and marked."""

from dataclasses import replace

import pytest

from intake.answers.values import Amount, Count, Text
from intake.applications import State
from intake.cases import CaseKind
from intake.messages import Address
from intake.notices import SubmissionShown
from tests.intake.conversation.town import ANNA, APPLIES, ENOUGH, Town

BEFORE = "S1: USD 5 billion"
LATER = "S2: USD 3 billion"


def told(*mails: tuple[str, str]) -> Town:
    town = Town()
    town.write(ANNA, APPLIES)
    for language, text in mails:
        town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


def figure(town: Town, id: str) -> int:
    """In billions."""
    value = town.applications[1].current[id].value
    assert isinstance(value, Amount)
    assert value.span.exact is not None
    return int(value.span.exact / 10**9)


def span_of(town: Town, id: str) -> int:
    value = town.applications[1].current[id].value
    assert isinstance(value, Count)
    assert value.span.exact is not None
    return int(value.span.exact)


def follow_ups(town: Town) -> list[str]:
    return [one.text for one in town.cases if one.kind is CaseKind.TAKEN_BACK]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The last figure was wrong. It is USD 6 billion."),
        ("de", "Die letzte Zahl war falsch. Richtig sind 6 Milliarden US-Dollar."),
        ("fr", "Mon dernier chiffre était faux. Le bon chiffre est de 6 milliards de dollars US."),
        ("es", "La última cifra era incorrecta. La correcta es US$ 6 mil millones."),
        ("pt", "O último valor estava errado. O valor correto é US$ 6 bilhões."),
        ("ru", "Последняя цифра была неверной. Правильно 6 млрд долларов."),
        ("tr", "Az önce verdiğim rakam yanlıştı. Doğrusu 6 milyar dolar."),
        ("ar", "الرقم الأخير كان خطأ. الصحيح هو 6 مليارات دولار."),
        ("hi", "पिछला आंकड़ा गलत था। सही आंकड़ा 6 अरब डॉलर है।"),
        ("ja", "先ほどの金額は誤りでした。正しくは60億ドルです。"),
        ("ko", "방금 금액은 틀렸습니다. 정확한 금액은 60억 달러입니다."),
        ("zh", "刚才的数字写错了。正确的数字是60亿美元。"),
        ("fr", "Les 5 milliards sont provisoires, le définitif est 6 milliards de dollars US."),
        ("en", "The figure of USD 5 billion was provisional, the final one is USD 6 billion."),
        ("de", "Die 5 Milliarden sind vorläufig, endgültig sind 6 Milliarden US-Dollar."),
        ("en", "No, the last figure was wrong. It is USD 6 billion."),
        ("es", "No, la última cifra era incorrecta. La correcta es US$ 6 mil millones."),
        ("tr", "Hayır, az önce verdiğim rakam yanlıştı. Doğrusu 6 milyar dolar."),
        ("zh", "不，刚才的数字写错了。正确的数字是60亿美元。"),
        ("ja", "申し訳ありません、先ほどの金額は誤りでした。正しくは60億ドルです。"),
        ("ko", "아니요, 방금 금액은 틀렸습니다. 정확한 금액은 60억 달러입니다."),
        ("en", "I am afraid that the last figure was wrong. It is USD 6 billion."),
        ("fr", "Malheureusement mon dernier chiffre était faux. Le bon chiffre est de 6 milliards "
         "de dollars US."),
        ("ru", "К сожалению, последняя цифра была неверной. Правильно 6 млрд долларов."),
        ("pt", "Infelizmente o último valor estava errado. O valor correto é US$ 6 bilhões."),
        ("ar", "للأسف الرقم الأخير كان خطأ. الصحيح هو 6 مليارات دولار."),
        ("en", "Our S1 figure of USD 5 billion was wrong. It is USD 6 billion."),
    ],
)  # fmt: skip
def test_a_figure_put_right_plainly_takes_the_place_of_the_one_meant(
    language: str, text: str
) -> None:
    town = told(("en", LATER), ("en", BEFORE), (language, text))
    assert (figure(town, "S1"), figure(town, "S2")) == (6, 3)
    assert not town.receipt(ANNA).unplaced
    assert not follow_ups(town)
    assert not town.applications[1].doubted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The last figure was wrong. It is USD 6 billion for tourism."),
        ("en", "One figure was wrong. It is USD 6 billion."),
        ("en", "The last figure was wrong."),
        ("de", "Die letzte Zahl war falsch, wir reichen sie nach."),
        ("ja", "先ほどの金額は誤りでした。"),
        ("ru", "Последняя цифра была ошибочной."),
    ],
)
def test_a_figure_taken_back_is_held_in_doubt_until_it_is_told_anew(
    language: str, text: str
) -> None:
    town = told(("en", LATER), ("en", BEFORE), (language, text))
    assert (figure(town, "S1"), figure(town, "S2")) == (5, 3)
    assert "B3a_gdp" not in town.applications[1].current
    assert follow_ups(town) == [text]
    assert [one.kind for one in town.receipt(ANNA).remarks] == ["person_asked"]
    if "S1" in town.receipt(ANNA).doubted:
        town.write(ANNA, "STATUS", to=town.to(ANNA))
        asked = town.receipt(ANNA).asked
        assert ("S1", False) in [(one.question, one.optional) for one in asked]
        town.write(ANNA, "S1: USD 6 billion", to=town.to(ANNA))
    assert not town.applications[1].doubted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The last figure was not wrong."),
        ("en", "We don't believe that the figure of USD 5 billion is wrong."),
        ("de", "Wir haben nie gesagt, der Betrag von 5 Milliarden war falsch."),
        ("en", "If the last figure was wrong, please tell us."),
        ("en", "The figure of USD 5 billion is provisional."),
        ("en", "The weather was wrong for a walk."),
        ("fr", "Le chiffre de 5 milliards est provisoire."),
        ("de", "Die letzte Zahl war nicht falsch."),
        ("ja", "先ほどの金額は誤りではありません。"),
        ("zh", "刚才的数字没有写错。"),
    ],
)
def test_what_takes_no_figure_back_holds_none_in_doubt(language: str, text: str) -> None:
    town = told(("en", LATER), ("en", BEFORE), (language, text))
    assert (figure(town, "S1"), figure(town, "S2")) == (5, 3)
    assert not town.applications[1].doubted
    assert not follow_ups(town)


@pytest.mark.parametrize(
    "text",
    [
        "The figure of USD 5 billion was provisional, the budget is USD 6 billion.",
        "Le chiffre de 5 milliards est provisoire, le budget définitif est 6 milliards de dollars.",
        "The figure of USD 7 billion was provisional, the final one is USD 6 billion.",
    ],
)
def test_another_matter_takes_no_place(text: str) -> None:
    town = told(("en", LATER), ("en", BEFORE), ("fr" if "Le " in text else "en", text))
    assert (figure(town, "S1"), figure(town, "S2")) == (5, 3)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The room number 12 was wrong. It is 18."),
        ("en", "The street number 12 was wrong, it is 18."),
        ("en", "The number 12 tram was wrong. It is 18."),
        ("en", "The number in figure 12 is wrong. It is 18."),
        ("en", "The last number of our street was wrong. It is 18."),
        ("de", "Die Hausnummer 12 war falsch. Richtig ist 18."),
        ("de", "Die Zahl auf Seite 12 ist falsch. Richtig ist 18."),
        ("fr", "Le chiffre de la page 12 est faux. C'est 18."),
        ("es", "El número de la calle 12 era incorrecto. Es 18."),
        ("pt", "O número da página 12 estava errado. É 18."),
        ("ru", "Номер страницы 12 указан неверно. Это 18."),
        ("ru", "Цифра на странице 12 неверна. Правильно 18."),
        ("tr", "12. sayfadaki sayı yanlıştı. Doğrusu 18."),
        ("ar", "الرقم في الصفحة 12 كان خطأ. الصحيح هو 18."),
        ("hi", "पृष्ठ 12 पर संख्या गलत है। सही संख्या 18 है।"),
        ("ja", "12ページの数字は誤りでした。正しくは18です。"),
        ("ko", "12쪽의 숫자는 틀렸습니다. 정확한 숫자는 18입니다."),
        ("zh", "门牌号码数字12写错了。应该是18。"),
    ],
)
def test_a_number_of_something_else_takes_no_place(language: str, text: str) -> None:
    town = told(("en", "S4_companies: 30"), ("en", "B4: 12"), (language, text))
    assert [span_of(town, id) for id in ("S4_companies", "B4")] == [30, 12]
    assert follow_ups(town)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "12 was a typo. It is 18."),
        ("en", "The number 12 was wrong, it is 18."),
        ("de", "Die gemeldete Zahl 12 war falsch. Richtig ist 18."),
        ("es", "La cifra 12 era incorrecta. Es 18."),
        ("zh", "数字12写错了。应该是18。"),
    ],
)
def test_a_quoted_figure_beside_nothing_else_gives_way(language: str, text: str) -> None:
    town = told(("en", "S4_companies: 30"), ("en", "B4: 12"), (language, text))
    assert [span_of(town, id) for id in ("S4_companies", "B4")] == [30, 18]


def test_the_form_marks_a_figure_in_doubt_until_the_city_confirms_it() -> None:
    town = told(("en", ENOUGH), ("en", BEFORE), ("en", "The last figure was wrong."))
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    shown = town.turn.letters[0].notice
    assert isinstance(shown, SubmissionShown)
    assert [one.label for one in shown.whole if one.is_doubted] == list(shown.receipt.missing)
    assert len(shown.receipt.missing) == 1
    town.write(ANNA, "YES", to=town.to(ANNA))
    registered = town.applications[1]
    assert (registered.state, registered.doubted) == (State.REGISTERED, ())


def test_a_form_shown_before_a_figure_was_taken_back_is_shown_again() -> None:
    town = told(("en", ENOUGH), ("en", BEFORE), ("en", "SUBMIT"))
    form = town.to(ANNA)
    town.write(ANNA, "The last figure was wrong.", to=form)
    town.write(ANNA, "YES", to=form)
    assert town.applications[1].state is State.OPEN


@pytest.mark.parametrize(
    "text",
    [
        "My surname is now Lindt.",
        "Please change my title.",
        "The last figure was wrong, and I'll send another one.",
    ],
)
def test_a_form_in_doubt_can_be_handed_in(text: str) -> None:
    town = told(("en", ENOUGH), ("en", BEFORE), ("en", text), ("en", "SUBMIT"))
    town.write(ANNA, "YES", to=town.to(ANNA))
    registered = town.applications[1]
    assert (registered.state, registered.doubted) == (State.REGISTERED, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our GDP figure of USD 9 billion was wrong. It is USD 6 billion."),
        ("fr", "Le PIB de 9 milliards de dollars était faux. Le bon chiffre est de 6 milliards de "
         "dollars."),
        ("es", "La cifra del PIB de US$ 9 mil millones era incorrecta. La correcta es US$ 6 mil "
         "millones."),
        ("ru", "Цифра ВВП 9 млрд долларов была неверной. Правильно 6 млрд долларов."),
        ("zh", "GDP 90亿美元这个数字写错了。正确的数字是60亿美元。"),
        ("ko", "GDP 90억 달러는 틀렸습니다. 정확한 금액은 60억 달러입니다."),
    ],
)  # fmt: skip
def test_a_figure_named_and_called_wrong_is_not_given_anew(language: str, text: str) -> None:
    town = told(("en", "GDP: USD 9 billion (2024)"), (language, text))
    assert figure(town, "B3a_gdp") == 6
    assert not town.applications[1].doubted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No, USD 5 billion was wrong."),
        ("de", "Nein, der Betrag von 5 Milliarden war falsch."),
    ],
)
def test_a_no_in_front_denies_nothing(language: str, text: str) -> None:
    town = told(("en", BEFORE), (language, text))
    assert [id for id, *_ in town.applications[1].doubted] == ["S1"]
    assert len(follow_ups(town)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Возможно, последняя цифра была неверной. Правильно 6 млрд долларов."),
        ("ru", "Наверное, последняя цифра была неверной. Правильно 6 млрд долларов."),
        ("en", "Perhaps, the last figure was wrong. It is USD 6 billion."),
        ("de", "Vermutlich, die letzte Zahl war falsch. Richtig sind 6 Milliarden US-Dollar."),
    ],
)
def test_a_figure_that_may_be_wrong_is_not_put_right(language: str, text: str) -> None:
    town = told(("en", LATER), ("en", BEFORE), (language, text))
    assert (figure(town, "S1"), figure(town, "S2")) == (5, 3)


@pytest.mark.parametrize(
    ("language", "words", "office"),
    [
        ("en", "Sorry, the last figure was wrong.", None),
        ("en", "The last figure was wrong.", None),
        ("hi", "पिछला आंकड़ा गलत था।", None),
        ("en", "Head of figures and statistics", "Head of figures and statistics"),
        ("en", "Office for wrong parking", "Office for wrong parking"),
        ("hi", "आंकड़ा विभाग प्रमुख", "आंकड़ा विभाग प्रमुख"),
    ],
)
def test_what_calls_a_figure_wrong_is_nobodys_office(
    language: str, words: str, office: str | None
) -> None:
    town, guido = Town(), Address(address="guido@t1.slack.invalid", name="Guido")
    town.write(guido, APPLIES, channel="slack")
    town.write(guido, BEFORE, to=town.to(guido), channel="slack")
    asked = replace(town.to(guido), questions=("V11_office",))
    town.write(guido, words, to=asked, channel="slack", language=language)
    held = town.file().current.get("V11_office")
    assert (held.value if held else None) == (Text(text=office) if office else None)
    assert follow_ups(town) == ([] if office else [words])
    assert bool(town.file().doubted) is (office is None)
