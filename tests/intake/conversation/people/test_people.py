"""Who writes, told in sentences: names and offices are cut out, sentences are neither."""

import pytest

from intake.conversation.people import people
from intake.conversation.people.called import Person
from intake.conversation.sentences import whole


def told(person: Person, said: str) -> tuple[str, str, list[str]]:
    name, office = (
        said[one.start : one.end] if one else "" for one in (person.name, person.office)
    )
    return name, office, [said[one.start : one.end] for one in person.rest]


@pytest.mark.parametrize(
    ("text", "name", "office", "rest"),
    [
        ("My name is Katrin Berg.", "Katrin Berg", "", []),
        ("My name is Amy Hall.", "Amy Hall", "", []),
        ("My name is just Katrin Berg.", "Katrin Berg", "", []),
        ("I am 王伟 (Wang Wei), Deputy Mayor.", "王伟", "Deputy Mayor", []),
        ("I am Wang Wei (王伟), Deputy Mayor.", "Wang Wei", "Deputy Mayor", []),
        ("My name is Dr. Katrin Berg-Tamm, CTO", "Katrin Berg-Tamm", "CTO", []),
        ("I am Katrin Berg and I work as head of IT.", "Katrin Berg", "head of IT", []),
        ("I am João da Silva, deputy mayor", "João da Silva", "deputy mayor", []),
        ("i am Nguyen Van Minh, vice chairman", "Nguyen Van Minh", "vice chairman", []),
        ("I would like to correct: my name is Katrin Berg.", "Katrin Berg", "", []),
        ("I am the mayor of Gdynia and we have a city brain.", "", "mayor of Gdynia",
         ["and we have a city brain"]),
        ("My name is Anna Nowak and my colleague is away", "Anna Nowak", "",
         ["and my colleague is away"]),
        ("head of the smart city department", "", "head of the smart city department", []),
        ("Our mayor, Anna Nowak, is away.", "", "", []),
        ("I am happy to apply.", "", "", []),
        ("The mayor has decided.", "", "", []),
    ],
)  # fmt: skip
def test_a_person_is_cut_out_of_a_sentence(
    text: str, name: str, office: str, rest: list[str]
) -> None:
    found = told(people.introduced(whole(text), "en"), text)
    assert (found[0], found[1]) == (name, office)
    assert [one.removeprefix("and ") for one in found[2]] == [
        one.removeprefix("and ") for one in rest
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Katrin Berg", "Katrin Berg"),
        ("katrin berg", "katrin berg"),
        ("Katrin", "Katrin"),
        ("王伟", "王伟"),
        ("Анна Новак", "Анна Новак"),
        ("yes", ""),
        ("see below", ""),
        ("we are the city", ""),
        ("Katrin wants to write later about all of it", ""),
    ],
)
def test_an_answer_to_the_question_for_a_name_is_a_name_or_nothing(text: str, name: str) -> None:
    assert told(people.answered(whole(text), "en"), text)[0] == name


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ar", "أتقدم إليكم بصفتي مديرة إدارة المدينة الذكية في البلدية، سارة الحسن", "سارة الحسن",
         "مديرة إدارة المدينة الذكية في البلدية"),
        ("en", "I write to you as Head of Digital, Anna Nowak.", "Anna Nowak", "Head of Digital"),
    ],
)  # fmt: skip
def test_a_name_behind_the_office_that_somebody_acts_in_is_the_holders(
    language: str, text: str, name: str, office: str
) -> None:
    assert told(people.acting(whole(text), language), text)[:2] == (name, office)


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Akıllı Şehir Şube Müdürü Mehmet Öz olarak yazıyorum.", "Mehmet Öz",
         "Akıllı Şehir Şube Müdürü"),
        ("Görevim Bilgi İşlem Müdürüdür.", "", "Bilgi İşlem Müdürü"),
    ],
)  # fmt: skip
def test_an_as_or_an_is_behind_a_turkish_office_is_no_part_of_it(
    text: str, name: str, office: str
) -> None:
    assert told(people.introduced(whole(text), "tr"), text)[:2] == (name, office)


