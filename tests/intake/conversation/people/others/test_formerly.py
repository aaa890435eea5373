"""Of an office that is over and the one held now only the latter is who writes."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Hannah Whitlock, formerly IT manager, now Chief Digital Officer",
         "Hannah Whitlock", "Chief Digital Officer"),
        ("de", "Hannah Wolf, früher IT-Leiterin, jetzt Chief Digital Officer", "Hannah Wolf",
         "Chief Digital Officer"),
        ("fr", "Hélène Roux, anciennement directrice informatique, désormais DGA", "Hélène Roux",
         "DGA"),
        ("es", "Elena Ruiz, antes jefa de informática, ahora directora general", "Elena Ruiz",
         "directora general"),
        ("ru", "Елена Рогова, ранее начальник ИТ-отдела, теперь заместитель мэра",
         "Елена Рогова", "заместитель мэра"),
        ("ja", "岡田真理、元情報課長、現副市長", "岡田真理", "副市長"),
        ("ko", "김나래, 전 정보과장, 현 부시장", "김나래", "부시장"),
        ("hi", "हेमा राव, पूर्व आईटी प्रमुख, अब उप महापौर", "हेमा राव", "उप महापौर"),
    ],
)  # fmt: skip
def test_the_office_held_now_stands(language: str, text: str, name: str, office: str) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ko", "전 정보과장 김나래입니다", "김나래", "정보과장"),
        ("ja", "元木直子、情報課長", "元木直子", "情報課長"),
        (
            "en",
            "Hannah Whitlock, now Chief Digital Officer",
            "Hannah Whitlock",
            "Chief Digital Officer",
        ),
    ],
)
def test_without_both_words_nothing_is_left_out(
    language: str, text: str, name: str, office: str
) -> None:
    told = writers.read(text, language)
    assert isinstance(told, Writer)
    assert told.name == name
    assert told.office is not None
    assert office in told.office
