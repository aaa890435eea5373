"""A contact told of beside one who is gone, and addresses with their sign in words."""

import json
from pathlib import Path

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers

ROWS = Path(__file__).parent


def _rows(name: str) -> list[list[str]]:
    written = (ROWS / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in written.splitlines()]


@pytest.mark.parametrize(("language", "text", "name"), _rows("replaced"))
def test_who_is_gone_is_never_the_contact(language: str, text: str, name: str) -> None:
    found = writers.read(text, language)
    assert isinstance(found, writers.Writer)
    assert found.name == name


@pytest.mark.parametrize(("language", "text", "address"), _rows("spelled"))
def test_an_address_in_words_is_read_or_left(language: str, text: str, address: str) -> None:
    found = writers.read(text, language)
    assert isinstance(found, writers.Writer)
    assert found.address == address
    assert "example" not in (found.office or "")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Colin Hart has left the council."),
        ("en", "Colin Hart, our CIO, has retired."),
        ("fr", "M. Lucas Petit, directeur, a quitté la ville."),
        ("ko", "문의는 정보통신과로 연락하시면 됩니다."),
        ("ko", "문의는 도시계획과 박 주무관에게 하시면 됩니다."),
        ("de", "Kein Kommentar."),
        ("zh", "无可奉告。"),
    ],
)
def test_no_contact_is_made_of_one_who_is_gone_or_of_a_verb(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Ruth Adler, Head of Replacement Works", "Ruth Adler", "Head of Replacement Works"),
        ("en", "Ruth Adler, Head of IT at leeds council", "Ruth Adler",
         "Head of IT at leeds council"),
        ("de", "Heike Brandt, Leiterin der Stadtwerkstatt", "Heike Brandt",
         "Leiterin der Stadtwerkstatt"),
        ("tr", "Artık Ayşe Kaya, Bilgi İşlem Müdürü.", "Ayşe Kaya", "Bilgi İşlem Müdürü"),
        ("ko", "문의는 이지은 주무관에게 하시면 됩니다.", "이지은", "주무관"),
    ],
)  # fmt: skip
def test_near_words_leave_the_contact(language: str, text: str, name: str, office: str) -> None:
    found = writers.read(text, language)
    assert isinstance(found, writers.Writer)
    assert (found.name, found.office) == (name, office)
