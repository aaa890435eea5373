"""A reason above its standard is never that of the standard before it."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER

ABOVE = (
    ("en", "The accounts are audited.\nS1: met\nThe output is low.\nS2: not met"),
    ("de", "Die Konten sind geprüft.\nS1: erfüllt\nDie Leistung ist niedrig.\nS2: nicht erfüllt"),
    ("fr", "Les comptes sont audités.\nS1: atteint\nLe chiffre reste bas.\nS2: non atteint"),
    ("ru", "Счета проверены.\nS1: выполнен\nВыпуск слишком мал.\nS2: не выполнен"),
    ("zh", "账目已经审计。\nS1：达标\n产量太低。\nS2：不达标"),
    ("ja", "決算は監査済みです。\nS1：満たす\n生産高が低すぎます。\nS2：満たさない"),
    ("ar", "الحسابات مدققة.\nS1: مستوفى\nالإنتاج منخفض.\nS2: غير مستوفى"),
    ("tr", "Hesaplar denetlenmiş.\nS1: karşılanıyor\nÜretim düşük kalıyor.\nS2: karşılanmıyor"),
)


@pytest.mark.parametrize(("language", "text"), ABOVE)
@pytest.mark.parametrize("ending", ["", "\n\nKind regards\nAnna Berg"])
def test_reasons_that_may_be_above_are_told_and_verdicts_kept(
    language: str, text: str, ending: str
) -> None:
    reading = ballots.read(text + ending, PAPER, language)
    assert [*reading.judged] == ["S1", "S2"]
    assert not any(one.reason for one in reading.judged.values())
    told = [one.words for one in reading.doubts]
    assert told == [line.rstrip(".。") for line in text.split("\n")[::2]]


@pytest.mark.parametrize(("language", "text"), ABOVE)
@pytest.mark.parametrize("opening", ["", "Hello,\n\n"])
def test_empty_lines_give_a_reason_to_the_standard_below_it(
    language: str, text: str, opening: str
) -> None:
    one, s1, two, s2 = text.split("\n")
    reading = ballots.read(f"{opening}{one}\n{s1}\n\n{two}\n{s2}", PAPER, language)
    said = [one.rstrip(".。"), two.rstrip(".。")]
    assert [it.reason for it in reading.judged.values()] == said
    assert not reading.doubts


@pytest.mark.parametrize(
    "opening",
    ["Here is my ballot.\n", "Dear colleagues,\n", "After long reading:\n", "A good city.\n\n"],
)
@pytest.mark.parametrize("last", ["", "\nThe output is low."])
def test_reasons_below_an_opening_stay_with_the_standard_above_them(
    opening: str, last: str
) -> None:
    text = f"{opening}S1: met\nThe accounts are audited.\nS2: not met{last}"
    reading = ballots.read(text, PAPER, "en")
    assert reading.judged["S1"].reason == "The accounts are audited"
    assert reading.judged["S2"].reason == last.strip("\n.")


@pytest.mark.parametrize(
    "text",
    [
        "A good file.\nS1: met\nS2: not met\nThe output is low.\nS3: met\nS4: met",
        "A good file.\nS1: met, audited\nThe accounts are there.\nS2: not met, low",
        "A good file.\nS1: met\nThe accounts are there.\n\nS2: not met\nThe output is low.\n",
    ],
)
def test_other_lists_are_read_as_they_were(text: str) -> None:
    reading = ballots.read(text, PAPER, "en")
    assert any(one.reason for one in reading.judged.values())


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        (
            "Accounts audited.\nS1: met\nOutput is low.\nS2: not met\nS3: met, expo\nS4: met, list",
            ["", "", "expo", "list"],
        ),
        (
            "S1: met, audited\nOutput too low.\nS2: not met\nA big expo.\nS3: met\nS4: met, list",
            ["audited", "", "", "list"],
        ),
        (
            "Are audited.\nS1: met\n\nS2: not met, low\n\nA big expo.\nS3: met\n\nS4: met, list",
            ["Are audited", "low", "A big expo", "list"],
        ),
        (
            "S1: met\nAccounts audited.\nS2: not met, low\nS3: met\nA big expo.\nS4: met, list",
            ["Accounts audited", "low", "A big expo", "list"],
        ),
    ],
)
def test_reasons_on_some_lines_shift_no_others(text: str, reasons: list[str]) -> None:
    judged = ballots.read(text, PAPER, "en").judged
    assert [one.reason for one in judged.values()] == reasons
