"""A last sentence that only puts the rest off is no part of a reason."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER

_OFF = [
    ("en", "S1 and S2: met, figures plausible. I'll look at the rest next week.",
     "figures plausible"),
    ("fr", "S1 : satisfait, chiffres solides. Le reste, je regarderai la semaine prochaine.",
     "chiffres solides"),
    ("es", "S1: cumplido, cifras auditadas. El resto lo revisaré la próxima semana.",
     "cifras auditadas"),
    ("pt", "S1: cumprido, números auditados. O resto vejo na próxima semana.",
     "números auditados"),
    ("de", "S1 und S2: erfüllt, Zahlen plausibel. Den Rest schaue ich mir nächste Woche an.",
     "Zahlen plausibel"),
    ("ru", "S1: выполнен, цифры проверены. Остальные посмотрю на следующей неделе.",
     "цифры проверены"),
    ("tr", "S1: karşılandı, rakamlar sağlam. Diğerleri için haftaya bakacağım.",
     "rakamlar sağlam"),
    ("ar", "S1: مستوفى، الأرقام مدققة. سأنظر في الباقي الأسبوع القادم.", "الأرقام مدققة"),
    ("zh", "S1：达标，数据已审计。其余我下周再看。", "数据已审计"),
    ("ja", "S1：満たす、監査済みのため。残りは来週確認します。", "監査済みのため"),
    ("ko", "S1: 충족, 감사된 수치. 나머지는 다음 주에 검토하겠습니다.", "감사된 수치"),
    ("hi", "S1: पूरा, आंकड़े जांचे गए। बाकी मैं अगले सप्ताह देखूँगा।", "आंकड़े जांचे गए"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "reason"), _OFF)
def test_what_is_put_off_is_no_reason(language: str, text: str, reason: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert (reading.judged["S1"].verdict, reading.judged["S1"].reason) == ("met", reason)
    assert not reading.doubts


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("S1: not met, half is built. The rest of the network comes next week.",
         "half is built. The rest of the network comes next week"),
        ("S1: met, audited. I will look at it.", "audited. I will look at it"),
    ],
)  # fmt: skip
def test_what_is_of_the_city_stays(text: str, reason: str) -> None:
    assert ballots.read(text, PAPER, "en").judged["S1"].reason == reason


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "S1: not met, 40 km built. The remaining 60 km will follow later.",
         "40 km built. The remaining 60 km will follow later"),
        ("fr", "S1 : non satisfait, moitié construite. Le reste suivra le mois prochain.",
         "moitié construite. Le reste suivra le mois prochain"),
        ("ru", "S1: не выполнен, построена половина. Остальное последует позже.",
         "построена половина. Остальное последует позже"),
    ],
)  # fmt: skip
def test_what_the_city_will_do_stays_in_the_reason(language: str, text: str, reason: str) -> None:
    assert ballots.read(text, PAPER, language).judged["S1"].reason == reason
