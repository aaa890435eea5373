"""A yes that hangs on what is still to be approved, and one that tells what was."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "議会が承認すれば、はい。"),
        ("ja", "議会が承認したら、はい。"),
        ("ja", "はい、議会が承認すれば。"),
        ("ja", "市長が認めれば、はい。"),
        ("ja", "承認された場合、はい。"),
        ("zh", "议会批准的话，是。"),
        ("zh", "若议会批准，是。"),
        ("zh", "只要批准就是。"),
        ("tr", "Belediye Meclisi onaylarsa evet."),
        ("tr", "Onay verilirse evet."),
        ("tr", "Bütçe çıkarsa evet."),
        ("en", "With the council's approval, yes."),
        ("en", "Should the council approve, yes."),
        ("de", "Bei Zustimmung des Rates, ja."),
        ("fr", "Avec l'accord du conseil, oui."),
        ("es", "De aprobarse, sí."),
        ("pt", "Havendo aprovação, sim."),
        ("ru", "При одобрении совета — да."),
    ],
)
def test_it_is_asked_as_bound(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) == Unclear(reason="hedged")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "はい、議会が承認しました。"),
        ("ja", "はい、市長も認めております。"),
        ("ja", "一言で言えば、はい。"),
        ("zh", "议会批准了，是的。"),
        ("zh", "有，2020年经议会批准。"),
        ("zh", "是的，市长若有需要也会说明。"),
        ("tr", "Evet, gerekirse belge göndeririz."),
        ("en", "Yes, launched in 2020 with the council's approval."),
        ("en", "We have the council's approval, yes."),
        ("en", "With the new system, yes."),
        ("de", "Ja, mit Zustimmung des Rates seit 2020."),
        ("fr", "Oui, avec l'accord du conseil."),
        ("es", "Sí, con la aprobación del concejo."),
        ("pt", "Sim, com a aprovação da câmara em 2021."),
        ("ru", "Да, введена после одобрения совета в 2020 году."),
    ],
)
def test_what_was_approved_is_a_plain_yes(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) == YesNo(yes=True)


def test_a_plan_bound_so_behind_a_no_leaves_the_no() -> None:
    text = "いいえ、ありません。議会が承認すれば来年導入します。"
    assert read("yesno", text, Context(language="ja")) == YesNo(yes=False)


TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With the council's approval of 3 March 2021, yes."),
        ("en", "With the mayor's approval, yes, since 2019."),
        ("fr", "Avec l'accord du conseil obtenu en 2020, oui."),
        ("de", "Nach Genehmigung durch das Land im Jahr 2019, ja."),
        ("es", "Con la aprobación del pleno en 2019, sí."),
        ("ru", "После одобрения в 2020 году, да."),
        ("pt", "Com aprovação em 2019, sim."),
    ],
)
def test_an_approval_with_its_date_was_given(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language, today=TODAY)) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With the council's approval in 2027, yes."),
        ("en", "With the council's approval in 2026, yes."),
        ("de", "Nach Genehmigung durch das Land im Jahr 2027, ja."),
        ("es", "Con la aprobación del pleno, sí."),
    ],
)
def test_an_approval_to_come_is_asked(language: str, text: str) -> None:
    found = read("yesno", text, Context(language=language, today=TODAY))
    assert isinstance(found, Unclear)
