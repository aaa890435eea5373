"""A matter of another office is no "no": who writes only says that she cannot tell."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

ELSEWHERE = [
    ("en", "That is not my department."),
    ("fr", "Cela ne relève pas de notre service."),
    ("es", "No es competencia de nuestro departamento."),
    ("pt", "Isso não é da competência do nosso serviço."),
    ("de", "Das fällt nicht in unsere Zuständigkeit."),
    ("ru", "Это не в компетенции нашего управления."),
    ("ar", "هذا ليس من اختصاص إدارتنا."),
    ("tr", "Bu bizim birimimizin görevi değil."),
    ("hi", "यह हमारे विभाग का काम नहीं है।"),
    ("zh", "這部分不是本局主管業務,須再向智慧城市辦公室請教後回覆。"),
    ("ja", "当課の所管ではありません。"),
    ("ko", "저희 부서 소관이 아닙니다."),
]


@pytest.mark.parametrize(("language", "text"), ELSEWHERE)
def test_a_matter_of_another_office_is_asked(language: str, text: str) -> None:
    found = read("yesno", text, Context(language=language))
    assert isinstance(found, Unclear)
    assert found.reason == "hedged"


def test_an_office_that_has_none_says_no() -> None:
    found = read("yesno", "No, our department has no such platform.", Context(language="en"))
    assert found == YesNo(yes=False)
