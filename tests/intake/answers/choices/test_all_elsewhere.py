""" "All" is of the list only beside its exception; options that stand around both are asked."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))

NOT_GUESSED = (
    ("en", "5G is live in all sixteen districts. Starlink is licensed, but nothing runs on it."),
    ("en", "5G, Starlink, all except 6G."),
    ("en", "All, except 6G, are planned."),
    ("en", "All, except 6G, are not available."),
    ("en", "In all but 6G, we plan to."),
    ("fr", "Toutes, sauf la 6G, sont absentes."),
    ("es", "Todas menos 6G, planeamos."),
    ("de", "Alle, außer 6G, fehlen noch."),
    ("ru", "Во всех, кроме 6G, планируем."),
    ("tr", "Hepsi, 6G hariç, planlanıyor."),
    ("ar", "كلها، باستثناء 6G، غير متوفرة."),
    ("zh", "全部，除6G外，都没有。"),
    ("ko", "6G를 제외한 모두, 없습니다."),
    ("hi", "6G को छोड़कर सभी, योजना है।"),
    ("en", "Except 6G, 5G and Starlink are all live."),
    ("fr", "Sauf la 6G, la 5G et Starlink sont tous en service."),
    ("es", "Excepto 6G, 5G y Starlink están todos en operación."),
    ("zh", "除6G外，5G和星链都有。"),
    ("zh", "除6G外，5G和星链均已投入使用。"),
    ("ja", "6Gを除き、5Gとスターリンクはすべて運用中です。"),
    ("en", "All but 6G. 5G since 2019, Starlink since 2023."),
    ("en", "All but 6G; Starlink under licence."),
    ("en", "All (5G, Starlink, quantum) except 6G."),
    ("en", "We have it all except quantum: 5G in all districts, Starlink in the hills."),
    ("en", "Everything is in operation: 5G, Starlink, quantum; except 6G, of course."),
    ("de", "5G, Starlink, alle außer 6G."),
    ("de", "Alle außer 6G. 5G seit 2019, Starlink seit 2023."),
    ("fr", "La 5G, Starlink, tous sauf la 6G."),
    ("fr", "Tous sauf la 6G. La 5G depuis 2019, Starlink depuis 2023."),
    ("es", "Todos menos 6G. 5G desde 2019, Starlink desde 2023."),
    ("pt", "Todos, exceto 6G. 5G desde 2019, Starlink desde 2023."),
    ("ru", "Все, кроме 6G. 5G с 2019 года, Starlink с 2023 года."),
    ("tr", "6G hariç hepsi. 5G 2019'dan, Starlink 2023'ten beri."),
    ("zh", "除6G外全部。5G自2019年，Starlink自2023年。"),
    ("ja", "6G以外すべて。5Gは2019年から、Starlinkは2023年から。"),
    ("ko", "6G 제외 전부. 5G는 2019년부터, Starlink는 2023년부터."),
    ("ar", "الكل ما عدا 6G. 5G منذ 2019، وStarlink منذ 2023."),
    ("hi", "6G को छोड़कर सभी। 5G 2019 से, Starlink 2023 से।"),
)
READ = (
    ("en", "All but 6G.", (1, 3, 4)),
    ("en", "All of them. Except 6G.", (1, 3, 4)),
    ("en", "All, except 6G, which is not there yet.", (1, 3, 4)),
    ("en", "All of these, except 6G, are in operation.", (1, 3, 4)),
    ("fr", "Toutes, sauf la 6G, sont en service.", (1, 3, 4)),
    ("de", "Alle, außer 6G, laufen.", (1, 3, 4)),
    ("ru", "Все, кроме 6G, которой пока нет.", (1, 3, 4)),
    ("zh", "除6G外全部，因为还没有。", (1, 3, 4)),
    ("en", "All; but not 6G.", (1, 3, 4)),
    ("en", "All except 6G. 6G is still being tested.", (1, 3, 4)),
    ("de", "Alle außer 6G. 6G wird noch erprobt.", (1, 3, 4)),
    ("fr", "Toutes, sauf la 6G. La 6G est encore au stade expérimental.", (1, 3, 4)),
    ("ru", "Все, кроме 6G. 6G пока только испытывается.", (1, 3, 4)),
    ("zh", "除6G外全部。6G尚在试验。", (1, 3, 4)),
    ("ja", "6G以外すべて。6Gは研究段階です。", (1, 3, 4)),
    ("ar", "جميعها ما عدا 6G. أما 6G فما زالت قيد التجربة.", (1, 3, 4)),
    ("en", "Except for 6G, all of these are in operation.", (1, 3, 4)),
    ("en", "All of them except 6G and quantum.", (1, 3)),
    ("en", "All of the above but 6G, which does not exist yet.", (1, 3, 4)),
    ("en", "We have all of these in operation, except quantum communication.", (1, 2, 3)),
    ("en", "5G is live in all districts, but 6G is not.", (1,)),
    ("en", "5G is live in all districts. But Starlink is not available.", (1,)),
    ("de", "Alle außer 6G.", (1, 3, 4)),
    ("de", "Außer 6G alle.", (1, 3, 4)),
    ("fr", "Tous sauf la 6G.", (1, 3, 4)),
    ("es", "Todos menos 6G.", (1, 3, 4)),
    ("pt", "Todos, exceto 6G.", (1, 3, 4)),
    ("ru", "Все, кроме 6G.", (1, 3, 4)),
    ("tr", "6G hariç hepsi.", (1, 3, 4)),
    ("zh", "除6G外全部。", (1, 3, 4)),
    ("ja", "6G以外すべて。", (1, 3, 4)),
    ("ko", "6G 제외 전부", (1, 3, 4)),
    ("ar", "الكل ما عدا 6G", (1, 3, 4)),
    ("hi", "6G को छोड़कर सभी", (1, 3, 4)),
)


@pytest.mark.parametrize(("language", "text"), NOT_GUESSED)
def test_options_around_all_and_its_exception_are_asked(language: str, text: str) -> None:
    found = read("choice", text, Context(language=language, options=NETWORKS, alone=True))

    assert isinstance(found, Unclear)


@pytest.mark.parametrize(("language", "text", "numbers"), READ)
def test_all_but_the_named_is_read(language: str, text: str, numbers: tuple[int, ...]) -> None:
    found = read("choice", text, Context(language=language, options=NETWORKS, alone=True))

    assert found == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G is there and all the others too."),
        ("en", "5G is there. The others are there too."),
        ("zh", "5G有，其余也都有。"),
        ("ko", "5G는 있고 나머지도 있습니다."),
        ("ko", "6G와 위성전화는 없고 나머지는 모두 있습니다."),
        ("ko", "6G와 와이파이는 없고 나머지는 있습니다."),
        ("tr", "5G var, diğerleri de var."),
        ("hi", "5जी है, बाकी भी सब हैं।"),
        ("ar", "الجيل الخامس متوفر، والبقية أيضاً متوفرة."),
        ("ru", "5G есть, остальные тоже есть."),
        ("de", "5G, die anderen auch."),
        ("fr", "La 5G, les autres aussi."),
        ("es", "5G, los demás también."),
        ("pt", "5G, as outras também."),
        ("ru", "5G, остальные тоже."),
        ("tr", "5G, diğerleri de."),
        ("ar", "الجيل الخامس، والبقية أيضاً."),
        ("ko", "5G, 나머지도요."),
        ("hi", "5G, बाकी भी।"),
    ],
)
def test_others_that_are_there_too_are_not_left_out(language: str, text: str) -> None:
    found = read("choice", text, Context(language=language, options=NETWORKS, alone=True))

    assert isinstance(found, Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G in the city; the rest of the county has it too."),
        ("en", "5G is in operation, the rest is under construction."),
        ("ko", "5G는 있습니다. 나머지는 모두 구축되지 않았습니다."),
        ("ko", "5G만 있고 나머지는 모두 없습니다."),
        ("ko", "5G와 와이파이는 있고 나머지는 없습니다."),
        ("ko", "5G와 와이파이는 있고 나머지는 모두 있지 않습니다."),
        ("tr", "5G var, diğerleri yok."),
        ("ja", "5Gのみあり、その他はありません。"),
        ("de", "5G haben wir, die anderen auch nicht."),
        ("de", "5G in der Stadt, der Rest des Landkreises auch."),
        ("fr", "La 5G, les autres non plus."),
        ("es", "5G, las demás tampoco."),
        ("tr", "5G, diğerleri de yok."),
        ("hi", "5G है, बाकी भी नहीं।"),
    ],
)
def test_others_that_are_not_there_leave_the_named_one(language: str, text: str) -> None:
    found = read("choice", text, Context(language=language, options=NETWORKS, alone=True))

    assert found == Choice(numbers=(1,))


def test_others_that_are_all_not_there_leave_each_named_one() -> None:
    text = "5G와 6G는 있고 나머지는 모두 있지 않습니다."
    found = read("choice", text, Context(language="ko", options=NETWORKS, alone=True))

    assert found == Choice(numbers=(1, 2))
