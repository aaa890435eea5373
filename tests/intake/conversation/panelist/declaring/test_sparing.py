"""No city is clear where words beside a "no conflict" may take it, or something, out of that."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

NAMES = ("Gdynia", "Turku", "Nantes", "Osaka")
LISTED = tuple(
    Listed(number=place, application=place, names=(name,), is_tied=False)
    for place, name in enumerate(NAMES, start=1)
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "Turku 말고는 이해충돌이 없습니다."), ("ko", "2번 외엔 이해충돌이 없습니다."),
        ("ko", "2번밖에 이해충돌이 없습니다."), ("ko", "2번 말고 없습니다."),
        ("ko", "투르쿠를 외하고는 이해충돌이 없습니다."), ("ko", "투르쿠 빼곤 이해충돌 없음."),
        ("ko", "없습니다. 단, 오사카는 예외입니다."),
        ("ko", "이해충돌이 없습니다. 한 곳은 예외입니다."),
        ("ko", "이해충돌이 없습니다만 오사카에서 일합니다."),
        ("ko", "이해충돌이 없는데 오사카에 삽니다."),
        ("ko", "이해충돌이 없습니다, 투르쿠에 갔습니다."),
        ("zh", "没有利益冲突，可我在大阪上班。"), ("zh", "没有利益冲突 但我在大阪工作"),
        ("zh", "没有利益冲突，我去过大阪。"), ("zh", "没有利益冲突，大阪市长是我同学。"),
        ("zh", "没有利益冲突，我太太是大阪人。"), ("zh", "没有利益冲突，我在大阪上班。"),
        ("zh", "没有利益冲突，唯独大阪。"), ("zh", "没有利益冲突。有一个例外。"),
        ("ja", "大阪のみ利益相反はありません。"), ("ja", "大阪は別として利益相反はありません。"),
        ("ja", "利益相反はありません。ひとつ例外があります。"),
    ],
)  # fmt: skip
def test_it_is_asked(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert reading.clear == ()
    assert reading.doubts


@pytest.mark.parametrize(
    ("language", "text", "clear"),
    [
        ("ko", "투르쿠와 이해충돌이 없습니다.", (2,)),
        ("ko", "투르쿠시와는 이해충돌이 없습니다.", (2,)),
        ("ko", "투르쿠에 대해서는 이해충돌이 없습니다.", (2,)),
        ("ko", "투르쿠: 이해충돌 없음", (2,)),
        ("ko", "2번과 3번은 이해충돌이 없습니다.", (2, 3)), ("ko", "2번, 3번 없음", (2, 3)),
        ("ko", "Turku와 Nantes에는 이해충돌이 없습니다.", (2, 3)),
        ("ko", "투르쿠를 포함하여 이해충돌이 없습니다.", (2,)),
        ("ko", "저는 어느 도시와도 이해충돌이 없습니다.", (1, 2, 3, 4)),
        ("ko", "모든 도시와 이해충돌이 없음을 확인합니다.", (1, 2, 3, 4)),
        ("ko", "이해충돌이 없습니다. 감사합니다.", (1, 2, 3, 4)),
        ("zh", "我与图尔库没有利益冲突。", (2,)), ("zh", "没有利益冲突：图尔库、南特", (2, 3)),
        ("zh", "对图尔库和南特无利益冲突。", (2, 3)), ("zh", "大阪没有利益冲突。", (4,)),
        ("zh", "无利益冲突的城市：图尔库、南特。", (2, 3)),
        ("zh", "没有利益冲突，包括大阪。", (4,)),
        ("zh", "没有利益冲突（大阪、南特）。", (3, 4)),
        ("zh", "没有利益冲突，特此声明。", (1, 2, 3, 4)),
        ("zh", "没有利益冲突。但是我时间不多。", (1, 2, 3, 4)),
        ("ja", "大阪とは利益相反はありません。", (4,)),
        ("ja", "利益相反なし：大阪、ナント", (3, 4)),
        ("ja", "大阪については利益相反はありません。", (4,)), ("ja", "2と3は利益相反なし", (2, 3)),
        ("ja", "利益相反はありません。よろしくお願いします。", (1, 2, 3, 4)),
        ("en", "No conflict with Osaka, Turku included.", (2, 4)),
        ("ko", "이해충돌 없습니다. 단지 늦게 답하여 죄송합니다.", (1, 2, 3, 4)),
        ("zh", "没有利益冲突。我已知悉上述规定，但如有变化会及时告知。", (1, 2, 3, 4)),
    ],
)  # fmt: skip
def test_a_plain_one_clears(language: str, text: str, clear: tuple[int, ...]) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == (clear, (), ())


@pytest.mark.parametrize(
    ("language", "text", "tied"),
    [
        ("ko", "2번 외에는 이해충돌이 없습니다.", 2), ("zh", "除大阪外无利益冲突。", 4),
        ("zh", "没有利益冲突，但我在大阪工作。", 4), ("zh", "没有利益冲突，我在大阪工作。", 4),
        ("zh", "虽然我在大阪工作，但没有利益冲突。", 4),
        ("ja", "利益相反はありませんが、大阪で働いています。", 4),
    ],
)  # fmt: skip
def test_a_plain_exception_is_a_conflict_as_before(language: str, text: str, tied: int) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert [one.application for one in reading.conflicts] == [tied]
    assert reading.clear == tuple(one for one in (1, 2, 3, 4) if one != tied)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("ko", "S4: 미충족, 기업 없음. 다만 규모는 큽니다.", "규모"),
        ("zh", "S4：不达标，无企业。不过规模很大。", "规模"),
        ("ja", "S4：満たさない、企業なし。ただし規模は大きい。", "規模"),
    ],
)
def test_the_reasons_of_a_ballot_take_nothing_out(language: str, text: str, told: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language, judges=True)
    assert not any(told in one.words for one in reading.doubts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflicts, I studied in Osaka."),
        ("en", "As a pupil of Turku's schools, I have no conflict with Osaka."),
        ("en", "I have no conflict with Osaka, where I have never been."),
        ("de", "Keine Konflikte, ich bin in Osaka aufgewachsen."),
        ("de", "Keine Konflikte, auch wenn ich in Osaka studiert habe."),
        ("fr", "Aucun conflit, j'ai étudié à Osaka."),
        ("es", "Sin conflictos, estudié en Osaka."),
        ("pt", "Nenhum conflito, embora tenha estudado em Osaka."),
        ("ru", "Конфликтов нет, я учился в Осаке."),
        ("ru", "Конфликтов нет, но я родом из Осаки."),
        ("tr", "Çıkar çatışmam yok, Osaka'da okudum."),
        ("hi", "कोई हितों का टकराव नहीं, मैं Osaka में पढ़ा हूँ।"),
        ("hi", "कोई टकराव नहीं, लेकिन मैं ओसाका में रहता हूँ।"),
        ("hi", "मैं ओसाका से हूँ, पर कोई टकराव नहीं।"),
        ("ar", "لا تضارب لدي، درست في أوساكا."),
    ],
)
def test_more_that_is_said_of_a_city_beside_a_denial_is_asked(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert reading.clear == ()
    assert reading.doubts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflicts, I grew up in Osaka."), ("en", "I was raised in Osaka, no conflicts."),
        ("fr", "Aucun conflit, j'ai grandi à Osaka."),
        ("es", "Sin conflictos, soy oriundo de Osaka."),
        ("pt", "Nenhum conflito, nasci em Osaka."), ("ru", "Конфликтов нет, я вырос в Осаке."),
        ("de", "Keine Konflikte, ich lebe in Osaka."),
        ("tr", "Çıkar çatışmam yok, Osaka'da oturuyorum."),
        ("zh", "没有利益冲突，我住在大阪。"),
        ("ar", "لا تضارب لدي، ولدت في أوساكا."),
        ("zh", "没有利益冲突，我来自大阪。"),
        ("ja", "利益相反はありませんが、大阪の出身です。"),
    ],
)  # fmt: skip
def test_a_city_of_ones_own_is_a_conflict(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert [one.application for one in reading.conflicts] == [4]
    assert reading.clear == (1, 2, 3)


@pytest.mark.parametrize(
    ("language", "text", "clear"),
    [
        ("en", "I have no conflict with Osaka, Turku, the city of Nantes or Gdynia.", (1, 2, 3, 4)),
        ("en", "I have no conflict with either of them, Osaka included.", (4,)),
        ("en", "As far as I know, I have no conflict with Osaka.", (4,)),
        ("en", "As for Osaka, I have no conflict.", (4,)),
        ("en", "With Osaka, Turku and Nantes, I have no conflict.", (2, 3, 4)),
        ("de", "Mit Osaka, der Stadt Turku und Nantes habe ich keinen Konflikt.", (2, 3, 4)),
        ("de", "Was Osaka betrifft, habe ich keinen Interessenkonflikt.", (4,)),
        ("fr", "Aucun conflit d'intérêts avec Osaka, la ville de Turku ni Nantes.", (2, 3, 4)),
        ("es", "No tengo conflicto de intereses con Osaka, Turku ni Nantes.", (2, 3, 4)),
        ("pt", "Não tenho conflito de interesses com Osaka, Turku nem Nantes.", (2, 3, 4)),
        ("ru", "С Осакой, Турку и Нантом конфликта интересов нет.", (2, 3, 4)),
        ("tr", "Osaka, Turku ve Nantes ile çıkar çatışmam yok.", (2, 3, 4)),
        ("ar", "لا يوجد لدي تضارب مصالح مع Osaka، Turku و Nantes.", (2, 3, 4)),
        ("hi", "Osaka, Turku और Nantes के साथ कोई हितों का टकराव नहीं है।", (2, 3, 4)),
    ],
)  # fmt: skip
def test_a_list_of_cities_is_no_more(language: str, text: str, clear: tuple[int, ...]) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == (clear, (), ())
