"""A name under a ballot is no reason, in any script, whoever signs."""

from dataclasses import replace

import pytest

from intake.notices import BallotKept
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import seated


def _mailed(text: str, language: str) -> Bench:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, name="Roster Name", languages=(language,))
    bench.write(text, to=bench.last)
    return bench


_SIGNED = [
    ("en", "S1: met, the figures are audited.", "Claire"),
    ("en", "S1: met, the figures are audited.", "J. Smith"),
    ("fr", "S1 : satisfait, car les chiffres sont solides.", "Claire"),
    ("de", "S1: erfüllt, die Zahlen sind geprüft.", "Hans Weber"),
    ("es", "S1: cumplido, cifras auditadas.", "Ana"),
    ("pt", "S1 cumprido: números auditados.", "Paulo Nunes"),
    ("ru", "S1: выполнен, цифры подтверждены.", "Ольга"),
    ("ru", "S1: выполнен, цифры подтверждены.", "О. Петрова"),
    ("tr", "S1: karşılandı, rakamlar sağlam.", "Ayşe Yılmaz"),
    ("ar", "S1: مستوفى، الأرقام مدققة.", "عمر"),
    ("ar", "S1: مستوفى، الأرقام مدققة.", "عمر حداد"),
    ("hi", "S1: पूरा, आंकड़े जांचे गए।", "मीरा"),
    ("zh", "S1：达标，数据可靠。", "林梅"),
    ("ja", "S1：満たす、監査済みのため。", "山田"),
    ("ja", "S1：満たす、監査済みのため。", "太郎"),
    ("ko", "S1: 충족, 감사된 수치.", "김민준"),
]


@pytest.mark.parametrize(("language", "judged", "name"), _SIGNED)
def test_a_name_below_a_reason_is_no_part_of_it(language: str, judged: str, name: str) -> None:
    alone = _mailed(judged, language).said(BallotKept).judgements
    assert alone[0].reason
    assert _mailed(f"{judged}\n\n{name}", language).said(BallotKept).judgements == alone


@pytest.mark.parametrize(("language", "judged", "name"), _SIGNED)
def test_a_verdict_with_only_a_name_below_it_is_asked_for_its_reason(
    language: str, judged: str, name: str
) -> None:
    verdict = {"zh": "S4：达标", "ja": "S4：満たす", "ko": "S4: 충족", "ar": "S4: مستوفى",
               "hi": "S4: पूरा", "ru": "S4: выполнен", "tr": "S4: karşılandı", "en": "S4: met",
               "fr": "S4 : satisfait", "de": "S4: erfüllt", "es": "S4: cumplido",
               "pt": "S4: cumprido"}[language]  # fmt: skip
    for between in ("\n\n", ".\n", "\n"):
        kept = _mailed(f"{judged}\n{verdict}{between}{name}", language).said(BallotKept)
        assert [one.standard for one in kept.judgements] == ["S1", "S4"]
        assert kept.no_reason == ("S4",), between


@pytest.mark.parametrize(
    ("language", "judged", "reason"),
    [
        ("en", "S1: met.\n\nAudited figures", "Audited figures"),
        ("en", "S1: not met.\n\nInsufficient", "Insufficient"),
        ("fr", "S1 : satisfait.\n\nChiffres vérifiés", "Chiffres vérifiés"),
        ("ru", "S1: выполнен.\n\nЦифры проверены", "Цифры проверены"),
        ("zh", "S1：达标。\n\n数据可靠", "数据可靠"),
        ("ja", "S1：満たす。\n\n数字明確", "数字明確"),
        ("ar", "S1: مستوفى.\n\nالأرقام مدققة", "الأرقام مدققة"),
    ],
)
def test_a_brief_reason_below_its_verdict_is_kept(language: str, judged: str, reason: str) -> None:
    (kept,) = _mailed(judged, language).said(BallotKept).judgements
    assert kept.reason == reason


@pytest.mark.parametrize(
    ("language", "judged", "word"),
    [
        ("en", "S1: met\nS2: not met, counted twice by", "Anna Nowak"),
        ("en", "S2: not met", "Outdated"),
        ("de", "S2: nicht erfüllt", "Datenlage"),
        ("ru", "S2: не выполнен", "Преувеличено"),
        ("ar", "S2: غير مستوفى", "مبالغ"),
        ("zh", "S2：未达标", "夸大"),
    ],
)
def test_a_name_that_may_be_a_reason_is_quoted_as_left_out(
    language: str, judged: str, word: str
) -> None:
    kept = _mailed(f"{judged}\n\n{word}", language).said(BallotKept)
    assert kept.set_aside == word
    assert word not in kept.judgements[-1].reason


@pytest.mark.parametrize(
    "text",
    [
        "S2: not met\n\nRoster Name",
        "S2: not met, outdated.\n\nAnna",
        "S2: not met, outdated\n\nBest regards,\nAnna",
    ],
)
def test_a_plain_signature_is_not_quoted(text: str) -> None:
    assert not _mailed(text, "en").said(BallotKept).set_aside


@pytest.mark.parametrize("between", ["", "कंपनियों की गिनती किसने की?\n\n"])
def test_a_name_of_two_common_words_behind_a_sentence_is_no_part_of_it(between: str) -> None:
    judged = "S1: पूरा, आंकड़े जांचे गए।"
    alone = _mailed(judged, "hi").said(BallotKept).judgements
    said = f"{judged}\n\n{between}आशा राव"
    assert _mailed(said, "hi").said(BallotKept).judgements == alone
