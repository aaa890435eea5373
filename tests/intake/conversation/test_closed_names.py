"""A name or an office alone, in a chat: what closes the sentence is no part of it."""

from dataclasses import replace

import pytest

from intake.answers.values import Text
from tests.intake.conversation.town import ANNA, Town

ALONE = [
    ("ko", "수원시가 참가를 신청합니다.", "V11_writer", "이수민입니다.", "이수민"),
    ("ko", "수원시가 참가를 신청합니다.", "V11_office", "정보과 과장입니다.", "정보과 과장"),
    ("ja", "福岡市として応募します。", "V11_writer", "佐藤健です。", "佐藤健"),
    ("ja", "福岡市として応募します。", "V11_office", "課長です。", "課長"),
    ("de", "Die Stadt Kiel bewirbt sich.", "V11_writer", "Ich bin Jan Petersen.", "Jan Petersen"),
    ("fr", "La ville de Nantes candidate.", "V11_writer", "Claire Dubois", "Claire Dubois"),
]


@pytest.mark.parametrize(("language", "first", "asked", "text", "said"), ALONE)
def test_what_closes_a_name_or_an_office_is_left_out(
    language: str, first: str, asked: str, text: str, said: str
) -> None:
    town = Town()
    town.write(ANNA, first, language=language, channel="slack")
    letter = replace(town.to(ANNA), questions=(asked,))
    town.letters[-1] = letter
    town.write(ANNA, text, to=letter, language=language, channel="slack")
    assert town.file().current[asked].value == Text(text=said)
