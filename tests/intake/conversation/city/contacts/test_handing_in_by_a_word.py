"""A bare word for handing in is one in every language, where letters ask for it."""

import pytest

from intake.notices import SubmissionShown
from tests.intake.conversation.town import ANNA, APPLIES, ENOUGH, Town, a_town

WORDS = (
    "Submit", "Presentar", "Enviar", "Soumettre", "Envoyer", "Déposer", "Einreichen", "Absenden",
    "Submeter", "Apresentar", "Подать", "Отправить", "Gönder", "Sun", "提交", "提出", "送信",
    "제출", "제출하기", "जमा करें", "सबमिट करें", "إرسال", "تقديم",
)  # fmt: skip
OTHERS = (
    "Vielen Dank", "Gracias", "Merci", "Obrigado", "Спасибо", "谢谢", "Teşekkürler", "No presentar",
    "Ne pas envoyer", "Nicht einreichen", "Não submeter", "Не подавать", "不要提交", "Gönderme",
    "Presentar mañana", "Soumettre ?", "¿Presentar?", "Einreichen?", "Present", "Sunday", "Receipt",
    "We will submit tomorrow", "提出しないでください", "제출하지 마세요",
)  # fmt: skip


def _full() -> Town:
    town = a_town()
    town.write(ANNA, ENOUGH, to=town.to(ANNA))
    return town


def _is_shown(town: Town) -> bool:
    return any(isinstance(one.notice, SubmissionShown) for one in town.turn.letters)


@pytest.mark.parametrize("word", WORDS)
def test_the_word_alone_shows_what_is_handed_in(word: str) -> None:
    town = _full()
    town.write(ANNA, word, to=town.to(ANNA))
    assert _is_shown(town)


@pytest.mark.parametrize("words", OTHERS)
def test_other_words_show_nothing(words: str) -> None:
    town = _full()
    town.write(ANNA, words, to=town.to(ANNA))
    assert not _is_shown(town)


@pytest.mark.parametrize("word", ["Presentar", "Soumettre", "Sun", "Registrar"])
def test_where_answers_are_missing_a_foreign_word_is_none(word: str) -> None:
    town = a_town()
    town.write(ANNA, APPLIES, to=town.to(ANNA))
    town.write(ANNA, word, to=town.to(ANNA))
    assert not _is_shown(town)
