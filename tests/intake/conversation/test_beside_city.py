"""What a sentence says beside the city that was read from it is told, or goes to a person."""

import tomllib
from pathlib import Path

import pytest

from intake.answers.values import Place
from intake.cases import CaseKind
from intake.conversation.intents import intents, untold
from intake.languages import all_read
from tests.intake.conversation.town import ANNA, Town, a_town

TOLD = tomllib.loads(Path(__file__).with_name("beside_city.toml").read_text("utf-8"))
LEAST_PLEAS, LEAST_ORDINARY = 3, 5


def rows(key: str) -> list[tuple[str, str]]:
    return [(language, one) for language in TOLD for one in TOLD[language][key]]


def first_mail(text: str, language: str) -> Town:
    town = Town()
    town.write(ANNA, text, language=language)
    assert isinstance(town.file().current["V11_city"].value, Place)
    return town


@pytest.mark.parametrize(("language", "text"), rows("plea"))
def test_a_plea_beside_the_city_is_told_or_passed_on(language: str, text: str) -> None:
    town = first_mail(text, language)
    assert town.receipt(ANNA).unplaced or [one.kind for one in town.cases] == [CaseKind.QUESTION]


@pytest.mark.parametrize(("language", "text"), rows("ordinary"))
def test_who_writes_for_which_city_and_applies_is_all_read(language: str, text: str) -> None:
    town = first_mail(text, language)
    assert town.receipt(ANNA).unplaced == ()
    assert town.receipt(ANNA).misread == ()
    assert town.cases == []


@pytest.mark.parametrize("language", sorted(all_read()))
def test_every_language_has_its_sentences(language: str) -> None:
    assert len(TOLD[language]["plea"]) >= LEAST_PLEAS
    assert len(TOLD[language]["ordinary"]) >= LEAST_ORDINARY


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Bursa Belediyesi adına yazıyorum, formu doldururken bize yardımcı olur musunuz?"),
        ("en", "On behalf of the city of Durban, could somebody walk us through the questions?"),
        ("ja", "広島市からご連絡しております。記入を手伝っていただけると助かります。"),
    ],
)
def test_what_asks_beside_the_city_opens_a_case(language: str, text: str) -> None:
    town = first_mail(text, language)
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]
    assert "question_passed_on" in town.remarks(ANNA)


def test_only_the_clauses_that_say_something_are_told() -> None:
    text = "I represent the city of Leeds, and nobody here can open your form."
    assert first_mail(text, "en").receipt(ANNA).unplaced == ("nobody here can open your form.",)


def test_what_another_answer_took_is_not_told_again() -> None:
    text = "I write for the city of Leeds, and our system for the city brain has run since 2019."
    town = first_mail(text, "en")
    assert "B2b" in town.file().current
    assert town.receipt(ANNA).unplaced == ()


def test_so_it_is_in_a_later_mail() -> None:
    town = a_town()
    text = "The city is Gdynia, and your form does not open on any of our computers."
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.receipt(ANNA).unplaced == (text,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I am writing to you because our mayor has died."),
        ("de", "Ich schreibe Ihnen, weil unser Rathaus abgebrannt ist."),
        ("tr", "Size yazıyorum çünkü belediye binamız yandı."),
    ],
)
def test_that_somebody_writes_makes_no_manners_of_why(language: str, text: str) -> None:
    assert intents.leftovers([text], language) == (text,)


@pytest.mark.parametrize(
    ("language", "text", "is_more"),
    [
        ("en", "can you help us?", False),
        ("en", "could you help us fill in the second table?", True),
        ("tr", "bize yardımcı olur musunuz", False),
        ("tr", "formu doldururken bize yardımcı olur musunuz", True),
        ("ko", "양식 작성에 도움이 필요하면 다시 연락드리겠습니다.", False),
    ],
)
def test_help_is_asked_for_with_something(language: str, text: str, is_more: bool) -> None:
    assert untold.wants_more(text, language) == is_more


