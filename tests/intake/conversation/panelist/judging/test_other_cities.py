"""A sentence about another city behind a verdict is no reason of it; a comparison is."""

import pytest

from intake.conversation.ballots.ballot_reasons import plain
from intake.notices import BallotKept
from tests.intake.conversation.panelist.judging.test_dividing import OSAKA, _kept, _write


def _reason(text: str, language: str) -> tuple[str, list[str]]:
    """The reason of S4 for Osaka, and what was told as unplaced."""
    bench = _write(f"Osaka: {text}", language)
    kept: BallotKept = _kept(bench)["Osaka"]
    assert [*bench.ballots] == [OSAKA]
    [said] = [one.reason for one in kept.judgements if one.standard == "S4"]
    return said, [one.words for one in kept.unread if one.standard is None]


@pytest.mark.parametrize(
    ("language", "verdict", "reason", "other"),
    [
        ("en", "S4 partly met", "it is not clear how 150 bn were counted",
         "Daegu will follow later, next week."),
        ("de", "S4 teilweise erfüllt", "unklar ist die Zählung",
         "Zu Daegu schreibe ich nächste Woche."),
        ("fr", "S4 partiellement rempli", "le calcul est flou",
         "Pour Daegu, j'enverrai cela la semaine prochaine."),
        ("es", "S4 se cumple en parte", "el cálculo es confuso",
         "Lo de Daegu lo mando la próxima semana."),
        ("pt", "S4 cumprido em parte", "o cálculo é confuso",
         "Quanto a Daegu, envio na próxima semana."),
        ("ru", "S4 выполнен частично", "не ясно, как считали 150 млрд",
         "По Тэгу пришлю позже, на следующей неделе."),
        ("tr", "S4 kısmen karşılandı", "hesap belirsiz", "Daegu için haftaya yazacağım."),
        ("zh", "S4部分达标", "计算方法不清楚", "Porto的下周再发。"),
        ("ja", "S4：一部満たす", "算出方法が不明", "ポルトは来週お送りします。"),
        ("ko", "S4: 부분 충족", "계산이 불명확함", "대구는 다음 주에 보내겠습니다."),
        ("ar", "S4: مستوفى جزئياً", "طريقة الحساب غير واضحة", "سأرسل عن Daegu الأسبوع القادم."),
        ("hi", "S4: आंशिक", "गणना स्पष्ट नहीं", "Daegu के बारे में अगले सप्ताह लिखूँगा।"),
    ],
)  # fmt: skip
def test_the_next_city_is_no_reason(language: str, verdict: str, reason: str, other: str) -> None:
    stop = "。" if language in ("zh", "ja") else "."
    assert _reason(f"{verdict}: {reason}{stop}\n{other}", language) == (reason, [plain(other)])


def test_a_verdict_without_a_reason_takes_none_from_it() -> None:
    words = "Daegu will follow next week"
    assert _reason(f"S4 met.\n{words}.", "en") == ("", [words])


@pytest.mark.parametrize(
    ("language", "verdict", "reason", "other"),
    [
        ("en", "S4 not met", "few firms", "Daegu will follow next week"),
        ("de", "S4 nicht erfüllt", "zu wenige Firmen", "Zu Daegu schreibe ich nächste Woche"),
        ("ru", "S4 не выполнен", "мало фирм", "По Тэгу пришлю на следующей неделе"),
    ],
)
def test_a_city_that_is_put_off_on_the_line_is_none(
    language: str, verdict: str, reason: str, other: str
) -> None:
    assert _reason(f"{verdict}: {reason}. {other}.", language) == (reason, [other])


@pytest.mark.parametrize(
    ("language", "verdict", "reason"),
    [
        ("en", "S4 met", "their firms are the same as in Daegu"),
        ("en", "S4 not met", "few firms. Unlike Daegu, they name no source"),
        ("en", "S4 not met", "few firms. Turku did the same"),
        ("en", "S4 not met", "few firms. Daegu lacks that"),
        ("ru", "S4 не выполнен", "мало фирм. У Тэгу это лучше"),
        ("en", "S4 not met", "few firms. Osaka and Daegu count the same port"),
        ("de", "S4 nicht erfüllt", "zu wenige. Im Vergleich zu Daegu fehlt die Quelle"),
        ("fr", "S4 non rempli", "trop peu. Contrairement à Daegu, aucune source"),
    ],
)
def test_a_city_within_a_reason_stays(language: str, verdict: str, reason: str) -> None:
    assert _reason(f"{verdict}: {reason}.", language) == (reason, [])


VERDICTS = "S1 met, audited. S2 met, listed. S3 met, seen. S4 met, plausible."


@pytest.mark.parametrize("city", ["Daegu", "Turku"])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "This is my ballot for {}."),
        ("de", "Das ist mein Stimmzettel für {}."),
        ("fr", "Ceci est mon bulletin pour {}."),
        ("es", "Esta es mi papeleta de {}."),
        ("pt", "Este é o meu boletim de {}."),
    ],
)
def test_a_ballot_that_is_called_anothers_counts_for_none(
    city: str, language: str, words: str
) -> None:
    bench = _write(f"{VERDICTS}\n{words.format(city)}", language)
    assert not bench.ballots
    assert bench.turn.letters


@pytest.mark.parametrize("words", ["This is my ballot for Osaka.", "I compared it with Turku."])
def test_a_ballot_that_is_called_this_citys_counts(words: str) -> None:
    assert [*_write(f"{VERDICTS}\n{words}").ballots] == [OSAKA]
