"""To belong to a network of smart cities is no title."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context

TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("ar", "لا شيء من الأربعة، غير أننا عضو في شبكة المدن الذكية.", ()),
        ("fr", "Aucune des quatre, mais nous appartenons au réseau Smart City depuis 2013.", ()),
        (
            "es",
            "Ninguna de las cuatro todavía, aunque sí pertenecemos a la Red Smart City (RECI).",
            (),
        ),
        ("ru", "Ни одного из четырёх, хотя мы участвуем в ассоциации умных городов.", ()),
        ("de", "Keinen davon; wir sind allerdings Mitglied im Netzwerk Smart City seit 2019.", ()),
        (
            "pt",
            "Nenhum dos quatro, embora façamos parte da Rede Smart City.",
            (),
        ),
        ("ja", "4つのいずれもありませんが、スマートシティ連携協議会に加盟しています。", ()),
        (
            "en",
            "We were named a digital city in 2019 and are a member of the Smart Cities Network.",
            (1,),
        ),
        ("en", "Smart city, awarded by the Smart Cities Association; we joined it in 2015.", (2,)),
        ("zh", "我市加入智慧城市联盟后，被评为智慧城市。", (2,)),
    ],
)
def test_a_membership_is_no_title(language: str, text: str, numbers: tuple[int, ...]) -> None:
    context = Context(language=language, options=TITLES, alone=True)
    assert read("choice", text, context) == Choice(numbers=numbers)
