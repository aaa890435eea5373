"""A short sentence about an office tells somebody else's, and is none."""

import pytest

from intake.conversation.people import closed
from intake.conversation.people.no_names import clausal

TOLD = [
    ("en", "Our mayor is ill"),
    ("en", "The mayor will sign"),
    ("en", "The director is away"),
    ("en", "The mayor said hello"),
    ("de", "Der Bürgermeister ist krank"),
    ("de", "Die Direktorin unterschreibt"),
    ("de", "Unser Bürgermeister freut sich"),
    ("fr", "Notre maire est malade"),
    ("fr", "Le maire signera"),
    ("es", "Nuestro alcalde está enfermo"),
    ("es", "El alcalde firmará"),
    ("pt", "O nosso presidente está doente"),
    ("ru", "Наш мэр болен"),
    ("ru", "Мэр подпишет"),
    ("ar", "رئيس البلدية مريض"),
    ("ar", "سيوقع رئيس البلدية"),
    ("tr", "Başkanımız hasta"),
    ("tr", "Başkan imzalayacak"),
    ("zh", "市长病了"),
    ("zh", "市长会签字"),
    ("ja", "市長は病気です"),
    ("ja", "市長が署名します"),
    ("ko", "시장님이 아프십니다"),
    ("ko", "시장이 서명할 것입니다"),
    ("hi", "हमारे महापौर बीमार हैं"),
    ("hi", "महापौर हस्ताक्षर करेंगे"),
    ("en", "The mayor is new"),
    ("en", "The mayor has left"),
    ("en", "The clerk was there"),
    ("de", "Die Leiterin hat zugestimmt"),
    ("de", "Unser Bürgermeister ist neu"),
    ("fr", "Le directeur est parti"),
    ("es", "El director está fuera"),
    ("ru", "Мэр в курсе"),
    ("ru", "Мэр сказал да"),
    ("tr", "Başkan biliyor"),
    ("ja", "市長に伝えます"),
]
OFFICES = [
    ("en", "Director of the digital office"),
    ("en", "The city clerk"),
    ("de", "Leiter des Digitalamts"),
    ("de", "Ich bin Bürgermeister"),
    ("fr", "Directrice du numérique"),
    ("fr", "Le maire"),
    ("es", "Soy el alcalde"),
    ("pt", "Presidente da câmara"),
    ("ru", "Заместитель мэра"),
    ("ar", "رئيس البلدية"),
    ("tr", "Belediye başkanı"),
    ("zh", "市长"),
    ("ja", "市長です"),
    ("ko", "시장입니다"),
    ("hi", "महापौर"),
    ("en", "IS Director"),
    ("fr", "Directeur du système d'information"),
    ("de", "Leiterin Stab Digitales"),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_a_short_sentence_is_told_as_one(language: str, text: str) -> None:
    assert clausal.is_told(closed.office(text, language), language)


@pytest.mark.parametrize(("language", "text"), OFFICES)
def test_a_short_office_stands(language: str, text: str) -> None:
    assert not clausal.is_told(closed.office(text, language), language)
