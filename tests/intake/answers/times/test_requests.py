"""The day asked for, beside the reason why and in polite denials."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("language", "country", "text", "day"),
    [
        ("de", "DE", "Da der Magistrat erst am 9.12. tagt, bitten wir um Fristverlängerung bis "
         "zum 18.12.", 18),
        ("en", "GB", "Please give us until 18 December, since the council meets on the 9th.", 18),
        ("fr", "FR", "Comme le conseil se réunit le 9 décembre, nous demandons un délai jusqu'au "
         "18 décembre.", 18),
        ("pt", "BR", "Como a Câmara se reúne a 9 de dezembro, pedimos prazo até 18 de dezembro.",
         18),
        ("ru", "RU", "Так как совет заседает 9 декабря, просим продлить срок до 18 декабря.", 18),
        ("ar", "SA", "نرجو تمديد المهلة حتى 18 ديسمبر لأن المجلس ينعقد يوم 9 ديسمبر", 18),
        ("ja", "JP", "議会が12月9日に開かれるため、12月18日までお待ちください。", 18),
        ("ko", "KR", "의회가 12월 10일에 열리므로 12월 18일까지 연장해 주십시오.", 18),
        ("zh", "CN", "因为市议会12月9日开会，请宽限到12月18日。", 18),
        ("hi", "IN", "कृपया हमें 31.12.2026 तक का समय दें, क्योंकि परिषद की बैठक 16 दिसंबर को है।", 31),
        ("tr", "TR", "Meclis toplantımız aralık ayının ikinci haftasında; sonrasında, en geç "
         "21 Aralık Pazartesi günü gönderebiliriz.", 21),
    ],
)  # fmt: skip
def test_a_day_of_the_reason_is_no_rival_of_the_day_asked_for(
    language: str, country: str, text: str, day: int
) -> None:
    found = read("date", text, Context(language=language, country=country, today=TODAY))
    assert found == Day(day=date(2026, 12, day))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wäre es nicht möglich, die Unterlagen bis 18. Dezember nachzureichen?"),
        ("en", "Could we not have until 18 December?"),
        ("es", "¿No sería posible entregarlo hasta el 18 de diciembre?"),
        ("fr", "Ne serait-il pas possible de le remettre d'ici le 18 décembre ?"),
        ("pt", "Não seria possível entregar até 18 de dezembro?"),
        ("ru", "Нельзя ли продлить срок до 18 декабря?"),
        ("ar", "ألا يمكن تمديد المهلة حتى 18 ديسمبر؟"),
        ("ja", "12月18日まで延ばしていただくことはできませんでしょうか。"),
        ("ko", "연말 예산 심의로 바빠 다음 달 18일까지 제출하면 안 되겠습니까?"),
        ("zh", "能不能延到12月18日？"),
        ("tr", "18 Aralık'a kadar süre veremez misiniz?"),
        ("hi", "क्या हमें 18 दिसंबर तक का समय नहीं मिल सकता?"),
    ],
)
def test_a_polite_denial_asks_for_its_day(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, today=TODAY))
    assert found == Day(day=date(2026, 12, 18))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "我们不能在12月18日前提交。"),
        ("en", "It is not possible to deliver by 18 December."),
        ("es", "No es posible entregarlo hasta el 18 de diciembre."),
        ("ja", "12月18日までに提出することはできません。"),
        ("ko", "12월 18일까지 제출할 수 없습니다."),
        ("hi", "18 दिसंबर तक समय नहीं मिल सकता।"),
        ("en", "We cannot deliver by 9 December because the council meets on 12 December."),
        ("de", "Bis zum 9. Dezember schaffen wir es nicht, weil der Rat am 12. Dezember tagt."),
        ("en", "Part one in January, the rest by 21 February 2027."),
    ],
)
def test_what_cannot_be_kept_and_what_is_only_a_part_stay_asked(language: str, text: str) -> None:
    assert isinstance(read("date", text, Context(language=language, today=TODAY)), Unclear)
