"""Cities from one number to another are denied and told as each of them, or asked."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import ConflictReading, Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(
        ("Gdynia", "Turku", "Lyon", "Osaka", "Nairobi", "Kazan", "Indore", "Recife", "Almaty"), 1
    )
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have no ties to cities 1 to 4 nor to 6 to 9."),
        ("en", "No ties with cities 1 to 4 or with 6 to 9."),
        ("fr", "Je déclare n'avoir aucun lien avec les villes 1 à 4 ni avec 6 à 9."),
        ("fr", "Aucun conflit avec les villes 1 à 4 et 6 à 9."),
        ("de", "Ich habe keine Verbindung zu den Städten 1 bis 4 und zu 6 bis 9."),
        ("de", "Keine Interessenkonflikte mit den Städten 1 bis 4 und 6 bis 9."),
        ("es", "No tengo ningún vínculo con las ciudades 1 a 4 ni con 6 a 9."),
        ("es", "Ningún conflicto con las ciudades 1 a 4 y 6 a 9."),
        ("pt", "Não tenho nenhuma ligação com as cidades 1 a 4 nem com 6 a 9."),
        ("pt", "Nenhum conflito com as cidades 1 a 4 e 6 a 9."),
        ("ru", "Нет связей с городами с 1 по 4 и с 6 по 9."),
        ("ru", "Конфликта интересов с городами 1–4 и 6–9 нет."),
        ("zh", "我与1号到4号、6号到9号城市没有任何关系。"),
        ("zh", "与第1至4号和第6至9号城市无利益冲突。"),
        ("ja", "1〜4番および6〜9番の都市とは利害関係はありません。"),
        ("ko", "1~4번과 6~9번 도시와는 이해충돌이 없습니다."),
        ("ar", "لا علاقة لي بالمدن من 1 إلى 4 ولا من 6 إلى 9."),
        ("ar", "لا تعارض لدي مع المدن 1 إلى 4 و6 إلى 9."),
        ("tr", "1 ila 4 ve 6 ila 9 numaralı şehirlerle çıkar çatışmam yok."),
        ("tr", "1-4 ve 6-9 numaralı şehirlerle hiçbir bağım yok."),
        ("hi", "शहर 1 से 4 और 6 से 9 के साथ मेरा कोई संबंध नहीं है।"),
    ],
)
def test_ranges_under_a_denial_are_denied(language: str, text: str) -> None:
    reading = _read(text, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == ((1, 2, 3, 4, 6, 7, 8, 9), (), ())


@pytest.mark.parametrize(
    ("language", "text", "clear"),
    [
        ("ja", "1番から4番までの都市とは利益相反はありません。", (1, 2, 3, 4)),
        ("ko", "1번부터 4번까지의 도시와는 이해충돌이 없습니다.", (1, 2, 3, 4)),
        ("ru", "Нет связей с городами с 2 по 3.", (2, 3)),
    ],
)
def test_one_range_is_denied(language: str, text: str, clear: tuple[int, ...]) -> None:
    assert _read(text, language).clear == clear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I advise cities 1 to 3."),
        ("fr", "Je conseille les villes 1 à 3."),
        ("de", "Ich berate die Städte 1 bis 3."),
        ("es", "Tengo un conflicto con las ciudades 1 a 3."),
        ("pt", "Tenho conflito com as cidades 1 a 3."),
        ("ru", "Консультирую города 1–3."),
        ("zh", "与1号至3号城市存在利益冲突。"),
        ("ja", "1番から3番の都市の顧問です。"),
        ("ko", "1번부터 3번까지의 도시에 자문하고 있습니다."),
        ("ar", "أعمل مستشارا لدى المدن من 1 إلى 3."),
    ],
)
def test_a_tie_to_a_range_is_one_to_each(language: str, text: str) -> None:
    reading = _read(text, language)
    assert [one.application for one in reading.conflicts] == [1, 2, 3]
    assert reading.clear == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No ties with 2 to 3 people there."),
        ("en", "No conflict with cities 1 to 9, apart from 6."),
        ("en", "No conflict with 1 to 9 except 4."),
        ("en", "No ties to cities 1 to 4 until 2019."),
        ("fr", "Aucun lien avec 2 à 3 personnes."),
        ("fr", "Je n'ai peut-être aucun lien avec les villes 1 à 4 ni avec 6 à 9."),
        ("fr", "Aucun lien avec les villes 1 à 9, sauf la 6."),
        ("de", "Keine Verbindung zu den Städten 1 bis 9, außer zu 6."),
        ("de", "Keine Verbindung zu den Städten 1 und 2 bis 2019."),
        ("de", "Keine Verbindung zu 2 bis 3 Personen."),
        ("es", "Ningún vínculo con 2 a 3 personas."),
        ("es", "Ningún conflicto con las ciudades 1 a 9, salvo la 6."),
        ("pt", "Nenhuma ligação com 2 a 3 pessoas."),
        ("pt", "Nenhum conflito com as cidades 1 a 9, exceto a 6."),
        ("ru", "Нет связей с 2 по 3 проектам."),
        ("ru", "Конфликта интересов с городами 1–9 нет, кроме 6."),
        ("zh", "除6号外，与1号至9号城市无直接利益冲突。"),
        ("ja", "6番を除き、1番から9番の都市とは利益相反はほとんどありません。"),
        ("ko", "6번을 제외하고 1번부터 9번까지는 이해충돌이 거의 없습니다."),
        ("ar", "لا علاقة لي بالمدن من 1 إلى 9 إلا 6."),
        ("tr", "6 hariç 1 ila 9 numaralı şehirlerle çıkar çatışmam yok."),
        ("hi", "6 को छोड़कर 1 से 9 तक के शहरों से शायद कोई टकराव नहीं।"),
    ],
)
def test_what_no_range_denies_plainly_clears_nobody(language: str, text: str) -> None:
    assert _read(text, language).clear == ()


def _read(text: str, language: str) -> ConflictReading:
    return declarations.read_conflicts(text, LISTED, language)
