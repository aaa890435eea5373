"""Answers that say something, of which no value is made: the reason is not that they are empty."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import AnswerKind, Context, Unclear, UnclearReason

TODAY = date(2026, 11, 27)
ANSWERING_QUESTIONS = [
    ("ar", "وكيف لا، والمركز يعمل منذ عام 2019؟"),
    ("en", "How could it not, when the centre has been running since 2019?"),
    ("de", "Wie auch nicht, das Zentrum läuft ja seit 2019?"),
    ("zh", "中心2019年就运行了，怎么会没有？"),
    ("zh", "怎么会没有呢？"),
    ("es", "¿Cómo no, si funciona desde 2019?"),
    ("pt", "Como não, se funciona desde 2019?"),
    ("ru", "А как же, работает с 2019 года?"),
    ("tr", "Nasıl olmasın, 2019'dan beri çalışıyor?"),
    ("hi", "क्यों नहीं, यह 2019 से चल रहा है?"),
    ("ja", "2019年から動いているのに、ないわけがないでしょう？"),
    ("ko", "2019년부터 운영 중인데 없을 리가 있겠습니까?"),
    ("en", "Why not?"),
    ("fr", "Comment pourrait-il en être autrement, le centre fonctionne depuis 2019 ?"),
]
WITHOUT_A_DAY = [
    ("zh", "去年年底正式印发实施。"),
    ("en", "It was formally adopted at the end of last year."),
    ("de", "Ende letzten Jahres offiziell verabschiedet."),
    ("fr", "Adopté officiellement à la fin de l'année dernière."),
    ("es", "Se aprobó a finales del año pasado."),
    ("ru", "Принято официально в конце прошлого года."),
    ("tr", "Geçen yılın sonunda resmen yürürlüğe girdi."),
    ("ko", "작년 말에 정식으로 시행되었습니다."),
    ("ja", "昨年末に正式に施行されました。"),
    ("hi", "पिछले साल के अंत में लागू हुआ।"),
    ("ar", "اعتمد رسميا في نهاية العام الماضي."),
    ("pt", "Foi aprovado no final do ano passado."),
]
NOTHING_SAID: list[tuple[AnswerKind, str]] = [
    ("yesno", "What is this about?"),
    ("yesno", "Could you explain the question?"),
    ("yesno", "?"),
    ("date", "..."),
    ("date", "The council approved it."),
]


def _reason(kind: AnswerKind, language: str, text: str) -> UnclearReason | None:
    found = read(kind, text, Context(language=language, today=TODAY))
    return found.reason if isinstance(found, Unclear) else None


@pytest.mark.parametrize(("language", "text"), ANSWERING_QUESTIONS)
def test_a_question_that_answers_is_hedged(language: str, text: str) -> None:
    assert _reason("yesno", language, text) == "hedged"


@pytest.mark.parametrize(("language", "text"), WITHOUT_A_DAY)
def test_a_time_without_a_day_leaves_the_day_open(language: str, text: str) -> None:
    assert _reason("date", language, text) == "which_date"


@pytest.mark.parametrize(("kind", "text"), NOTHING_SAID)
def test_what_says_nothing_of_it_stays_empty(kind: AnswerKind, text: str) -> None:
    assert _reason(kind, "en", text) == "empty"
