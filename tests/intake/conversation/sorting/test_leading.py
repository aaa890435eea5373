"""A bare yes or no to the mandate, and the sentence behind it that goes on with it."""

from dataclasses import replace

import pytest

from intake.answers.values import YesNo
from tests.intake.conversation.sorting.test_stretches import answered, words
from tests.intake.conversation.town import ANNA, a_town

CAVEATS = [
    ("en", "Yes. But the mandate runs out in January."),
    ("en", "Yes, we are authorised. But the mandate runs out in January."),
    ("de", "Ja. Aber die Vollmacht läuft im Januar aus."),
    ("de", "Ja. Vorbehaltlich der Zustimmung des Rates."),
    ("fr", "Oui. Mais le mandat expire en janvier."),
    ("es", "Sí. Pero el mandato vence en enero."),
    ("pt", "Sim. Mas o mandato expira em janeiro."),
    ("ru", "Да. Но доверенность истекает в январе."),
    ("tr", "Evet. Ancak yetki ocak ayında sona eriyor."),
    ("ar", "نعم. لكن التفويض ينتهي في يناير."),
    ("hi", "हाँ। लेकिन अधिकार जनवरी में समाप्त हो जाएगा।"),
    ("zh", "是。但授权到一月底为止。"),
    ("ja", "はい。ただし承認は1月末までです。"),
    ("ko", "예. 하지만 위임은 1월에 끝납니다."),
]


def squeezed(text: str) -> str:
    return text.replace(" ", "")


@pytest.mark.parametrize(("language", "text"), CAVEATS)
def test_a_yes_and_what_limits_it_are_asked_about_together(language: str, text: str) -> None:
    town = answered(text, language, "V11_authority")
    assert "V11_authority" not in town.file().current
    assert [squeezed(one.words) for one in town.receipt(ANNA).misread] == [squeezed(text)]
    assert town.receipt(ANNA).unplaced == ()


def test_so_it_is_where_more_was_asked() -> None:
    town = a_town()
    letter = replace(town.to(ANNA), questions=("V11_authority", "B1b"))
    town.write(ANNA, CAVEATS[0][1], to=letter)
    assert [one.words for one in town.receipt(ANNA).misread] == [CAVEATS[0][1]]
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Yes. The mayor signed the mandate."), ("de", "Ja. Der Rat hat mich beauftragt.")],
)
def test_what_supports_a_yes_goes_with_it(language: str, text: str) -> None:
    town = answered(text, language, "V11_authority")
    assert town.file().current["V11_authority"].value == YesNo(yes=True)
    assert words(town, "V11_authority") == text
    assert town.receipt(ANNA).unplaced == ()


def test_a_no_to_another_question_is_not_joined_to_a_yes() -> None:
    town = a_town()
    file = town.file()
    kept = tuple(one for one in file.answers if one.question not in ("B1b", "B2b"))
    town.applications[1] = replace(file, answers=kept)
    letter = replace(town.to(ANNA), questions=("B1b",))
    town.write(ANNA, "Yes. But the city brain is not in operation.", to=letter)
    assert town.file().current["B2b"].value == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No. However the mayor authorised me."),
        ("en", "No. The mayor has authorised my deputy."),
        ("de", "Nein. Der Rat hat mich erst für nächste Woche bevollmächtigt."),
        ("fr", "Non. Le maire m'a mandaté pour me renseigner."),
    ],
)
def test_a_no_and_a_mandate_behind_it_are_asked_about(language: str, text: str) -> None:
    town = answered(text, language, "V11_authority")
    assert "V11_authority" not in town.file().current
    assert [one.words for one in town.receipt(ANNA).misread] == [text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No. The mayor authorised me only to ask."),
        ("de", "Nein. Der Bürgermeister hat mich nur beauftragt, Fragen zu stellen."),
        ("fr", "Non. Le maire m'a seulement chargé de me renseigner."),
        ("es", "No. El alcalde me ha autorizado solo a preguntar."),
        ("pt", "Não. O prefeito autorizou-me apenas a perguntar."),
        ("ru", "Нет. Мэр уполномочил меня только спросить."),
        ("tr", "Hayır. Başkan beni sadece sormaya yetkilendirdi."),
        ("zh", "没有。市长只授权我来咨询。"),
        ("ja", "いいえ。市長から問い合わせのみ委任されています。"),
        ("ko", "아니요. 시장님은 문의만 위임하셨습니다."),
        ("ar", "لا. رئيس البلدية فوضني بالسؤال فقط."),
        ("hi", "नहीं। महापौर ने मुझे केवल पूछने के लिए अधिकृत किया है।"),
    ],
)
def test_a_no_stays_one_with_the_mandate_that_is_no_full_one(language: str, text: str) -> None:
    town = answered(text, language, "V11_authority")
    assert town.file().current["V11_authority"].value == YesNo(yes=False)
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes. The mayor authorised me."),
        ("de", "Ja. Der Rat hat mich bevollmächtigt."),
        ("ru", "Да. Мэр уполномочил меня."),
    ],
)
def test_a_yes_goes_with_the_mandate_behind_it(language: str, text: str) -> None:
    town = answered(text, language, "V11_authority")
    assert town.file().current["V11_authority"].value == YesNo(yes=True)
    assert town.receipt(ANNA).unplaced == ()
