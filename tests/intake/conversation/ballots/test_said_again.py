"""The verdict said once more is no reason of itself: "no, not met"."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER

AGAIN = [
    ("en", "S4: no, not met."),
    ("en", "S4: no, it is not met."),
    ("en", "S4: not met, no."),
    ("en", "S2: yes, it is met."),
    ("en", "S3: partly, only partly met."),
    ("en", "S2: not met - not fulfilled."),
    ("ru", "S4: нет, не выполнен."),
    ("ru", "S4: да, выполнен."),
    ("ru", "S3: частично, выполнен частично."),
    ("ru", "S4: нет, стандарт не выполнен."),
    ("zh", "S1：是，达标"),
    ("zh", "S1：否，不达标。"),
    ("zh", "S2：不达标，不符合要求。"),
    ("zh", "S3：部分达标，部分符合。"),
    ("ar", "S1: نعم، مستوفى"),
    ("ar", "S2: لا، غير مستوفى"),
    ("ar", "S1: نعم، هو مستوفى."),
    ("fr", "S1 : oui, il est rempli."),
    ("fr", "S2 : non, il n'est pas rempli."),
    ("fr", "S2 : non, pas rempli."),
    ("es", "S1: sí, se cumple."),
    ("es", "S2: no, no se cumple."),
    ("es", "S2: no, no está cumplido."),
    ("pt", "S1: sim, cumprido."),
    ("pt", "S2: não, não cumprido."),
    ("de", "S1: ja, erfüllt."),
    ("de", "S2: nein, nicht erfüllt."),
    ("de", "S2: nein, er ist nicht erfüllt."),
    ("hi", "S1: हाँ, पूरा होता है।"),
    ("hi", "S2: नहीं, पूरा नहीं होता।"),
    ("ja", "S1：はい、満たしています。"),
    ("ja", "S2：いいえ、満たしていません。"),
    ("ja", "S2：いいえ、未達成です。"),
    ("ko", "S1: 예, 충족합니다."),
    ("ko", "S2: 아니요, 충족하지 않습니다."),
    ("tr", "S1: evet, karşılanıyor."),
    ("tr", "S2: hayır, karşılanmıyor."),
]
REASONS = [
    ("en", "S2: not met. The target is not reached.", "The target is not reached"),
    ("fr", "S2 : non rempli, l'objectif n'est pas atteint.", "l'objectif n'est pas atteint"),
    ("es", "S2: no se cumple, el objetivo no está alcanzado.", "el objetivo no está alcanzado"),
    ("zh", "S2：不达标，未达到目标。", "未达到目标"),
    ("ja", "S2：未達成、目標を達成していない。", "目標を達成していない"),
    ("ko", "S2: 미충족, 목표 미달성.", "목표 미달성"),
    ("en", "S2: not met. No target.", "No target"),
    ("en", "S4: not met, no benchmark.", "no benchmark"),
    ("en", "S4: no, not done.", "not done"),
    ("en", "S1: yes, it is met, audited.", "it is met, audited"),
    ("en", "S2: not met: below the threshold.", "below the threshold"),
    ("en", "S3: partly, not all events.", "not all events"),
    ("en", "S1: met, achieved in 2024.", "achieved in 2024"),
    ("en", "S1 met. Meets the bar of 5 billion.", "Meets the bar of 5 billion"),
    ("en", "S2: not met, figures are not audited.", "figures are not audited"),
    ("en", "S1: met, verified.", "verified"),
    ("en", "S4: no, no list.", "no list"),
    ("ru", "S4: нет, не выполнен: нет списка.", "не выполнен: нет списка"),
    ("ru", "S4: не выполнен, нет цели.", "нет цели"),
    ("ru", "S1: да, выполнен, аудит.", "выполнен, аудит"),
    ("ru", "S2: нет, двойной счёт.", "двойной счёт"),
    ("zh", "S1：是，达标，已审计。", "达标，已审计"),
    ("zh", "S4：不达标，没有目标。", "没有目标"),
    ("zh", "S1：达标，审计通过。", "审计通过"),
    ("zh", "S2：否，重复计算。", "重复计算"),
    ("ar", "S1: نعم، مستوفى، مدقق.", "مستوفى، مدقق"),
    ("ar", "S2: لا، احتساب مزدوج", "احتساب مزدوج"),
    ("ar", "S2: غير مستوفى، لا هدف.", "لا هدف"),
    ("fr", "S1 : oui, il est rempli, audité.", "il est rempli, audité"),
    ("fr", "S1 : rempli, vérifié.", "vérifié"),
    ("fr", "S2 : non rempli, pas d'objectif.", "pas d'objectif"),
    ("es", "S2: no, doble contabilidad.", "doble contabilidad"),
    ("es", "S1: sí, se cumple, está auditado", "se cumple, está auditado"),
    ("es", "S4: no se cumple, no hay lista.", "no hay lista"),
    ("pt", "S1: sim, cumprido, auditado.", "cumprido, auditado"),
    ("pt", "S4: não cumprido, sem lista.", "sem lista"),
    ("de", "S1: ja, erfüllt, geprüft.", "erfüllt, geprüft"),
    ("de", "S4: nicht erfüllt, kein Ziel.", "kein Ziel"),
    ("de", "S1: erfüllt, nachgewiesen.", "nachgewiesen"),
    ("hi", "S1: हाँ, पूरा है, जाँचा गया।", "पूरा है, जाँचा गया"),
    ("hi", "S2: नहीं, दोहरी गिनती।", "दोहरी गिनती"),
    ("ja", "S1：はい、満たしています、監査済み。", "満たしています、監査済み"),
    ("ja", "S2：未達成、目標なし。", "目標なし"),
    ("ko", "S1: 예, 충족합니다, 감사됨.", "충족합니다, 감사됨"),
    ("ko", "S2: 미충족, 목표 없음.", "목표 없음"),
    ("tr", "S1: evet, karşılanıyor, denetlendi.", "karşılanıyor, denetlendi"),
    ("tr", "S2: karşılanmıyor, hedef yok.", "hedef yok"),
]


@pytest.mark.parametrize(("language", "text"), AGAIN)
def test_a_verdict_said_again_is_no_reason(language: str, text: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert [one.reason for one in reading.judged.values()] == [""]
    assert not reading.doubts


@pytest.mark.parametrize(("language", "text", "reason"), REASONS)
def test_what_says_more_than_the_verdict_is_a_reason(language: str, text: str, reason: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert [one.reason for one in reading.judged.values()] == [reason]
