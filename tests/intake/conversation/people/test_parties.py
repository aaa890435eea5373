"""Who writes, told apart from whom an answer only tells of; what is left unread is asked about.

The rows of parties.jsonl: language, kind, answer, name, office. "told" was read of somebody else or
by halves before, "kept" was read well and stays, and of "asked" a half, or another one, was read.
"""

import json
from pathlib import Path

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from intake.conversation.people.others import others
from intake.conversation.people.writers import Writer
from tests import work

_LINES = Path(__file__).with_name("parties.jsonl").read_text(encoding="utf-8").splitlines()
ROWS = [tuple(json.loads(line)) for line in _LINES]


@pytest.mark.parametrize(("language", "kind", "text", "name", "office"), ROWS)
def test_the_writer_is_read_or_asked(
    language: str, kind: str, text: str, name: str | None, office: str | None
) -> None:
    told = writers.read(text, language)
    if kind == "asked":
        assert isinstance(told, Unclear)
    else:
        assert isinstance(told, Writer)
        assert (told.name, told.office) == (name, office)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anna Nowak, Deputy Mayor for Technical Services"),
        ("en", "Please contact my boss, Jane Miller, Head of IT, a@b.example"),
        ("de", "Ich bin Leiter des Amtes für technische Dienste."),
        ("fr", "Je suis directrice des services techniques."),
        ("es", "Soy la directora de servicios técnicos."),
        ("pt", "Rui Sá, diretor de assuntos técnicos"),
        ("ru", "Анна Белова, заместитель начальника управления по техническим вопросам"),
        ("tr", "Ali Kaya, Teknik İşler Müdürü"),
        ("ar", "محمد الأحمد، مدير الشؤون الفنية"),
        ("hi", "राम सिंह, तकनीकी निदेशक"),
        ("zh", "我局技术处处长王伟"),
        ("ja", "技術管理課長の田中です。"),
        ("ko", "저는 기술정책과장 김민수입니다."),
    ],
)
def test_an_office_of_technical_things_is_nobody_elses(language: str, text: str) -> None:
    assert others.parted(text, language).text == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "请联系项目主任。"),
        ("zh", "我是文化科长"),
        ("zh", "安全生产主任"),
        ("zh", "连云港主任"),
        ("zh", "方案经理"),
        ("ja", "東京課長です。"),
        ("ja", "関西局長"),
        ("ja", "森づくり課長です。"),
        ("ja", "川崎担当者"),
        ("ko", "도서관과장"),
        ("ko", "반도체국장입니다"),
    ],
)
def test_what_an_office_is_about_is_no_name(language: str, text: str) -> None:
    told = writers.read(text, language)
    assert isinstance(told, Unclear) or told.name is None


@pytest.mark.parametrize("size", [500, 1_000])
@pytest.mark.parametrize(
    ("language", "piece"),
    [
        ("en", ", "),
        ("en", "Mr "),
        ("en", "Ana Ruiz and "),
        ("ja", "課長"),
        ("zh", "、"),
        ("zh", "处长"),
    ],
)
def test_a_long_hostile_answer_takes_little_work(language: str, piece: str, size: int) -> None:
    writers.read("Ana Ruiz, 課長", language)
    text = piece * (size // len(piece))
    work.calls(lambda: writers.read(text, language), most=200_000)
