"""A figure taken back that is right after all: one is in doubt no more, of several it is asked."""

import pytest

from tests.intake.conversation.city.corrections.test_disavowing import figure, told
from tests.intake.conversation.town import ANNA, Town

UPHELD = [
    ("en", "It is right after all."), ("en", "Hello! The figure was right. Thank you."),
    ("de", "Sie ist doch richtig."), ("de", "Die Zahl stimmt doch."),
    ("fr", "Finalement, le chiffre était exact."), ("fr", "C'était finalement exact."),
    ("es", "Al final la cifra era correcta."), ("es", "El importe sí era correcto."),
    ("pt", "Afinal o valor estava correto."), ("pt", "Está certo afinal."),
    ("ru", "Цифра всё-таки верна."), ("ru", "Сумма была верной."),
    ("tr", "Rakam aslında doğruydu."), ("tr", "Meğer doğruymuş."),
    ("ar", "الرقم صحيح في النهاية."), ("ar", "كان المبلغ صحيحا."),
    ("hi", "आंकड़ा सही था।"), ("hi", "यह दरअसल सही है।"),
    ("ja", "やはり正しかったです。"), ("ja", "先ほどの金額は正しかったです。"),
    ("ko", "알고 보니 금액이 맞습니다."), ("ko", "숫자는 맞았습니다."),
    ("zh", "其实是对的。"), ("zh", "刚才的数字是对的。"),
]  # fmt: skip
NOT_UPHELD = [
    ("en", "It is right."), ("en", "Is it right after all?"), ("en", "The figure was right?"),
    ("en", "The figure was not right."), ("en", "If the figure was right, we say so."),
    ("en", "The figure was right for 2019."), ("en", "The street is right after all."),
    ("en", "We think the figure was right."), ("en", "It is right after all that we wait."),
    ("de", "Die Zahl war doch nicht richtig."), ("fr", "Le chiffre n'était pas exact."),
    ("es", "La cifra no era correcta."), ("pt", "O valor não estava correto."),
    ("ru", "Цифра не верна."), ("tr", "Rakam doğru değildi."), ("ar", "الرقم غير صحيح."),
    ("hi", "आंकड़ा सही नहीं था।"), ("ja", "金額は正しくなかったです。"),
    ("ko", "금액이 맞지 않습니다."), ("zh", "数字不是对的。"), ("zh", "数字没有错吗？"),
]  # fmt: skip


def _doubting(*more: str) -> Town:
    """S1 is in doubt, and what `more` takes back."""
    before = ("S2: USD 3 billion", "S1: USD 5 billion", "The last figure was wrong.")
    town = told(*(("en", one) for one in (*before, *more)))
    assert ("S1",) in town.applications[1].doubted
    return town


def _says(town: Town, language: str, text: str) -> None:
    town.write(ANNA, text, to=town.to(ANNA), language=language)


@pytest.mark.parametrize(("language", "text"), UPHELD)
def test_what_is_right_after_all_is_in_doubt_no_more(language: str, text: str) -> None:
    town = _doubting()
    answers = town.applications[1].answers
    _says(town, language, text)
    assert not town.applications[1].doubted
    assert town.applications[1].answers == answers
    assert [one.value for one in town.receipt(ANNA).understood] == [answers[-1].value]
    assert not town.receipt(ANNA).unplaced
    assert [one.act for one in town.entries].count("upheld") == 1


@pytest.mark.parametrize(("language", "text"), NOT_UPHELD)
def test_what_only_sounds_like_it_leaves_the_doubt(language: str, text: str) -> None:
    town = _doubting()
    _says(town, language, text)
    assert ("S1",) in town.applications[1].doubted
    assert figure(town, "S1") == 5


@pytest.mark.parametrize("text", ["It is right after all.", "The figure was right."])
def test_of_several_in_doubt_it_is_asked_which(text: str) -> None:
    town = _doubting("The figure of USD 3 billion is wrong.")
    held = town.applications[1].doubted
    assert len(held) == 2
    _says(town, "en", text)
    assert town.applications[1].doubted == held
    (misread,) = town.receipt(ANNA).misread
    assert misread.unclear.reason == "which_question"


def test_a_figure_that_is_right_upholds_no_title() -> None:
    town = told(("en", "V11_office: Mayor"), ("en", "Please change my title."))
    held = town.applications[1].doubted
    assert held == (("V11_office",),)
    _says(town, "en", "The figure was right.")
    assert town.applications[1].doubted == held
    _says(town, "en", "It was right after all.")
    assert not town.applications[1].doubted


def test_without_a_doubt_it_is_no_such_word() -> None:
    town = told(("en", "S1: USD 5 billion"), ("en", "The figure was right."))
    assert "upheld" not in [one.act for one in town.entries]


@pytest.mark.parametrize(
    ("meanwhile", "text"),
    [
        ("S4_companies: perhaps 300 or 400", "The figure is correct after all."),
        ("S4_companies: 340", "The figure was right."),
        ("S2: USD 4 billion.", "The last figure was correct."),
        ("S2: maybe USD 4 million", "That is correct after all."),
    ],
)
def test_another_figure_since_may_be_meant(meanwhile: str, text: str) -> None:
    town = _doubting(meanwhile)
    _says(town, "en", text)
    assert ("S1",) in town.applications[1].doubted
