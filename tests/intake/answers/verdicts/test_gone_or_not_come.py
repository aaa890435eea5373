"""What was there until a year and ended, or is told to be before its start, is not there."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, YesNo

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "아니요, 아직 도입 전입니다."),
        ("ko", "아니요, 아직 구축 전입니다."),
        ("ko", "아직 시행 전이에요."),
        ("ja", "いいえ、まだ導入前です。"),
        ("fr", "Nous en avions un jusqu'en 2024, mais il a été arrêté faute de crédits."),
        ("fr", "Nous en avions un jusqu'en 2025, puis il a été arrêté."),
        ("ar", "كان لدينا نظام من هذا النوع حتى 2022 ثم توقف ولم يُستأنف العمل به."),
        ("ja", "2024年まではありましたが、予算不足のため廃止されました。"),
        ("ko", "2024년까지는 있었지만 예산 부족으로 폐지되었습니다."),
        ("zh", "2024年以前有，后来因为缺乏资金关停了。"),
        ("es", "Teníamos uno hasta 2024, pero fue desactivado por falta de fondos."),
    ],
)  # fmt: skip
def test_what_ended_or_has_not_begun_is_a_no(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "كان لدينا نظام ثم توقف، ثم أعيد تشغيله."),
        ("de", "Wir hatten bis 2025 keines, danach kam eines."),
        ("en", "We had one until 2025, then a better one was put into operation."),
        ("fr", "Nous en avions un jusqu'en 2024, mais il a été arrêté, puis remis en service."),
    ],
)  # fmt: skip
def test_what_came_again_is_no_yes_by_that(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value != YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "네, 운영 중이며 2단계는 구축 전입니다."),
        ("ko", "시티 브레인은 운영 중이고, 추가 기능은 도입 전입니다."),
        ("ja", "導入前ですと渋滞がありましたが、現在は稼働しています。"),
    ],
)  # fmt: skip
def test_before_a_next_stage_or_its_own_start_leaves_the_yes(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=True)
