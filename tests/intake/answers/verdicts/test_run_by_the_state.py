"""What the state runs is not run by the city: it is asked about."""

import pytest

from intake.answers.values import Unclear, YesNo
from intake.conversation.questions import reading
from tests.intake.conversation.town import shipped

MANAGED = next(one for one in shipped().questions if one.id == "B1b")
THEIRS = [
    ("en", "The state operates it."),
    ("en", "The national government runs it."),
    ("en", "A private company in the capital runs it."),
    ("de", "Das Land betreibt es."),
    ("de", "Der Bund betreibt das."),
    ("fr", "C'est l'État qui l'exploite."),
    ("fr", "L'État le gère."),
    ("es", "Lo opera el Estado."),
    ("es", "Lo gestiona la provincia."),
    ("pt", "É o Estado que o opera."),
    ("pt", "O Estado opera-o."),
    ("ru", "Этим управляет государство."),
    ("ru", "Её эксплуатирует область."),
    ("ar", "تشغله الدولة."),
    ("tr", "Bunu devlet işletiyor."),
    ("zh", "由国家运营。"),
    ("zh", "由省里管理。"),
    ("ja", "国が運営しています。"),
    ("ja", "県が運営しています。"),
    ("ko", "국가가 운영합니다."),
    ("ko", "도에서 운영합니다."),
    ("hi", "राज्य इसे चलाता है।"),
    ("hi", "केंद्र सरकार इसे चलाती है।"),
]
OURS = [
    ("en", "The city operates it."),
    ("de", "Die Stadt betreibt es."),
    ("es", "Lo opera el ayuntamiento."),
    ("pt", "A câmara opera-o."),
    ("zh", "由市政府运营。"),
    ("ja", "市が運営しています。"),
    ("ko", "시에서 운영합니다."),
    ("en", "Our department runs it with the province."),
    ("en", "Yes, the state operates it for us."),
    ("en", "We operate it in every district."),
    ("de", "Wir betreiben es mit dem Landkreis."),
    ("fr", "Oui, la région le gère avec nous."),
]


@pytest.mark.parametrize(("language", "text"), THEIRS)
def test_what_another_level_runs_is_no_yes(language: str, text: str) -> None:
    assert isinstance(reading.read(MANAGED, text, language), Unclear)


@pytest.mark.parametrize(("language", "text"), OURS)
def test_what_the_city_runs_is_one(language: str, text: str) -> None:
    assert reading.read(MANAGED, text, language) == YesNo(yes=True)
