"""A city's name right behind a standard tells whose verdict that is, and of no other standard."""

import pytest

from intake.notices import BallotKept
from tests.intake.conversation.panelist.judging.test_dividing import DAEGU, OSAKA, PORTO, _judged
from tests.intake.conversation.panelist.test_city_before import CORRECTED, STANDING, _corrected

NOT_MET = {
    "en": "not met, too few.", "de": "nicht erfüllt, zu wenige.", "fr": "non rempli, trop peu.",
    "es": "no cumplido, muy pocas.", "pt": "não cumprido, poucas.",
    "ru": "не выполнен, мало фирм.", "tr": "karşılanmadı, az firma.", "zh": "不达标，企业太少。",
    "ja": "満たさない、少ないため。", "ko": "미충족, 기업이 적음.", "hi": "पूरा नहीं, कम फर्म।",
    "ar": "غير مستوفى، قليلة.",
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "head", "city"),
    [
        ("en", "S4 Daegu:", DAEGU), ("en", "S4 Daegu", DAEGU), ("en", "S4 (Daegu):", DAEGU),
        ("en", "S4 for Daegu:", DAEGU), ("en", "S4 of Daegu:", DAEGU), ("en", "S4: Daegu", DAEGU),
        ("de", "S4 für Daegu:", DAEGU), ("fr", "S4 pour Daegu :", DAEGU),
        ("es", "S4 de Daegu:", DAEGU), ("pt", "S4 do Porto:", PORTO), ("ru", "S4 Тэгу:", DAEGU),
        ("tr", "S4 Daegu:", DAEGU), ("zh", "S4里尔：", 4), ("ja", "S4ポルト：", PORTO),
        ("ko", "S4 대구:", DAEGU), ("hi", "S4 पोर्टो:", PORTO), ("ar", "S4 بورتو:", PORTO),
    ],
)  # fmt: skip
def test_it_is_of_the_city_of_the_writers_that_is_named(
    language: str, head: str, city: int
) -> None:
    bench = _corrected(f"{head} {NOT_MET[language]}", language)
    assert _judged(bench) == {OSAKA: STANDING, city: {"S4": "not_met"}}
    assert bench.ballots[city].judged["S4"].reason in NOT_MET[language]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "S4 Kobe:"), ("en", "S4 Kobe"), ("en", "S4 (Kobe):"), ("en", "S4 - Kobe:"),
        ("en", "S4 for Kobe:"), ("en", "S4 of Kobe is"), ("en", "S4, Kobe:"), ("en", "S4: Kobe"),
        ("en", "S4 Osaka and Kobe:"), ("de", "S4 in Kobe"), ("fr", "S4 Kobe :"),
        ("es", "S4 de Kobe:"), ("pt", "S4 Kobe:"), ("ru", "S4 в Кобе"), ("tr", "S4 Kobe:"),
        ("zh", "S4神户："), ("ja", "S4：神戸は"), ("ko", "S4 도쿄:"), ("hi", "S4 कोबे:"),
        ("ar", "S4 طوكيو:"),
    ],
)  # fmt: skip
def test_beside_another_city_it_is_asked(language: str, head: str) -> None:
    bench = _corrected(f"{head} {NOT_MET[language]}", language)
    assert _judged(bench) == {OSAKA: STANDING}
    assert [one.standard for one in bench.said(BallotKept).unread] == ["S4"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S4: not met for Kobe, few."), ("en", "S4: not met (Kobe), few."),
        ("en", "S4 is not met in Kobe."), ("en", "S4: not met in Osaka and Kobe."),
        ("en", "Not met: S4 (Kobe)."), ("fr", "S4 n'est pas rempli à Kobe."),
        ("pt", "S4 não cumprido em Kobe."), ("zh", "S4不达标（神户）。"),
        ("en", "All standards are not met for Kobe."),
    ],
)  # fmt: skip
def test_a_verdict_with_another_city_behind_it_is_asked(language: str, text: str) -> None:
    bench = _corrected(text, language)
    assert _judged(bench) == {OSAKA: STANDING}
    assert {one.why for one in bench.said(BallotKept).unread} <= {"which_city", "unsure"}
    assert bench.said(BallotKept).unread


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "S4 Osaka: not met, few.", "few"), ("en", "S4 (Osaka): not met, few.", "few"),
        ("en", "S4: not met, unlike Kobe.", "unlike Kobe"),
        ("en", "S4: not met, Kobe is counted.", "Kobe is counted"),
        ("en", "S4: not met (Kobe counts double).", "Kobe counts double"),
        ("en", "S4: not met. Kobe did better.", "Kobe did better"),
        ("en", "S4: not met, Berlin, Paris and Rome lead.", "Berlin, Paris and Rome lead"),
        ("en", "S4: not met because Kobe is counted.", "because Kobe is counted"),
        ("en", "S4: Kobe's output is counted, not met.", "Kobe's output is counted"),
        ("de", "S4 nicht erfüllt, in Tokio gezählt.", "in Tokio gezählt"),
        ("fr", "S4 non rempli, Paris le compte.", "Paris le compte"),
        ("es", "S4 no cumplido, Madrid las cuenta.", "Madrid las cuenta"),
        ("pt", "S4 não cumprido, como Lisboa.", "como Lisboa"),
        ("ru", "S4 не выполнен, Москва впереди.", "Москва впереди"),
        ("tr", "S4 karşılanmadı, Tokyo önde.", "Tokyo önde"),
        ("zh", "S4不达标，东京更好。", "东京更好"),
        ("ja", "S4：満たさない、神戸の会社のため。", "神戸の会社のため"),
        ("ko", "S4: 미충족, 도쿄 기업임.", "도쿄 기업임"),
        ("hi", "S4: पूरा नहीं, टोक्यो में कम।", "टोक्यो में कम"),
        ("ar", "S4: غير مستوفى، في طوكيو مصانع.", "في طوكيو مصانع"),
    ],
)  # fmt: skip
def test_the_threads_city_and_one_in_a_reason_change_nothing(
    language: str, text: str, reason: str
) -> None:
    bench = _corrected(text, language)
    assert _judged(bench) == {OSAKA: CORRECTED}
    assert bench.ballots[OSAKA].judged["S4"].reason == reason


def test_it_tells_of_no_other_standard() -> None:
    bench = _corrected("S4 Daegu: not met, few. S3: not met, seen.")
    assert _judged(bench) == {OSAKA: STANDING, DAEGU: {"S4": "not_met"}}
    bench = _corrected("S4 Daegu: not met, few; S4 Osaka: not met, too few.")
    assert _judged(bench) == {OSAKA: CORRECTED, DAEGU: {"S4": "not_met"}}
    bench = _corrected("S1 Daegu: met\nS2 Daegu: met\nS4 Osaka: not met")
    assert _judged(bench) == {OSAKA: CORRECTED, DAEGU: {"S1": "met", "S2": "met"}}


@pytest.mark.parametrize(
    "text",
    [
        "Perhaps S4 Daegu: not met.", "I am not sure S4 Daegu is met.", "Is S4 Daegu not met?",
        "If I am right, S4 Daegu: not met.", "S4 Daegu: perhaps not met.",
        "S4 Daegu and Osaka: not met.", "S4 Daegu counts twice: not met.",
        "S3, S4 Daegu: not met.", "They say: S4 Daegu not met.",
    ],
)  # fmt: skip
def test_beside_more_than_the_name_it_is_asked(text: str) -> None:
    assert _judged(_corrected(text)) == {OSAKA: STANDING}
