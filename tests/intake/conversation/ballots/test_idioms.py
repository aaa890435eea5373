"""Idioms by which panelists judge: read where they plainly do, asked where they are denied."""

import pytest

from tests.intake.conversation.ballots.papers import signs


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "S1: well below par", "S1-"),
        ("en", "S1 is well below par, the figures are old.", "S1-"),
        ("en", "S1 – below par", "S1-"),
        ("en", "S1 leaves much to be desired", "S1-"),
        ("en", "S1 leaves a lot to be desired.", "S1-"),
        ("de", "S1: bei weitem zu wenig", "S1-"),
        ("de", "S1 ist bei weitem zu wenig.", "S1-"),
        ("de", "S1 lässt sehr zu wünschen übrig", "S1-"),
        ("de", "S1 lässt zu wünschen übrig.", "S1-"),
        ("de", "S1 lässt nichts zu wünschen übrig", "S1+"),
        ("pt", "S1 deixa muito a desejar", "S1-"),
        ("pt", "S1: deixa a desejar", "S1-"),
        ("fr", "S1 laisse à désirer", "S1-"),
        ("fr", "S1 : laisse beaucoup à désirer", "S1-"),
        ("es", "S1 deja mucho que desear", "S1-"),
        ("es", "S1: deja bastante que desear", "S1-"),
        ("ru", "S1 оставляет желать лучшего", "S1-"),
        ("ru", "S1: оставляет желать много лучшего", "S1-"),
        ("tr", "S1 yetersiz kalıyor", "S1-"),
        ("tr", "S1: yetersiz kalmaktadır.", "S1-"),
        ("hi", "S1 हर तरह से खरा है", "S1+"),
        ("hi", "S1: हर तरह से खरा", "S1+"),
        ("hi", "S1 कसौटी पर खरा उतरता है", "S1+"),
        ("hi", "S1 खरा नहीं उतरता", "S1-"),
        ("ja", "S1は申し分ない", "S1+"),
        ("ja", "S1：申し分ありません。", "S1+"),
        ("ja", "S1は物足りない", "S1-"),
        ("ja", "S1：物足りないです", "S1-"),
        ("ko", "S1은 손색이 없다", "S1+"),
        ("ko", "S1: 손색이 없습니다.", "S1+"),
        ("ko", "S1: 손색없음", "S1+"),
        ("ko", "S1은 기대에 못 미친다", "S1-"),
        ("zh", "S1有待提高", "S1-"),
        ("zh", "S1：有待提高。", "S1-"),
        ("zh", "S1 有待改进", "S1-"),
        ("zh", "S1 无可挑剔", "S1+"),
        ("ar", "S1 دون المستوى", "S1-"),
        ("ar", "S1: دون المستوى المطلوب.", "S1-"),
        ("en", "S1 not met - the evidence leaves much to be desired", "S1-"),
        ("pt", "S1 não cumprido - a prova deixa muito a desejar", "S1-"),
        ("ru", "S1 не выполнен - отчёт оставляет желать лучшего", "S1-"),
    ],
)
def test_an_idiom_that_judges_is_a_verdict(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1 is not well below par"),
        ("en", "S1 does not leave anything to be desired"),
        ("en", "S1 is hardly below par"),
        ("en", "S1: is it below par?"),
        ("pt", "S1 não deixa a desejar"),
        ("pt", "S1 não deixa nada a desejar"),
        ("fr", "S1 ne laisse rien à désirer"),
        ("fr", "S1 ne laisse pas à désirer"),
        ("es", "S1 no deja nada que desear"),
        ("es", "S1 no deja mucho que desear"),
        ("ru", "S1 не оставляет желать лучшего"),
        ("tr", "S1 yetersiz kalmıyor"),
        ("tr", "S1 yetersiz değil"),
        ("hi", "S1 हर तरह से खरा नहीं है"),
        ("ja", "S1は申し分ないとは言えない"),
        ("ja", "S1は物足りないとは思わない"),
        ("ko", "S1은 손색이 없지 않다"),
        ("ko", "S1은 손색이 있다"),
        ("zh", "S1 没有什么有待提高的"),
        ("zh", "S1 并非有待提高"),
        ("ar", "S1 ليس دون المستوى"),
        ("en", "S1 might be below par"),
        ("en", "I would not say that S1 leaves much to be desired"),
        ("de", "S1 ist nicht bei weitem zu wenig"),
        ("de", "S1 lässt nicht zu wünschen übrig"),
        ("fr", "S1 ne laisse guère à désirer"),
        ("es", "S1 no se queda corto"),
        ("pt", "S1 não fica aquém"),
        ("ru", "S1 вряд ли оставляет желать лучшего"),
        ("ja", "S1は申し分ないわけではない"),
        ("ja", "S1は物足りなくない"),
        ("ja", "S1は申し分なくはない"),
        ("ko", "S1은 손색이 없다고 할 수 없다"),
        ("ko", "S1은 기대에 못 미치지 않는다"),
        ("zh", "S1 不是有待提高"),
        ("zh", "S1 谈不上有待提高"),
        ("zh", "S1 不能说无可挑剔"),
        ("ar", "S1 ليست دون المستوى"),
        ("ar", "S1 لا أراه دون المستوى"),
        ("hi", "S1 शायद खरा उतरता है"),
        ("hi", "S1 खरा उतरता है या नहीं"),
        ("tr", "S1 yetersiz kalıyor denemez"),
        ("tr", "S1 yetersiz kaldı mı?"),
    ],
)
def test_an_idiom_that_is_denied_or_left_open_is_asked(language: str, text: str) -> None:
    assert signs(text, language) == "S1?"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1 met - audited, but their English leaves much to be desired"),
        ("es", "S1 cumplido - cifras auditadas, aunque la presentación deja mucho que desear"),
    ],
)
def test_an_idiom_of_something_else_turns_no_verdict(language: str, text: str) -> None:
    assert signs(text, language) in ("S1+", "S1?")
