"""An office that leads to a name or follows it, and what is neither name nor office beside one."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

HEADED = [
    (
        "en",
        "From April onwards Tom Okafor, our new Chief Digital Officer ({}), will be your contact.",
        "Tom Okafor",
        "Chief Digital Officer",
    ),
    (
        "en",
        "Address letters to the Head of the Mayor's Office, Jane Miller [{}].",
        "Jane Miller",
        "Head of the Mayor's Office",
    ),
    (
        "es",
        "Contacten con nuestro director de Innovación, D. Luis Paz Gil, en {}.",
        "Luis Paz Gil",
        "director de Innovación",
    ),
    (
        "es",
        "Diríjanse a la secretaria general, doña Ana Ruiz Gil: {}",
        "Ana Ruiz Gil",
        "secretaria general",
    ),
    (
        "pt",
        "Tratem, por favor, com a vereadora Ana Lima ({}), que trata disto.",
        "Ana Lima",
        "vereadora",
    ),
    ("pt", "Escrevam ao nosso diretor, Rui Dias: {}", "Rui Dias", "diretor"),
    ("fr", "Écrivez à notre maire, Anne Petit : {}", "Anne Petit", "maire"),
    (
        "de",
        "Zuständig ist bei uns Frau Stadträtin Petra Lang; Sie erreichen sie unter {}.",
        "Petra Lang",
        "Stadträtin",
    ),
    ("tr", "Müdürümüz Elif Kaya, {}", "Elif Kaya", "Müdürümüz"),
    (
        "tr",
        "Lütfen Dış İlişkiler Müdürümüz Dr. Elif Kaya ile iletişime geçiniz: {}",
        "Elif Kaya",
        "Dış İlişkiler Müdürümüz",
    ),
    ("tr", "Başkan Yardımcımız Ali Kaya ({}) ile görüşünüz.", "Ali Kaya", "Başkan Yardımcımız"),
]

ALONE = [
    (
        "en",
        "Jane Miller, Chief Digital Officer ({}), will help.",
        "Jane Miller",
        "Chief Digital Officer",
    ),
    ("en", "Jane Miller, a friend of the mayor ({}), will help.", "Jane Miller", None),
    ("en", "For the Mayor, Jane Miller ({})", "Jane Miller", None),
    ("en", "Our mayor is ill, Jane Miller ({}) answers.", "Jane Miller", None),
    ("en", "Jane Miller, our neighbour, {}", "Jane Miller", None),
    ("en", "I talked to the mayor. Jane Miller ({}) will answer.", "Jane Miller", None),
    ("en", "Please copy the mayor, and write to Jane Miller, {}", "Jane Miller", None),
    ("es", "Por el alcalde, Ana Ruiz Gil, {}", "Ana Ruiz Gil", None),
    ("fr", "Pour le maire, Anne Petit, {}", "Anne Petit", None),
    ("fr", "Voyez avec la directrice Anne Petit ({}).", "Anne Petit", "directrice"),
    ("de", "Für den Bürgermeister, Petra Lang, {}", "Petra Lang", None),
    ("de", "Bitte wenden Sie sich an Frau Petra Lang: {}", "Petra Lang", None),
    ("pt", "Ana Lima, vereadora, {}", "Ana Lima", "vereadora"),
    ("tr", "Ali Kaya, Zabıta Müdürü, {}", "Ali Kaya", "Zabıta Müdürü"),
    ("tr", "Deniz Yıldırımız, {}", "Deniz Yıldırımız", None),
]

BESIDE = [
    (
        "en",
        "Contact: Jane Park (she/her), Head of Mobility. Email: {}.",
        "Jane Park",
        "Head of Mobility",
    ),
    ("ru", "Исп. Белова А. Н., главный специалист, {}", "Белова А. Н.", "главный специалист"),
    ("ru", "А. В. Смирнов, главный специалист, {}", "А. В. Смирнов", "главный специалист"),
    ("tr", "Bilgi İşlem Müdürü Kemal Bey'e ({}) yazınız.", "Kemal Bey", "Bilgi İşlem Müdürü"),
    (
        "zh",
        "周敏女士（外事办公室国际处处长）负责此事，邮件请发至 {}。",
        "周敏",
        "外事办公室国际处处长",
    ),
    ("ko", "이 업무는 시청에서 맡고 있으니 {} 로 연락 주세요.", None, None),
    ("hi", "सभी पत्र महापौर कार्यालय को भेजें: {}", None, None),
]


@pytest.mark.parametrize(("language", "text", "name", "office"), [*HEADED, *ALONE, *BESIDE])
def test_an_office_beside_a_name_is_that_persons_where_nothing_stands_between(
    language: str, text: str, name: str | None, office: str | None
) -> None:
    found = writers.read(text.format("a@b.example"), language)
    assert found == Writer(name=name, office=office, address="a@b.example")
