"""A reason ends where another standard is spoken of, by its number too; what is unread is told."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs

NUMBERED = [
    ("fr", "Les standards 1 et 4 sont remplis (chiffres audités) ; le 2 ne l'est pas (double "
     "comptage) ; pour le 3, je m'abstiens.", "chiffres audités", "double comptage"),
    ("en", "Standards 1 and 4 are met (audited figures); number 2 is not (double counting); on 3 I "
     "abstain.", "audited figures", "double counting"),
    ("de", "Die Standards 1 und 4 sind erfüllt (geprüfte Zahlen); der 2. ist es nicht "
     "(Doppelzählung); bei 3 enthalte ich mich.", "geprüfte Zahlen", "Doppelzählung"),
    ("es", "Los estándares 1 y 4 se cumplen (cifras auditadas); el 2 no (doble cómputo); en el 3 "
     "me abstengo.", "cifras auditadas", "doble cómputo"),
    ("pt", "Os padrões 1 e 4 são cumpridos (números auditados); o 2 não (dupla contagem); no 3 "
     "abstenho-me.", "números auditados", "dupla contagem"),
    ("ru", "Стандарты 1 и 4 выполнены (цифры проверены); 2 не выполнен (двойной счёт); по 3 "
     "воздерживаюсь.", "цифры проверены", "двойной счёт"),
    ("zh", "标准1和4达标（数据经审计）；2不达标（重复计算）；3我弃权。", "数据经审计", "重复计算"),
    ("ja", "基準1と4は満たす（監査済み）。2は満たさない（二重計上）。3は棄権します。", "監査済み",
     "二重計上"),
    ("ko", "기준 1과 4는 충족(감사됨); 2는 미충족(이중 계산); 3은 기권합니다.", "감사됨",
     "이중 계산"),
    ("ar", "المعياران 1 و4 مستوفيان (أرقام مدققة)؛ 2 غير مستوفى (احتساب مزدوج)؛ أمتنع عن 3.",
     "أرقام مدققة", "احتساب مزدوج"),
    ("tr", "1. ve 4. standartlar karşılanıyor (rakamlar denetlenmiş); 2 karşılanmıyor (çift "
     "sayım); 3 için çekimserim.", "rakamlar denetlenmiş", "çift sayım"),
    ("hi", "मानक 1 और 4 पूरे हैं (आँकड़े लेखापरीक्षित); 2 पूरा नहीं (दोहरी गणना); 3 पर मैं मत "
     "नहीं देता।", "आँकड़े लेखापरीक्षित", "दोहरी गणना"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "met", "not_met"), NUMBERED)
def test_bare_numbers_go_on_with_standards(
    language: str, text: str, met: str, not_met: str
) -> None:
    read = ballots.read(text, PAPER, language)
    told = {id: (one.verdict, one.reason) for id, one in read.judged.items()}
    assert told == {"S1": ("met", met), "S4": ("met", met), "S2": ("not_met", not_met)}
    assert [one.standard for one in read.doubts] == ["S3"]
    assert "3" in read.doubts[0].words


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("fr", "Le standard 1 est rempli : les 2 audits concordent.", "S1+ S2?"),
        ("fr", "Le standard 1 est rempli depuis le 2 mars.", "S1?"),
        ("en", "Standard 1 is met, for 3 firms exceed the bar.", "S1+ S3?"),
        ("en", "Standard 1 is met: on 2 March they proved it.", "S1+ S2?"),
        ("en", "1) yes 2) no 3) yes 4) no", "S1+ S2- S3+ S4-"),
        ("en", "Standard 1 is met, number 7 is wrong.", "S1?"),
        ("de", "Standard 1 ist erfüllt, für 3 Firmen liegen Belege vor.", "S1+"),
        ("de", "Standard 1 ist erfüllt (Stand 2. März).", "S1+ S2?"),
        ("es", "El estándar 1 se cumple, el 2 de marzo lo probaron.", "S1+ S2?"),
        ("pt", "O padrão 1 é cumprido, no 3 de março provaram.", "S1+ S3?"),
        ("ru", "Стандарт 1 выполнен, по 3 фирмам есть данные.", "S1+ S3?"),
        ("zh", "标准1达标，第2季度数据可信。", "S1+"),
        ("ja", "基準1は満たす。2社の資料がある。", "S1+ S2?"),
        ("ko", "기준 1은 충족, 제2공장 자료가 있음.", "S1+"),
        ("ar", "المعيار 1 مستوفى، في 3 شركات أدلة.", "S1+"),
        ("tr", "Standart 1 karşılanıyor, no 2 fabrika.", "S1+"),
        ("hi", "मानक 1 पूरा है, नंबर 2 कारखाना।", "S1+"),
    ],
)
def test_a_number_of_something_else_has_no_verdict(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


LED = [
    ("en", "S2 is not met: double counting. The city brain is there, so S3 is fine.",
     "double counting"),
    ("en", "S2 is not met: double counting. As the brain is there, S3 is fine.",
     "double counting"),
    ("de", "S2 nicht erfüllt: Doppelzählung. Das City Brain ist da, also ist S3 in Ordnung.",
     "Doppelzählung"),
    ("fr", "S2 non rempli : double comptage. Le cerveau urbain existe, donc S3 est correct.",
     "double comptage"),
    ("es", "S2 no se cumple: doble cómputo. El cerebro urbano existe, por lo tanto S3 está bien.",
     "doble cómputo"),
    ("pt", "S2 não cumprido: dupla contagem. O cérebro urbano existe, portanto S3 está bem.",
     "dupla contagem"),
    ("ru", "S2 не выполнен: двойной счёт. Мозг города есть, поэтому S3 в порядке.",
     "двойной счёт"),
    ("zh", "S2不达标：重复计算。城市大脑已建成，因此S3没问题。", "重复计算"),
    ("ja", "S2は満たさない：二重計上。シティブレインはあるので、S3は良い。", "二重計上"),
    ("ko", "S2 미충족: 이중 계산. 시티 브레인이 있으므로 S3는 좋습니다.", "이중 계산"),
    ("ar", "S2 غير مستوفى: احتساب مزدوج. دماغ المدينة موجود، لذلك S3 جيد.", "احتساب مزدوج"),
    ("tr", "S2 karşılanmıyor: çift sayım. Şehir beyni var, bu yüzden S3 iyi.", "çift sayım"),
    ("hi", "S2 पूरा नहीं: दोहरी गणना। सिटी ब्रेन है, इसलिए S3 ठीक है।", "दोहरी गणना"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "reason"), LED)
def test_what_leads_to_another_standard_is_in_no_reason(
    language: str, text: str, reason: str
) -> None:
    read = ballots.read(text, PAPER, language)
    assert {id: one.reason for id, one in read.judged.items()} == {"S2": reason}
    (asked,) = read.doubts
    assert asked.standard == "S3"
    said = " ".join(text.split()).rpartition(reason)[2].strip(" .。।")
    assert asked.words == said


@pytest.mark.parametrize(
    ("language", "text", "reasons"),
    [
        ("en", "S2 is not met: double counting. The brain is there, so S3 is met.",
         {"S2": "double counting", "S3": "The brain is there"}),
        ("en", "The figures are audited, so S1 is met, 12 exceeds 10.",
         {"S1": "The figures are audited; 12 exceeds 10"}),
        ("de", "S2 nicht erfüllt: Doppelzählung. Das Gehirn ist da, daher ist S3 erfüllt.",
         {"S2": "Doppelzählung", "S3": "Das Gehirn ist da"}),
        ("ja", "S2は満たさない：二重計上。シティブレインはあるので、S3は満たす。",
         {"S2": "二重計上", "S3": "シティブレインはあるので"}),
        ("tr", "S2 karşılanmıyor: çift sayım. Şehir beyni var, bu yüzden S3 karşılanıyor.",
         {"S2": "çift sayım", "S3": "Şehir beyni var"}),
        # words that lead to no other standard stay where they were
        ("en", "S2 is not met: double counting. They count twice and S3 is met.",
         {"S2": "double counting. They count twice", "S3": ""}),
        ("en", "S2 is not met, because they count twice. It is so. S3 is met.",
         {"S2": "because they count twice. It is so", "S3": ""}),
        ("en", "S2 not met, they count S3 twice. S3 is met.",
         {"S2": "they count S3 twice", "S3": ""}),
        ("de", "S2 nicht erfüllt, da S3 doppelt zählt. S3 erfüllt.",
         {"S2": "da S3 doppelt zählt", "S3": ""}),
        ("fr", "S2 non rempli car S3 est compté deux fois. S3 rempli.",
         {"S2": "car S3 est compté deux fois", "S3": ""}),
        ("zh", "S2不达标，因为S3重复计算。S3达标。", {"S2": "因为S3重复计算", "S3": ""}),
    ],
)  # fmt: skip
def test_each_judged_standard_has_its_own(
    language: str, text: str, reasons: dict[str, str]
) -> None:
    read = ballots.read(text, PAPER, language)
    assert {id: one.reason for id, one in read.judged.items()} == reasons
    assert not read.doubts


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("zh", "除S2外均达标，数据可信。S2不达标，因为重复计算。", "数据可信"),
        ("en", "All are met except S2, the data is credible. S2 is not met: double counting.",
         "the data is credible"),
        ("de", "Alle außer S2 sind erfüllt, die Daten sind glaubwürdig. S2 ist nicht erfüllt "
         "wegen Doppelzählung.", "die Daten sind glaubwürdig"),
    ],
)  # fmt: skip
def test_a_reason_beside_an_exception_is_told_where_it_is_nobodys(
    language: str, text: str, words: str
) -> None:
    read = ballots.read(text, PAPER, language)
    assert {one.verdict for id, one in read.judged.items() if id != "S2"} == {"met"}
    assert [one.words for one in read.doubts] == [words]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "S2 is not met: double counting. Since the brain is there, S3 is met.",
         "Since the brain is there"),
        ("en", "S2 is not met: double counting. By the way, S3 is met.", "By the way"),
        ("de", "S2 nicht erfüllt: Doppelzählung. Weil das Gehirn da ist, S3 erfüllt.",
         "Weil das Gehirn da ist"),
    ],
)  # fmt: skip
def test_what_may_lead_to_a_verdict_is_told_and_in_no_reason(
    language: str, text: str, words: str
) -> None:
    read = ballots.read(text, PAPER, language)
    assert [(one.standard, one.words) for one in read.doubts] == [(None, words)]
    assert not any(words in one.reason for one in read.judged.values())
