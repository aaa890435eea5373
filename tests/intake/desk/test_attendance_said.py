"""A titled city's plain words on who comes: a yes, that nobody does, a question, a wedding."""

import pytest

from intake.cases import CaseKind
from intake.ceremony import Attending
from intake.conversation.titled.convention.attending_reading import read
from intake.store import Store
from tests.intake.desk.test_attendance import BOTH, Hosts

KNOWN = ("Anna Nowak", "Mayor", "Jan Kowal", "Deputy Mayor")


@pytest.fixture
def town(store: Store) -> Hosts:
    return Hosts(store)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We confirm our attendance."), ("de", "Wir bestätigen unsere Teilnahme."),
        ("fr", "Nous confirmons notre présence."), ("es", "Confirmamos nuestra asistencia."),
        ("pt", "Confirmamos a nossa presença."), ("ru", "Подтверждаем наше участие."),
        ("zh", "我们确认参加。"), ("ja", "参加を確認します。"), ("ja", "出席を確定します。"),
        ("ko", "참석을 확정합니다."), ("ko", "참가를 확정합니다."),
        ("tr", "Katılacağımızı teyit ederiz."), ("ar", "نؤكد حضورنا."),
        ("hi", "हम अपनी उपस्थिति की पुष्टि करते हैं।"),
    ],
)  # fmt: skip
def test_a_city_confirms_in_a_plain_sentence(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=KNOWN)
    assert (said.comes, said.wavers, said.rest) == (True, False, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nous ne confirmons pas notre présence."), ("ko", "참석을 확정할 수 없습니다."),
        ("ko", "참석을 확정합니까?"), ("ja", "まだ出席を確定できません。"),
    ],
)  # fmt: skip
def test_what_is_denied_or_asked_confirms_nothing(language: str, text: str) -> None:
    assert read(text, language, is_asked=True, known=KNOWN).comes is not True


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nobody from our city can come."), ("de", "Niemand aus unserer Stadt kann kommen."),
        ("fr", "Personne de notre ville ne pourra venir."),
        ("es", "Nadie de nuestra ciudad podrá ir."),
        ("pt", "Ninguém da nossa cidade poderá ir."), ("pt", "Ninguém da câmara pode ir."),
        ("ru", "Никто из нашего города не сможет приехать."), ("zh", "我们城市没有人能去。"),
        ("ja", "当市からは誰も出席できません。"),
        ("ko", "저희 시에서는 아무도 참석할 수 없습니다."),
        ("tr", "Şehrimizden kimse katılamayacak."),
        ("ar", "لن يتمكن أحد من مدينتنا من الحضور."),
        ("hi", "हमारे शहर से कोई नहीं आ पाएगा।"),
    ],
)  # fmt: skip
def test_a_city_of_which_nobody_comes_is_read(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=KNOWN)
    assert (said.comes, said.wavers) == (False, False)


def test_that_nobody_of_the_press_comes_says_nothing_of_the_city() -> None:
    text = "Ninguém da imprensa poderá ir."
    assert read(text, "pt", is_asked=True, known=KNOWN).comes is not False


def test_a_mayor_who_married_has_no_such_office() -> None:
    text = "The mayor married: please write Minna Aho-Virtanen instead of Anna Nowak."
    said = read(text, "en", is_asked=True, known=KNOWN)
    assert "married" not in " ".join(one.office for one in said.coming)
    assert said.wavers


def test_in_whose_place_somebody_comes_is_asked() -> None:
    said = read("Ewa Lis will come in his place.", "en", is_asked=True, known=KNOWN)
    assert (said.comes, said.wavers) == (None, True)


def test_in_the_place_of_somebody_named_needs_no_question() -> None:
    text = "Jan Kowal is ill. Ewa Lis, head of IT, will come in his place."
    said = read(text, "en", is_asked=True, known=KNOWN)
    assert (said.gone, said.wavers) == (("Jan Kowal",), False)
    first = "The mayor cannot come. Ewa Lis, head of IT, will come in his place."
    assert read(first, "en", is_asked=True).comes is True


@pytest.mark.parametrize(
    "text",
    [
        "Is a hotel provided for the delegates?",
        "Which documents do the two need for their visas?",
        "Could you send us an invitation letter?",
        "请问是否提供住宿？",
    ],
)
def test_a_question_behind_a_settled_list_is_passed_on_as_one(town: Hosts, text: str) -> None:
    receipt = town.answer(text, to=town.answer(BOTH))
    assert f"You asked: “{text}”" in " ".join(receipt.markdown.split())
    assert "The decision about your application" not in receipt.markdown
    assert town.ceremony().attending is Attending.NAMED
    assert town.waiting() == [CaseKind.QUESTION]