@pytest.mark.parametrize(
    ("language", "text", "office", "behind"),
    [
        ("en", "I am Ana Silva, I serve as head of IT, please bring a spare table for the hall.",
         "head of IT", "please bring a spare table for the hall."),
        ("fr", "Je suis Claire Dubois, adjointe au maire, et notre salle d'archives a brûlé hier.",
         "adjointe au maire", "notre salle d'archives a brûlé hier"),
        ("es", "Me llamo Marta Ruiz, concejala, y la sala de servidores se quemó el lunes.",
         "concejala", "la sala de servidores se quemó el lunes"),
        ("ru", "Меня зовут Иван Петров, я начальник отдела, и у нас вчера сгорела серверная.",
         "начальник отдела", "у нас вчера сгорела серверная"),
        ("ar", "أنا خالد العلي، مدير التخطيط، وقد احترقت غرفة الخوادم يوم الاثنين.",
         "مدير التخطيط", "احترقت غرفة الخوادم يوم الاثنين"),
        ("en", "I am Jane Doe, head of the digital office, and it burned down.",
         "head of the digital office", "it burned down"),
        ("fr", "Je suis Claire Dubois, directrice du numérique, et il a brûlé.",
         "directrice du numérique", "il a brûlé"),
        ("de", "Ich bin Jan Petersen, Leiter des Digitalamtes, und es ist abgebrannt.",
         "Leiter des Digitalamtes", "es ist abgebrannt"),
        ("es", "Soy Marta Ruiz, directora de sistemas, y se quemó.",
         "directora de sistemas", "se quemó"),
        ("pt", "Sou o Rui Costa, diretor de inovação, e ele ardeu.",
         "diretor de inovação", "ele ardeu"),
        ("ru", "Меня зовут Иван Петров, я начальник отдела, и он сгорел.",
         "начальник отдела", "он сгорел"),
        ("tr", "Ben Murat Ay, Bilgi İşlem Müdürü, ve o yandı.",
         "Bilgi İşlem Müdürü", "o yandı"),
        ("ar", "أنا خالد العلي، مدير التخطيط، وهو مغلق.", "مدير التخطيط", "هو مغلق"),
    ],
)  # fmt: skip
def test_an_office_ends_where_a_clause_says_something_else(
    language: str, text: str, office: str, behind: str
) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().current["V11_office"].words == office
    assert behind.strip(".") in " ".join(town.receipt(ANNA).unplaced)


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("en", "I am Ana Silva, head of digital policy, data and smart city infrastructure.",
         "head of digital policy, data and smart city infrastructure"),
        ("de", "Ich bin Katrin Berg, Leiterin des Amtes für Digitalisierung, Statistik und Wahlen.",
         "Leiterin des Amtes für Digitalisierung, Statistik und Wahlen"),
        ("es", "Soy Marta Ruiz, concejala de Innovación, Economía y Turismo.",
         "concejala de Innovación, Economía y Turismo"),
        ("es", "Soy Ana López, concejal delegado de Innovación y Agenda Digital del Ayuntamiento.",
         "concejal delegado de Innovación y Agenda Digital del Ayuntamiento"),
    ],
)  # fmt: skip
def test_the_matters_of_an_office_are_a_part_of_it(language: str, text: str, office: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().current["V11_office"].words == office
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("en", "I am Jane Doe, head of digital, data and innovation at Leeds City Council.",
         "head of digital, data and innovation at Leeds City Council"),
        ("en", "I am writing as Head of Digital, Data and Innovation of the city of Leeds.",
         "Head of Digital, Data and Innovation of the city of Leeds"),
        ("de", "Ich bin Jan Petersen, Leiter des Amtes für Wirtschaft und Arbeit der Stadt Kiel.",
         "Leiter des Amtes für Wirtschaft und Arbeit der Stadt Kiel"),
        ("fr", "Je suis Claire Dubois, directrice du numérique et de l'eau de la ville de Nantes.",
         "directrice du numérique et de l'eau de la ville de Nantes"),
        ("ru", "Меня зовут Иван Петров, я начальник отдела цифровизации и связи города Казани.",
         "начальник отдела цифровизации и связи города Казани"),
        ("tr", "Ben Murat Ay, Konya Belediyesi Bilgi İşlem ve Akıllı Şehir Dairesi Başkanıyım.",
         "Konya Belediyesi Bilgi İşlem ve Akıllı Şehir Dairesi Başkanı"),
        ("ar", "أنا محمد علي، مدير إدارة التخطيط والتحول الرقمي في مدينة الإسكندرية.",
         "مدير إدارة التخطيط والتحول الرقمي في مدينة الإسكندرية"),
    ],
)  # fmt: skip
def test_an_office_of_several_matters_is_told_once(language: str, text: str, office: str) -> None:
    town = first_mail(text, language)
    assert town.file().current["V11_office"].words == office
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "The city of Leeds applies, our budget was cut.", "our budget was cut."),
        ("en", "The city of Leeds applies, but we are bankrupt.", "we are bankrupt."),
        ("fr", "La ville de Nantes souhaite participer, notre budget est gelé.",
         "notre budget est gelé."),
        ("es", "La ciudad de Sevilla desea participar, nuestro presupuesto fue recortado.",
         "nuestro presupuesto fue recortado."),
    ],
)  # fmt: skip
def test_what_is_told_beside_a_plain_wish_is_shown(language: str, text: str, said: str) -> None:
    assert first_mail(text, language).receipt(ANNA).unplaced == (said,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Following our phone call yesterday, I am writing to submit the application of the "
         "city of Gdynia."),
        ("en", "Further to our conversation, the city of Leeds would like to apply."),
        ("de", "Im Anschluss an unser gestriges Telefonat möchte sich die Stadt Kiel bewerben."),
        ("de", "Nach unserem Telefonat reichen wir die Bewerbung der Stadt Kiel ein."),
        ("fr", "Suite à notre entretien téléphonique d'hier, la ville de Nantes souhaite présenter "
         "sa candidature."),
        ("es", "Tras nuestra conversación telefónica de ayer, la ciudad de Sevilla desea presentar "
         "su candidatura."),
        ("pt", "Na sequência da nossa conversa telefónica de ontem, a cidade de Braga deseja "
         "apresentar a sua candidatura."),
        ("ru", "После нашего вчерашнего разговора город Казань хотел бы подать заявку."),
        ("tr", "Dünkü telefon görüşmemizin ardından Konya şehri başvurmak istiyor."),
    ],
)  # fmt: skip
def test_that_somebody_called_before_they_apply_needs_no_word(language: str, text: str) -> None:
    town = first_mail(text, language)
    assert town.receipt(ANNA).unplaced == ()
    assert town.cases == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The city of Leeds would like to apply if the fee is waived."),
        ("en", "Following our call, the city of Leeds would like to apply if the mayor agrees."),
        ("en", "The city of Leeds would like to apply on 3 May."),
        ("en", "Following our phone call on 3 May the city of Leeds applies."),
        ("de", "Die Stadt Kiel möchte sich nicht bewerben."),
        ("de", "Nach unserem Telefonat möchte sich die Stadt Kiel nicht bewerben."),
        ("de", "Die Stadt Kiel bewirbt sich nicht."),
        ("de", "Die Stadt Kiel möchte sich bewerben, sofern der Rat zustimmt."),
        ("fr", "La ville de Nantes ne souhaite pas présenter sa candidature."),
        ("es", "La ciudad de Sevilla desea presentar su candidatura si el pleno lo aprueba."),
        ("pt", "A cidade de Braga não deseja candidatar-se ao título."),
        ("ru", "Город Казань не подаёт заявку."),
        ("ru", "Город Казань хотел бы подать заявку, если совет одобрит."),
        ("zh", "成都市不希望申请该称号。"),
        ("zh", "如果市长同意，成都市希望申请该称号。"),
        ("ja", "神戸市は応募したくありません。"),
        ("ko", "부산시는 신청하지 않고자 합니다."),
        ("hi", "पुणे शहर आवेदन नहीं करना चाहता है।"),
        ("ar", "لا ترغب مدينة وهران في التقدم بطلب الترشح."),
        ("tr", "Konya şehri başvurmak istemiyor."),
    ],
)
def test_a_wish_to_apply_that_is_denied_or_hangs_on_something_is_shown(
    language: str, text: str
) -> None:
    assert first_mail(text, language).receipt(ANNA).unplaced == (text,)
