"""A bare yes or no behind a letter that ends in an open question is left over, nothing else."""

import pytest

from intake.conversation.city import behind
from intake.conversation.sorting.matching import Hit, Matches


def _left(words: str, language: str, question: str = "B2b") -> tuple[str, ...]:
    hit = Hit(question=question, words=words, how="only")
    found = behind.without_bare(Matches(hits=(hit,), doubts=(), rest=()), language)
    assert bool(found.hits) is not bool(found.rest)
    return found.rest


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Yes, we have."), ("en", "Yes, just one."), ("en", "yes!!"), ("en", "None."),
        ("de", "Ja, wir haben noch eine."), ("fr", "Oui, nous en avons une."),
        ("es", "Sí, tenemos otra."), ("pt", "Sim, temos mais uma."), ("ru", "Да, есть ещё один."),
        ("tr", "Evet, bir tane daha var."), ("tr", "var"), ("zh", "有，还有一个。"), ("zh", "有"),
        ("ja", "はい、もう一つあります。"), ("ja", "あります"), ("ko", "네, 하나 더 있습니다."),
        ("ar", "نعم، لدينا سؤال آخر."), ("hi", "हाँ, एक और है।"),
    ],
)  # fmt: skip
def test_a_yes_or_no_with_nothing_else_is_left_over(language: str, words: str) -> None:
    assert _left(words, language) == (words,)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Fully operational."), ("en", "Yes, already running."), ("en", "Planned."),
        ("en", "Yes, it has one."), ("en", "Yes, by mayor."), ("de", "Ja, in Betrieb."),
        ("de", "Teilweise."), ("fr", "Oui, en service."), ("fr", "Non, en projet."),
        ("es", "Sí, funciona."), ("pt", "Sim, funciona."), ("ru", "Да, работает."),
        ("tr", "Evet, çalışıyor."), ("tr", "şehir beyni var"), ("zh", "已投入运行"),
        ("zh", "有系统"), ("ja", "稼働中です"), ("ja", "はい、稼働中です。"),
        ("ja", "都市OSがあります"),
        ("ko", "네, 운영 중입니다."), ("ko", "시스템이 있습니다"), ("ar", "نعم، يعمل."),
        ("ar", "لدينا منصة"), ("hi", "हाँ, चालू है।"), ("hi", "हमारे पास प्रणाली है।"),
    ],
)  # fmt: skip
def test_one_that_says_more_is_read(language: str, words: str) -> None:
    assert _left(words, language) == ()


@pytest.mark.parametrize(
    ("question", "language", "words"),
    [
        ("S1", "en", "twelve billion dollars"), ("S4_companies", "en", "240+"),
        ("S4_companies", "en", "~240"), ("S4_companies", "zh", "240家"),
        ("S3a", "en", "None so far."),
    ],
)  # fmt: skip
def test_so_is_what_is_no_yes_or_no(question: str, language: str, words: str) -> None:
    assert _left(words, language, question) == ()


def test_a_yes_that_names_its_question_is_read() -> None:
    hit = Hit(question="B2b", words="Yes", how="numbered")
    assert behind.without_bare(Matches(hits=(hit,), doubts=(), rest=()), "en").hits == (hit,)
