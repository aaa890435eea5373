"""Where the office of a card on one line ends: before a sentence, and before a mandate."""

import pytest

from intake.conversation.people import signatures
from intake.conversation.spelling import fold

SENTENCES = [
    ("en", "Jane Roe, Head of Digital. Mandate to follow shortly."),
    ("zh", "王伟，数据局局长。授权书另行提交。"),
    ("fr", "Paul Girard, directeur de l'innovation. Arrêté en cours de signature."),
    ("es", "Ana Ruiz, directora de innovación. Delegación pendiente."),
    ("ru", "Егорова Светлана Викторовна, директор МКУ «Центр». Вопрос рассматривается юристами."),
    ("ar", "أحمد سالم الفايز، مدير إدارة التقنية. كتاب التفويض لدى الشؤون القانونية"),
    ("de", "Eva Roth, Leiterin Digitales. Vollmacht folgt."),
    ("ja", "佐藤花子、企画課長。委任状は後日送ります。"),
    ("pt", "Ana Reis, chefe de gabinete. Portaria em elaboração."),
    ("tr", "Hasan Kılıçaslan, imar dairesi müdürü. Yetkim olup olmadığını soruyorum."),
    ("ko", "김민수, 스마트도시과장. 위임장은 법무과에서 검토"),
    ("hi", "अनिल कुमार, उप आयुक्त। अधिकार पत्र विधि शाखा में है।"),
]
OFFICES = [
    ("en", "Jane Roe, Asst. Commissioner, Dept. of Planning"),
    ("en", "Jane Roe, Deputy Mayor, St. Gallen"),
    ("zh", "王伟，数据局局长"),
    ("fr", "Paul Girard, directeur adjoint, St. Étienne"),
    ("es", "Ana Ruiz, directora de la Of. de Innovación"),
    ("ru", "Иванов П. С., зам. начальника отдела"),
    ("ar", "أحمد سالم الفايز، مدير إدارة التقنية"),
    ("de", "Anna Weiß, Leiterin Abt. Digitales, Dipl.-Ing."),
    ("de", "Anna Weiß, stv. Leiterin"),
    ("ja", "佐藤花子、企画課長"),
    ("pt", "Ana Reis, Chefe de Gab. da Presidência"),
    ("tr", "Ayşe Kaya, Bilgi İşlem Müdürü"),
    ("ko", "김민수, 스마트도시과장"),
    ("hi", "अनिल कुमार, उप आयुक्त"),
]


@pytest.mark.parametrize(("language", "line"), SENTENCES)
def test_an_office_holds_no_sentence_behind_it(language: str, line: str) -> None:
    assert signatures.name_and_office(fold(line), language)[1] is None


@pytest.mark.parametrize(("language", "line"), OFFICES)
def test_an_office_cut_short_by_a_point_is_one_office(language: str, line: str) -> None:
    assert signatures.name_and_office(fold(line), language)[1] is not None
