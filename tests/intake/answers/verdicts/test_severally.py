"""Each department has a system of its own, which is none of the city's."""

import pytest

from intake.answers import read
from intake.answers.values import Context, YesNo


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "目前尚未建成统一平台,各部门分别使用自有系统。"),
        ("zh", "目前没有统一系统,各单位自行管理。"),
        ("ja", "統一的なシステムは未整備で、各課が個別に運用しています。"),
        ("ko", "통합 시스템은 아직 없으며 부서별로 각자 시스템을 사용합니다."),
        ("hi", "अभी कोई एकीकृत मंच नहीं है, हर विभाग अपनी अलग प्रणाली चलाता है।"),
        ("ar", "لا توجد منصة موحدة بعد، وكل إدارة تستخدم نظامها الخاص."),
    ],
)
def test_what_each_department_has_contradicts_no_denial(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language, alone=True)) == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "有统一平台,各部门分别使用。"),
        ("ja", "統一システムがあり、課ごとに利用しています。"),
        ("ko", "통합 시스템이 있으며 부서별로 사용합니다."),
    ],
)
def test_departments_that_use_the_citys_make_no_denial(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language, alone=True)) != YesNo(yes=False)
