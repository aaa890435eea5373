"""Who represents somebody who cannot come is on the list, with the office behind the name."""

import pytest

from intake.ceremony import Delegate
from intake.conversation.titled.attending_reading import read

LISTED = ("Paul Garnier", "maire")


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "He will be represented by Ms Sophie Arnaud, deputy mayor.",
         "Sophie Arnaud", "deputy mayor"),
        ("fr", "Il sera représenté par Mme Sophie Arnaud, deuxième adjointe.",
         "Sophie Arnaud", "deuxième adjointe"),
        ("fr", "Le maire sera représenté par Sophie Arnaud, adjointe au maire.",
         "Sophie Arnaud", "adjointe au maire"),
        ("es", "Estará representado por la Sra. Sophie Arnaud, segunda teniente de alcalde.",
         "Sophie Arnaud", "segunda teniente de alcalde"),
        ("pt", "Será representado pela Sra. Sophie Arnaud, vice-prefeita.",
         "Sophie Arnaud", "vice-prefeita"),
        ("ru", "Его будет представлять Софи Арно, заместитель мэра.",
         "Софи Арно", "заместитель мэра"),
        ("zh", "市长将由副市长王芳代表出席。", "王芳", "副市长"),
        ("ja", "市長に代わり、副市長の佐藤花子が出席します。", "佐藤花子", "副市長"),
        ("ar", "سيمثله السيدة صوفي أرنو، نائبة رئيس البلدية.",
         "صوفي أرنو", "نائبة رئيس البلدية"),
        ("tr", "Kendisini belediye başkan yardımcısı Ayşe Kaya temsil edecek.",
         "Ayşe Kaya", "belediye başkan yardımcısı"),
    ],
)  # fmt: skip
def test_who_represents_another_comes(language: str, text: str, name: str, office: str) -> None:
    said = read(text, language, is_asked=True)
    assert (said.coming, said.comes) == ((Delegate(name=name, office=office),), True)


def test_the_writer_comes_with_who_represents_the_mayor() -> None:
    text = (
        "Le maire ne pourra pas venir ; il sera représenté par Mme Sophie Arnaud, deuxième "
        "adjointe. Je l'accompagnerai moi-même (Jean Morel, adjoint au maire)."
    )
    said = read(text, "fr", is_asked=True, known=LISTED, writer=Delegate(name="Jean Morel"))
    assert [one.name for one in said.coming] == ["Sophie Arnaud", "Jean Morel"]
    assert said.gone


def test_in_whose_place_nobody_says_is_asked() -> None:
    text = "Il sera représenté par Mme Sophie Arnaud, deuxième adjointe."
    assert read(text, "fr", is_asked=True, known=LISTED).wavers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our trade is represented by the port."),
        ("en", "Half of the exhibitors will be represented by small firms."),
        ("fr", "Notre port est représenté par une statue."),
        ("es", "El sector está representado por la feria."),
        ("pt", "O setor é representado pela feira."),
        ("ru", "Его будет представлять выставка."),
    ],
)
def test_a_thing_that_represents_another_is_nobody(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert (said.coming, said.comes) == ((), None)
