"""Nothing that a titled city writes beside who comes is lost, however politely it is put."""

import pytest

from intake.cases import CaseKind
from intake.ceremony import Attending
from intake.store import Store
from tests.intake.desk.test_attendance import Hosts

pytestmark = pytest.mark.usefixtures("in_english")

COMING = {
    "en": "Mayor Anna Nowak and Deputy Mayor Jan Kowal will come.",
    "de": "Bürgermeisterin Anna Nowak und Amtsleiter Jan Kowal werden teilnehmen.",
    "es": "Asistirán la alcaldesa Anna Nowak y el director Jan Kowal.",
    "ru": "Приедут мэр Анна Новак и директор Ян Коваль.",
    "ko": "박형준 시장과 김하늘 스마트도시과장이 참석할 예정입니다.",
    "ja": "市長の山田太郎と課長の佐藤花子が出席します。",
    "ar": "سيحضر رئيس البلدية أحمد علي والمدير خالد حسن.",
}


@pytest.fixture
def town(store: Store) -> Hosts:
    return Hosts(store)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "아울러 부산은 차기 대회의 개최에도 관심이 있습니다."),
        ("ko", "저희 시는 다음 대회 유치에도 관심이 많습니다."),
        ("ja", "また、当市は次回大会の開催にも関心があります。"),
        ("ja", "当市は次回大会の開催にも大きな関心を持っております。"),
        ("ar", "كما أن مدينتنا مهتمة باستضافة المؤتمر القادم."),
        ("ar", "ومدينتنا مهتمة أيضا باستضافة المؤتمر القادم."),
        ("en", "Our city is also interested in hosting the next convention."),
        ("de", "Außerdem hat unsere Stadt Interesse an der Ausrichtung der nächsten Convention."),
    ],
)
def test_a_plain_interest_in_hosting_beside_who_comes_is_read(
    town: Hosts, language: str, text: str
) -> None:
    receipt = town.answer(f"{COMING[language]} {text}")
    interest = town.ceremony().interest
    assert interest is not None
    assert interest.words == text
    assert town.ceremony().attending is Attending.NAMED
    assert town.waiting() == [CaseKind.HOSTING_INTEREST]
    assert PASSED_ON not in receipt.markdown


PASSED_ON = "We passed this part of your mail to the organizers."
SAID = [
    ("ko", "저희 시는 전시 부스에도 관심이 있습니다."),
    ("ko", "차기 대회 개최에는 관심이 없습니다."),
    ("ko", "차기 대회 개최에도 관심이 없습니다."),
    ("ja", "次回大会の開催にも関心はありません。"),
    ("ar", "مدينتنا غير مهتمة باستضافة المؤتمر القادم."),
    ("ja", "展示ブースにも関心があります。"),
    ("ar", "ومدينتنا مهتمة أيضا بجناح في المعرض."),
    ("es", "Nuestra ciudad también está interesada en un stand."),
    ("ru", "Наш город также заинтересован в стенде на выставке."),
    ("de", "Gern stellen wir zehn Bilder für die Ausstellung bereit."),
    ("en", "We look forward to it, and bring a film about our harbour and its ships."),
    ("en", "We are also interested in a stand."),
    ("de", "Wir freuen uns sehr auf die Verleihung und stellen zehn Bilder bereit."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SAID)
def test_what_else_is_said_politely_beside_who_comes_reaches_a_person(
    town: Hosts, language: str, text: str
) -> None:
    receipt = town.answer(f"{COMING[language]} {text}")
    assert town.ceremony().attending is Attending.NAMED
    assert town.waiting() == [CaseKind.QUESTION]
    assert PASSED_ON in receipt.markdown
    assert f"> {text}" in receipt.markdown


@pytest.mark.parametrize(("language", "text"), SAID)
def test_the_same_alone_reaches_a_person_too(town: Hosts, language: str, text: str) -> None:
    receipt = town.answer(text)
    assert town.waiting() == [CaseKind.QUESTION]
    assert "a person will read it" in receipt.markdown or f"> {text}" in receipt.markdown


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thank you very much for your kind invitation."),
        ("en", "We look forward to the ceremony.\n\nBest regards,\nAnna Nowak"),
        ("en", "I hope this finds you well. Best wishes to the whole team!"),
        ("de", "Herzlichen Dank für Ihre freundliche Einladung. Wir freuen uns auf das Treffen."),
        ("es", "Muchas gracias por la noticia. Quedamos a su disposición."),
        ("ru", "Благодарим вас за приглашение. Для нас это большая честь."),
        ("ko", "안녕하십니까. 초대해 주셔서 감사합니다. 많은 관심 부탁드립니다."),
        ("ja", "お招きいただき、誠にありがとうございます。どうぞよろしくお願いいたします。"),
        ("ar", "شكرا جزيلا لكم على هذا الخبر السار."),
        ("en", "It is a great honour for our city to be among the first to receive this title."),
        ("en", "We are looking forward to meeting you in person at the ceremony in June."),
        ("de", "Wir danken Ihnen sehr herzlich für diese große Ehre und die Einladung."),
        ("de", "Wir freuen uns sehr auf die feierliche Verleihung und auf das Wiedersehen mit "
               "Ihnen."),
        ("en", "Have a nice weekend, and good luck to everybody."),
    ],
)  # fmt: skip
def test_manners_beside_who_comes_open_nothing(town: Hosts, language: str, text: str) -> None:
    receipt = town.answer(f"{COMING[language]} {text}")
    assert town.ceremony().attending is Attending.NAMED
    assert town.waiting() == []
    assert PASSED_ON not in receipt.markdown