def test_the_office_behind_as_is_the_writers_own_only() -> None:
    own = people.role(whole("I write for Plzeň, as head of the digital office."), "en")
    assert own
    assert own.text == "head of the digital office"
    assert people.role(whole("Jan serves as head of the digital office."), "en") is None


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Liisa Virtanen, Digital Director", "Liisa Virtanen", "Digital Director"),
        ("Piotr Zielinski, head of IT.", "Piotr Zielinski", "head of IT"),
        ("Piotr Zielinski (Head of IT).", "Piotr Zielinski", "Head of IT"),
        ("Maria da Silva - Director of Innovation", "Maria da Silva", "Director of Innovation"),
        ("Head of IT, Piotr Zielinski.", "Piotr Zielinski", "Head of IT"),
        ("Piotr Zielinski, the mayor, has approved.", "", ""),
        ("Our mayor is Jan Kowalski, Mayor of Gdynia.", "", ""),
        ("Radom, Poland.", "", ""),
        ("Piotr Zielinski", "", ""),
    ],
)
def test_a_whole_sentence_of_name_and_office_signs(text: str, name: str, office: str) -> None:
    assert told(people.signed(whole(text), "en"), text)[:2] == (name, office)


@pytest.mark.parametrize(
    ("language", "text", "name", "office", "rest"),
    [
        ("de", "Ich bin Leiterin der Fachstelle Smart City und vom Stadtrat mit der Bewerbung "
         "beauftragt.", "", "Leiterin der Fachstelle Smart City",
         ["und vom Stadtrat mit der Bewerbung beauftragt"]),
        ("de", "Ich bin Leiter des Amts fuer Digitales und Wirtschaft", "",
         "Leiter des Amts fuer Digitales und Wirtschaft", []),
        ("de", "Ich bin Jonas Weber und bin Amtsleiter.", "Jonas Weber", "Amtsleiter", []),
        ("tr", "Adım Jale Koç ve Bilgi İşlem Müdürüyüm", "Jale Koç", "Bilgi İşlem Müdürü", []),
        ("tr", "Adım Jale Koç, Bilgi İşlem şube müdürü olarak görev yapmaktayım.", "Jale Koç",
         "Bilgi İşlem şube müdürü", []),
        ("ru", "Меня зовут Иван Петров, начальник управления информатизации мэрии города "
         "Новосибирска, Россия", "Иван Петров",
         "начальник управления информатизации мэрии города Новосибирска", []),
        ("es", "Soy la directora de innovación y estoy autorizada por el alcalde", "",
         "directora de innovación", ["y estoy autorizada por el alcalde"]),
        ("pt", "Sou diretora de inovação e fui autorizada pelo prefeito", "",
         "diretora de inovação", ["e fui autorizada pelo prefeito"]),
        ("de", "vom Stadtrat mit der Bewerbung", "", "", []),
        ("ar", "أنا مدير إدارة المدينة الذكية في", "", "مدير إدارة المدينة الذكية", []),
    ],
)  # fmt: skip
def test_an_office_ends_where_something_else_is_said(
    language: str, text: str, name: str, office: str, rest: list[str]
) -> None:
    assert told(people.introduced(whole(text), language), text) == (name, office, rest)


def test_the_words_of_an_office_are_no_name_before_it() -> None:
    assert not people.answered(whole("Bilgi İşlem Müdürüyüm"), "tr").name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A specialist unit keeps the city brain maintained."),
        ("en", "A chief engineer's office looks after the sensors."),
        ("en", "One deputy mayor oversees the programme."),
        ("fr", "Un responsable technique veille au bon fonctionnement de la plateforme."),
        ("fr", "Le directeur technique suit chaque incident."),
        ("tr", "Vardiya müdürü merkezi gece gündüz izliyor."),
    ],
)
def test_a_sentence_about_what_somebody_does_is_no_office(language: str, text: str) -> None:
    assert not people.introduced(whole(text), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The head of the smart city department"),
        ("en", "A specialist in digital transformation"),
        ("fr", "Le directeur technique de la ville"),
        ("pt", "O diretor técnico da câmara"),
        ("tr", "Şube Müdürü vekili"),
    ],
)
def test_an_office_behind_an_article_is_still_one(language: str, text: str) -> None:
    assert people.introduced(whole(text), language).office
