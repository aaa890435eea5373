"""A few of what no list knows are no firms, unless the answer is but the figure and its noun."""

import pytest

from intake import answers
from intake.answers.values import Context, Count, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have 2 screens open."),
        ("en", "We have 3 children."),
        ("en", "We have 5 mayors."),
        ("de", "Wir haben 2 Fenster offen."),
        ("de", "Ich habe 3 Kinder."),
        ("fr", "Nous avons 2 écrans ouverts."),
        ("es", "Tenemos 2 pantallas abiertas."),
        ("pt", "Temos 2 ecrãs abertos."),
        ("ru", "У нас открыто 2 экрана."),
        ("ar", "لدينا 2 شاشات مفتوحة."),
    ],
)
def test_a_sentence_of_a_few_unknown_things_is_asked(language: str, text: str) -> None:
    read = answers.read("count", text, Context(language=language))
    assert read == Unclear(reason="hedged")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "12 bakeries"),
        ("en", "We have 12 firms."),
        ("en", "We have 12 of them."),
        ("en", "We have 120 manufacturers."),
        ("en", "There are 12."),
        ("en", "We counted 12 last year"),
        ("de", "Wir haben 12 Betriebe."),
        ("de", "12 Produzenten"),
        ("fr", "Nous avons 12 usines."),
        ("es", "Tenemos 12 fábricas."),
        ("pt", "Temos 12 empresas."),
        ("ru", "У нас 12 заводов."),
        ("ar", "12 مصنعا"),
        ("tr", "Bizde 12 işletme var."),
    ],
)
def test_a_few_firms_stand(language: str, text: str) -> None:
    assert isinstance(answers.read("count", text, Context(language=language)), Count)


@pytest.mark.parametrize(
    "text", ["서너 곳밖에 없습니다.", "대여섯 곳 외에는 없습니다.", "두어 곳 말고는 없음"]
)
def test_nothing_but_a_few_is_not_none(text: str) -> None:
    assert isinstance(answers.read("count", text, Context(language="ko")), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "None, only the university does it."),
        ("en", "Just none."),
        ("de", "Keine, nur die Universität."),
        ("fr", "Aucune, seulement l'université."),
        ("es", "Ninguna, solo la universidad."),
        ("zh", "没有，只有大学在做。"),
        ("tr", "Yok, sadece üniversite var."),
        ("ko", "없습니다. 대학밖에 없습니다."),
        ("ko", "기업은 없음. 연구소 외에는 없습니다."),
    ],
)
def test_a_none_beside_only_another_is_none(language: str, text: str) -> None:
    found = answers.read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert found.span.exact == 0


@pytest.mark.parametrize(
    ("text", "number"), [("3개밖에 없습니다.", 3), ("기업은 12개 외에는 없습니다.", 12)]
)
def test_nothing_but_so_many_is_so_many(text: str, number: int) -> None:
    found = answers.read("count", text, Context(language="ko"))
    assert isinstance(found, Count)
    assert found.span.exact == number


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "原先登记120家，后经核查剔除15家，实际为105家。"),
        ("ja", "登録は120社でしたが、15社を除き、実際は105社です。"),
        ("ko", "120개 중 15개를 제외하고 105개입니다."),
        ("hi", "पहले 120 पंजीकृत थीं, 15 हटाने के बाद वास्तव में 105 हैं।"),
        ("ar", "سُجلت 120 شركة في البداية، وبعد استبعاد 15 شركة أصبح العدد الفعلي 105."),
        ("en", "Originally 120 were registered; after removing 15, the actual number is 105."),
    ],
)
def test_what_is_left_of_a_list_is_the_count(language: str, text: str) -> None:
    found = answers.read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert found.span.exact == 105


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "120家，剔除20家，105家。"),
        ("zh", "共有120家，未剔除15家，105家。"),
        ("zh", "120家，计划剔除15家，将剩105家。"),
    ],
)
def test_what_is_left_is_asked_where_it_does_not_add_up(language: str, text: str) -> None:
    assert isinstance(answers.read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "共120家，其中工业105家，农业15家。"),
        ("ko", "총 120개(제조업 105개, 농업 15개)입니다."),
        ("en", "120 in all, 15 more than last year's 105."),
    ],
)
def test_a_whole_told_with_its_parts_stays_the_count(language: str, text: str) -> None:
    found = answers.read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert found.span.exact == 120
