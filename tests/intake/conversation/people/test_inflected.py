"""A name in another case is given in its first form or asked; a first form stays."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ru", "По всем вопросам обращайтесь к моему коллеге Артёму Лебедеву (советник мэра).",
         "Артём Лебедев", "советник мэра"),
        ("ru", "Пишите Артёму Лебедеву", "Артём Лебедев", None),
        ("ru", "Свяжитесь с моей коллегой Анной Смирновой, начальником отдела", "Анна Смирнова",
         "начальник отдела"),
        ("ru", "Обращайтесь к Анне Котовой, директору департамента", "Анна Котова",
         "директор департамента"),
        ("ru", "Мэр Пётр Иванов поручил мне, Жанне Котовой, подать заявку", "Жанна Котова", None),
        ("de", "Wenden Sie sich an Herrn Peters, den Leiter der IT", "Herr Peters",
         "Leiter der IT"),
        ("de", "Bitte schreiben Sie Herrn Müller, dem Leiter der IT-Abteilung", "Herr Müller",
         "Leiter der IT-Abteilung"),
        ("tr", "Ayşe Demir'e ulaşabilirsiniz, Bilgi İşlem Müdürü", "Ayşe Demir",
         "Bilgi İşlem Müdürü"),
    ],
)  # fmt: skip
def test_the_first_form_is_given(language: str, text: str, name: str, office: str | None) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    "text",
    ["Пишите Павлу Сидоруку", "Мэр, Ильсур Метшин, поручил мне подать заявку."],
)
def test_a_name_whose_first_form_is_unsure_is_asked(text: str) -> None:
    assert isinstance(writers.read(text, "ru"), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ru", "Контакт - Лебедев Артём", "Лебедев Артём", None),
        ("ru", "Андрей Толстой, начальник отдела", "Андрей Толстой", "начальник отдела"),
        ("ru", "С уважением, Андрей Толстой, начальник отдела", "Андрей Толстой",
         "начальник отдела"),
        ("ru", "Максим Ким, специалист", "Максим Ким", "специалист"),
        ("ru", "Меня зовут анна котова", "анна котова", None),
        ("de", "Herr Peters, Leiter der IT", "Herr Peters", "Leiter der IT"),
        ("de", "Mein Name ist Dr.-Ing. Ulrike Hansen-Vogt, ich leite die Stabsstelle"
         " Digitalisierung.", "Ulrike Hansen-Vogt", "leite die Stabsstelle Digitalisierung"),
        ("tr", "İrtibat kişimiz Dış İlişkiler Müdürü Ayşe Nur Kaya'dır.", "Ayşe Nur Kaya",
         "Dış İlişkiler Müdürü"),
        ("en", "Please write to Sean O'Neill, Head of IT", "Sean O'Neill", "Head of IT"),
        ("en", "my name is jane cole", "jane cole", None),
    ],
)  # fmt: skip
def test_a_first_form_stays(language: str, text: str, name: str, office: str | None) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)
