"""Answers that deny the very companies asked for, and those that deny something else."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Context, Count

NONE = [
    ("ru", "Таких предприятий у нас, к сожалению, пока нет."),
    ("ru", "К сожалению, таких предприятий у нас нет."),
    ("en", "Such companies do not exist here yet."),
    ("en", "Unfortunately, we have no such companies yet."),
    ("de", "Solche Unternehmen gibt es bei uns leider noch nicht."),
    ("de", "Solche Betriebe haben wir keine."),
    ("fr", "Malheureusement, nous n'avons pas encore de telles entreprises."),
    ("fr", "De telles entreprises n'existent pas chez nous."),
    ("es", "Empresas así, por desgracia, todavía no tenemos."),
    ("pt", "Empresas dessas, infelizmente, ainda não temos."),
    ("tr", "Böyle şirketlerimiz maalesef henüz yok."),
    ("ar", "مثل هذه الشركات غير موجودة لدينا."),
    ("zh", "此类企业我市目前暂无。"),
    ("ja", "残念ながら、そのような企業は当市にはまだありません。"),
    ("ko", "아쉽게도 그런 기업은 아직 없습니다."),
    ("hi", "ऐसी कंपनियाँ हमारे यहाँ अभी नहीं हैं।"),
]
NOT_NONE = [
    ("ru", "Таких данных у нас, к сожалению, пока нет."),
    ("ru", "Списка таких предприятий у нас, к сожалению, пока нет."),
    ("ru", "Таких предприятий в пригороде, к сожалению, пока нет."),
    ("ru", "Таких предприятий в центре города нет."),
    ("ru", "Таких предприятий у соседей, к сожалению, пока нет."),
    ("ru", "Таких предприятий у нас, к сожалению, не было в 2019 году."),
    ("ru", "Таких предприятий у нас, к сожалению, пока нет, но в 2027 году появятся."),
    ("ru", "Таких предприятий у нас нет?"),
    ("en", "Such companies do not exist in our county."),
    ("en", "Statistics on such companies do not exist."),
    ("de", "Solche Unternehmen gibt es bei uns in der Altstadt nicht."),
    ("de", "Solche Unternehmen gibt es bei uns nicht nur im Hafen."),
    ("de", "Solche Unternehmen zählen wir nicht."),
    ("fr", "De telles entreprises n'existent pas dans la commune voisine."),
    ("fr", "Nous n'avons pas que de telles entreprises."),
    ("ar", "بيانات مثل هذه الشركات غير موجودة لدينا."),
    ("hi", "ऐसी कंपनियों के आँकड़े हमारे यहाँ अभी नहीं हैं।"),
    ("hi", "ऐसी कंपनियाँ हमारे यहाँ कम नहीं हैं।"),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_a_whole_answer_that_denies_them_is_none(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert found.span.exact == Decimal(0)


@pytest.mark.parametrize(("language", "text"), NOT_NONE)
def test_what_denies_another_thing_is_no_count(language: str, text: str) -> None:
    assert not isinstance(read("count", text, Context(language=language)), Count)
