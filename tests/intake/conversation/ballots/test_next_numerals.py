"""A bare numeral behind a list named in words is the next: "one to three are met, four is not"."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Standards one to three are met, four is not."),
        ("en", "Standards one to three are met; four is not met."),
        ("en", "Standards one to three are met, but four is not."),
        ("en", "Standards one, two and three are met. Four is not."),
        ("en", "S1-S3 are met, four is not."),
        ("en", "S1-S3 met, 4 not."),
        ("de", "Die Standards eins bis drei sind erfüllt, vier nicht."),
        ("de", "S1 bis S3 sind erfüllt, vier ist nicht erfüllt."),
        ("fr", "Les critères un à trois sont remplis, quatre non."),
        ("fr", "Les normes un à trois sont remplies, la quatre ne l'est pas."),
        ("es", "Los estándares uno a tres se cumplen, el cuatro no."),
        ("pt", "Os padrões um a três são cumpridos, o quatro não."),
        ("ru", "Стандарты первый, второй и третий выполнены, четвёртый нет."),
        ("tr", "1-3. standartlar karşılandı, 4 karşılanmadı."),
        ("tr", "Birinci, ikinci ve üçüncü standartlar karşılandı, dördüncü karşılanmadı."),
        ("zh", "标准一至三达标，四不达标。"),
        ("zh", "标准一、二、三达标，但四未达标。"),
        ("ja", "基準1から3は満たすが、4は満たさない。"),
        ("ko", "기준 1에서 3까지 충족, 4는 미충족."),
        ("ar", "المعايير من الأول إلى الثالث مستوفاة، والرابع لا."),
        ("hi", "मानक एक से तीन पूरे हैं, चार नहीं।"),
    ],
)
def test_it_has_its_own_verdict(language: str, text: str) -> None:
    assert signs(text, language) == "S1+ S2+ S3+ S4-"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Standards one and two are met, three is partly met, four is not.",
         "S1+ S2+ S3~ S4-"),
        ("en", "Standard one is met, two is not.", "S1+ S2-"),
        ("ru", "Стандарт один выполнен, два не выполнены.", "S1+ S2-"),
        ("fr", "Le critère un est rempli, deux non.", "S1+ S2-"),
        ("hi", "मानक एक और दो पूरे, तीन पूरा नहीं, चार आंशिक।", "S1+ S2+ S3- S4~"),
        # none of the next: which one is meant, nobody knows
        ("en", "Standards one and two are met, one is not.", "S1? S2?"),
        ("en", "Standards one and two are met. One is not.", "S1? S2?"),
        ("en", "Standards two to four are met, one is not.", "S2? S3? S4?"),
        ("en", "Standards one to three are met, only four is not.", "S1? S2? S3? S4?"),
        ("en", "Standard one is met, two is not, three is.", "S1+ S2?"),
        ("de", "Standards eins bis drei sind erfüllt, nur vier nicht.", "S1? S2? S3? S4?"),
        ("fr", "Les critères un à trois sont remplis, mais pas le quatre.", "S1? S2? S3?"),
        ("zh", "S1达标，四项不达标。", "S1?"),
        ("ja", "基準一、二、三は満たす、四は満たさない。", "S1? S2? S3?"),
        ("ko", "기준 일부터 삼까지 충족, 사는 미충족.", "?"),
        ("ar", "المعايير من واحد إلى ثلاثة مستوفاة، وأربعة غير مستوفى.", "?"),
        ("tr", "Standart bir ile üç arası karşılandı, dört karşılanmadı.", "S1?"),
    ],
)  # fmt: skip
def test_each_clause_counts_or_all_is_asked(language: str, text: str, expected: str) -> None:
    assert signs(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "S1: met, four of the firms are not listed.", "four of the firms are not listed"),
        ("en", "S1: met, four firms are not.", "four firms are not"),
        ("en", "S1: met, 3 not shown.", "3 not shown"),
        ("en", "S1: met, 2 audits not done.", "2 audits not done"),
        ("en", "S1: met. Two are not.", "Two are not"),
        ("en", "S1: met, two in number.", "two in number"),
        ("en", "S1: met, 3.", "3"),
        ("en", "S1: met. Two of them, three in all.", "Two of them, three in all"),
        ("en", "Standard one: met, four not counted.", "four not counted"),
        ("de", "S1 erfüllt, drei nicht belegt.", "drei nicht belegt"),
        ("de", "S1 ist erfüllt, zwei Firmen nicht.", "zwei Firmen nicht"),
        ("fr", "S1 rempli, deux sources non datées.", "deux sources non datées"),
        ("es", "S1 cumplido, dos fuentes no.", "dos fuentes no"),
        ("pt", "S1 cumprido, duas fontes não.", "duas fontes não"),
        ("ru", "S1 выполнен, два источника старые.", "два источника старые"),
        ("tr", "S1 karşılandı, iki kaynak yok.", "iki kaynak yok"),
        ("zh", "S1达标，有两个来源。", "有两个来源"),
        ("ja", "S1：満たす、三社あり。", "三社あり"),
        ("ko", "S1: 충족, 두 곳 확인.", "두 곳 확인"),
        ("ar", "S1: مستوفى، ثلاثة مصادر.", "ثلاثة مصادر"),
        ("hi", "S1: पूरा, दो स्रोत हैं।", "दो स्रोत हैं"),
    ],
)
def test_what_counts_something_stays_a_reason(language: str, text: str, reason: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert {id: (one.verdict, one.reason) for id, one in reading.judged.items()} == {
        "S1": ("met", reason)
    }
