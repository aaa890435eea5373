"""Who signs below a verdict says no more of it: the own name is no part of a reason."""

from dataclasses import replace

import pytest

from intake.conversation.panelist.judging import own_name
from intake.notices import BallotKept
from tests.intake.conversation.panelist.test_panelist import seated


@pytest.mark.parametrize(
    ("name", "said", "kept"),
    [
        ("मीरा राव", "240 कंपनियाँ हैं। मीरा", "240 कंपनियाँ हैं"),
        ("森 健司", "企業数が十分です。 森", "企業数が十分です"),
        ("Klaus Weber", "die Zahlen sind plausibel. Klaus Weber", "die Zahlen sind plausibel"),
        ("Klaus Weber", "die Zahlen sind plausibel. K. Weber", "die Zahlen sind plausibel"),
        ("Игорь Орлов", "документы убедительны. Игорь", "документы убедительны"),
        ("سلمى حداد", "احتُسب الإنتاج مرتين. سلمى", "احتُسب الإنتاج مرتين"),
        ("Chloé Petit", "chiffres vérifiés, Chloé", "chiffres vérifiés"),
        ("Klaus Weber", "Klaus Weber", ""),
        ("Klaus Weber", "die Zahlen stammen von Klaus Weber", "die Zahlen stammen von Klaus Weber"),
        ("May Best", "the best. So far", "the best. So far"),
    ],
)
def test_a_name_behind_a_sentence_is_no_reason(name: str, said: str, kept: str) -> None:
    assert own_name.unsigned(said, name) == kept


def test_the_recorded_reason_holds_no_name() -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, name="Klaus Weber", languages=("de",))
    bench.write("S1: erfüllt, die Zahlen sind plausibel.\n\nKlaus Weber", to=bench.last)
    (judged,) = bench.said(BallotKept).judgements
    assert judged.reason == "die Zahlen sind plausibel"
