"""Behind a name stands the writer's own office, or nothing: never that of who asked them."""

import pytest

from intake.conversation.people import people, writers
from intake.conversation.people.writers import Writer
from intake.conversation.sentences import Piece
from intake.conversation.spelling import fold


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "My name is Jane Cole and the mayor, Tom Riordan, asked me to apply.", "Jane Cole",
         None),
        ("en", "I am Jane Cole, and the mayor asked me to apply.", "Jane Cole", None),
        ("fr", "Je m'appelle Anne Petit et le maire, Paul Durand, m'a demandé de postuler",
         "Anne Petit", None),
        ("es", "Me llamo Juana Cruz y el alcalde, Pablo Ruiz, me pidió la solicitud",
         "Juana Cruz", None),
        ("de", "Ich heiße Jana Koch und der Bürgermeister, Tom Reiter, bat mich darum",
         "Jana Koch", None),
        ("pt", "Meu nome é Joana Dias e o prefeito, Paulo Reis, me pediu isso", "Joana Dias",
         None),
        ("ru", "Меня зовут Жанна Котова, и мэр, Пётр Иванов, попросил меня", "Жанна Котова",
         None),
        ("ru", "Пишет Вам заместитель начальника управления Марат Галеев", "Марат Галеев",
         "заместитель начальника управления"),
        ("ru", "Вам пишет начальник отдела информатизации Марат Галеев.", "Марат Галеев",
         "начальник отдела информатизации"),
    ],
)  # fmt: skip
def test_the_office_of_who_asked_is_not_the_writers(
    language: str, text: str, name: str, office: str | None
) -> None:
    found = people.introduced(Piece(text=fold(text)), language)
    told = found.office and found.office.text
    assert (found.name and found.name.text, told) == (fold(name), office and fold(office))


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "My name is Jane Cole and I am the mayor", "Jane Cole", "mayor"),
        ("en", "I am Jane Cole and deputy mayor of Leeds", "Jane Cole", "deputy mayor of Leeds"),
        ("en", "I am Jane Cole, Head of Digital, Smart Cities Unit", "Jane Cole",
         "Head of Digital, Smart Cities Unit"),
        ("en", "I am Jane Cole, Cabinet Member for Culture, Sport and Digital", "Jane Cole",
         "Cabinet Member for Culture, Sport and Digital"),
        ("en", "I am head of the programme Smart Cities", None,
         "head of the programme Smart Cities"),
        ("es", "Soy directora del programa Ciudad Digital", None,
         "directora del programa Ciudad Digital"),
        ("fr", "Je suis directrice du projet Ville Intelligente", None,
         "directrice du projet Ville Intelligente"),
        ("pt", "Sou diretora do programa Cidade Inteligente", None,
         "diretora do programa Cidade Inteligente"),
        ("ru", "Я директор центра Умный Город", None, "директор центра Умный Город"),
        ("ru", "Я начальник отдела цифровизации города Казань", None,
         "начальник отдела цифровизации города Казань"),
        ("de", "Ich bin Leiterin der Stabsstelle Digitale Stadt", None,
         "Leiterin der Stabsstelle Digitale Stadt"),
        ("tr", "Ben Akıllı Şehirler Şube Müdürü Ayşe Yılmaz.", "Ayşe Yılmaz",
         "Akıllı Şehirler Şube Müdürü"),
    ],
)  # fmt: skip
def test_the_writers_own_office_is_read(
    language: str, text: str, name: str | None, office: str
) -> None:
    found = people.introduced(Piece(text=fold(text)), language)
    told = found.office and found.office.text
    assert (found.name and found.name.text, told) == (name and fold(name), fold(office))


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ar", "اسمي عبدالعزيز بن سعد، وكيل الأمين، وقد فوضني معالي الأمين المهندس ماجد الدوسري.",
         "عبدالعزيز بن سعد", "وكيل الأمين"),
        ("en", "I am Jane Cole, Head of IT, and the mayor has asked me to apply.", "Jane Cole",
         "Head of IT"),
        ("fr", "Je suis Anne Petit, directrice, et le maire m'a chargée de répondre.",
         "Anne Petit", "directrice"),
        ("en", "The mayor has asked me to answer: Jane Cole, Head of IT", "Jane Cole",
         "Head of IT"),
        ("en", "My name is Jane Cole, Mayor Tom Riordan has asked me to write.", "Jane Cole",
         None),
        ("ru", "Меня зовут Жанна Котова, мэр Пётр Иванов поручил мне это", "Жанна Котова", None),
    ],
)  # fmt: skip
def test_the_writer_before_a_mandate_is_kept(
    language: str, text: str, name: str, office: str | None
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)
