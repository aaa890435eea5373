"""Standards in a list of which one end is named in words; a numeral elsewhere counts something."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "更正：第一、三、四项标准达标，因为补充材料可靠。", "S1+ S3+ S4+"),
        ("zh", "第一、三、四项标准达标，因为数据可靠；第二项不达标。", "S1+ S2- S3+ S4+"),
        ("zh", "标准一、三、四不达标，因为数据不可靠。", "S1- S3- S4-"),
        ("zh", "第一，三，四项标准达标，数据可靠。", "S1+ S3+ S4+"),
        ("zh", "第一、三和四项达标，数据可靠。", "S1+ S3+ S4+"),
        ("zh", "第一、三、四项标准全部达标，数据可靠。", "S1+ S3+ S4+"),
        ("zh", "第一至三项达标，第四项不达标。", "S1+ S2+ S3+ S4-"),
        ("zh", "第一二三项达标，第四项不达标。", "S1+ S2+ S3+ S4-"),
        ("zh", "第一项、三项达标，数据可靠。", "S1+ S3+"),
        ("zh", "第一、三、四项显然达标。", "S1? S3? S4?"),
        ("ja", "第1、3、4項は適合、統計が信頼できるため。", "S1+ S3+ S4+"),
        ("ja", "第一、三、四項は適合、統計が信頼できるため。", "S1+ S3+ S4+"),
        ("ja", "基準一、三、四は適合。", "S1+ S3+ S4+"),
        ("ja", "第1項は適合、第2項は不適合。", "S1+ S2-"),
        ("ko", "제1, 3, 4항은 미충족, 자료가 부족합니다.", "S1- S3- S4-"),
        ("ko", "제1·3·4항은 충족, 자료가 충분합니다.", "S1+ S3+ S4+"),
        ("ko", "제1항은 충족합니다. 제2항은 미충족.", "S1+ S2-"),
        ("en", "Standards one, three and four are met, audited.", "S1+ S3+ S4+"),
        ("en", "Standards one and two clearly are met.", "S1+ S2+"),
        ("fr", "Les critères deux et trois ne sont pas remplis.", "S2- S3-"),
        ("de", "Kriterien eins, drei und vier erfüllt.", "S1+ S3+ S4+"),
        ("es", "Los criterios uno, tres y cuatro se cumplen.", "S1+ S3+ S4+"),
        ("pt", "Critérios um, três e quatro cumpridos.", "S1+ S3+ S4+"),
        ("ru", "Стандарты два и три не выполнены.", "S2- S3-"),
        ("tr", "Bir, üç ve dördüncü standartlar karşılanıyor.", "S1+ S3+ S4+"),
        ("hi", "मानक एक, तीन और चार पूरे।", "S1+ S3+ S4+"),
    ],
)
def test_every_standard_of_such_a_list_is_heard(language: str, text: str, expected: str) -> None:
    assert signs(text, language) == expected
    judged = ballots.read(text, PAPER, language).judged.values()
    assert not {one.reason[:1] for one in judged} & {*"一二三四1234"}


@pytest.mark.parametrize(
    ("language", "text", "expected", "reason"),
    [
        ("zh", "第一项达标，三家公司可靠。", "S1+", "三家公司可靠"),
        ("zh", "第一项，三个城市参与，达标。", "S1+", "三个城市参与"),
        ("zh", "第一项达标，有一二三家公司。", "S1+", "有一二三家公司"),
        ("zh", "S1达标，因为第一、三季度数据可靠。", "S1+", "因为第一、三季度数据可靠"),
        ("zh", "第一项达标、四项指标都有数据。", "S1+", "四项指标都有数据"),
        ("ja", "第一の基準は適合、一、二社が不明。", "S1+", "一、二社が不明"),
        ("ja", "第二項は不適合。第三者の監査がない。", "S2-", "第三者の監査がない"),
        ("ja", "S2は不適合、第1項の数値が低い。", "S2-", "第1項の数値が低い"),
        ("ko", "제2항은 미충족, 항목이 부족합니다.", "S2-", "항목이 부족합니다"),
        ("ko", "기준 1은 충족, 항구 데이터가 좋습니다.", "S1+", "항구 데이터가 좋습니다"),
        ("en", "The second, one of the hardest, is not met.", "S2-", "one of the hardest"),
        ("en", "The first is met, two firms confirmed it.", "S1+", "two firms confirmed it"),
        ("en", "The third is not met: one or two firms only.", "S3-", "one or two firms only"),
        ("en", "Point one, three firms are missing, not met.", "S1-", "three firms are missing"),
        ("fr", "Le deuxième, un des plus durs, n'est pas rempli.", "S2-", "un des plus durs"),
        ("de", "Kriterium eins ist erfüllt, drei Quellen.", "S1+", "drei Quellen"),
        ("es", "El criterio dos, uno de los más duros, no se cumple.", "S2-", None),
        ("pt", "O segundo, um dos mais difíceis, não é cumprido.", "S2-", "um dos mais difíceis"),
        ("ru", "Первый стандарт выполнен, два источника.", "S1+", "два источника"),
        ("tr", "Birinci standart karşılanıyor, üç kaynak var.", "S1+", "üç kaynak var"),
        ("tr", "Bir firma ve ikinci standart karşılanmıyor.", "S2-", ""),
        ("hi", "पहला मानक पूरा, एक और स्रोत है।", "S1+", "एक और स्रोत है"),
    ],
)
def test_a_numeral_that_counts_something_is_no_standard(
    language: str, text: str, expected: str, reason: str | None
) -> None:
    assert signs(text, language) == expected
    (one,) = ballots.read(text, PAPER, language).judged.values()
    assert reason is None or one.reason == reason


@pytest.mark.parametrize(
    ("language", "text", "never"),
    [
        ("zh", "第一项三个来源，达标。", "S3"),
        ("zh", "第二项四个城市都不达标。", "S4"),
        ("en", "First, two are met.", "S2"),
        ("es", "Segundo, tres no se cumplen.", "S3"),
        ("ja", "S1は適合。基準二つとも確認。", "S2"),
    ],
)
def test_what_is_counted_or_numbers_a_point_judges_no_standard(
    language: str, text: str, never: str
) -> None:
    assert never not in ballots.read(text, PAPER, language).judged
