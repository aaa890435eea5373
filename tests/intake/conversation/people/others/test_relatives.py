"""What is told of a person in a clause behind the office is no part of it, and hides none."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

TOLD = [
    ("en", "Please write to Mr. Daniel Otieno, Director of ICT, at a@b.example, who is handling the"
     " file.", "Daniel Otieno", "Director of ICT"),
    ("en", "Please write to Ms. Jane Wanjiru, Head of the Digital Office, who is handling the file:"
     " a@b.example", "Jane Wanjiru", "Head of the Digital Office"),
    ("de", "Bitte schreiben Sie an Herrn Jan Weber, Leiter des IT-Amts, unter a@b.example, der die"
     " Sache bearbeitet.", "Jan Weber", "Leiter des IT-Amts"),
    ("fr", "Merci d'écrire à Mme Claire Dubois, directrice du numérique, à a@b.example, qui suit le"
     " dossier.", "Claire Dubois", "directrice du numérique"),
    ("es", "Escriba a D. Luis Gómez, director de Informática, en a@b.example, que lleva el"
     " expediente.", "Luis Gómez", "director de Informática"),
    ("pt", "Escreva ao Sr. João Silva, diretor de Informática, para a@b.example, que trata do"
     " processo.", "João Silva", "diretor de Informática"),
    ("ar", "يرجى الكتابة إلى السيد أحمد حسن، مدير تقنية المعلومات، على a@b.example، وهو المسؤول عن"
     " الملف.", "أحمد حسن", "مدير تقنية المعلومات"),
    ("hi", "कृपया श्री राजेश कुमार, निदेशक, सूचना प्रौद्योगिकी, को a@b.example पर लिखें, जो फ़ाइल देख"
     " रहे हैं।", "राजेश कुमार", "निदेशक, सूचना प्रौद्योगिकी"),
]  # fmt: skip
KEPT = [
    ("de", "Jan Weber, der Leiter des IT-Amts, a@b.example", "Leiter des IT-Amts"),
]


@pytest.mark.parametrize(("language", "text", "name", "office"), TOLD)
def test_the_office_is_read_before_what_is_told(
    language: str, text: str, name: str, office: str
) -> None:
    found = writers.read(text, language)
    assert found == Writer(name=name, office=office, address="a@b.example")


@pytest.mark.parametrize(("language", "text", "office"), KEPT)
def test_a_clause_that_holds_the_office_stays(language: str, text: str, office: str) -> None:
    found = writers.read(text, language)
    assert isinstance(found, Writer)
    assert office in (found.office or "")
