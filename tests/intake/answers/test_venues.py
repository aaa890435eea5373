"""Where the certificate is received, and plain text."""

import pytest

from intake import languages
from intake.answers import read
from intake.answers.values import Context, Text, Unclear, Venue
from tests.intake.answers import phrases


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("1", 1, ""),
        ("at the Convention", 1, ""),
        ("UN headquarters in Geneva", 2, ""),
        ("United Nations Headquarters, New York", 2, ""),
        ("China", 3, ""),
        ("Beijing", 3, ""),
        ("3 China", 3, ""),
        ("We would like to receive it in Germany", 4, ""),
        ("Paris, France", 5, ""),
        ("Geneva", 6, ""),
        ("Switzerland, please", 6, ""),
        ("the United States", 7, ""),
        ("USA, New York", 7, ""),
        ("Brazil", 8, "Brazil"),
        ("Other: Nairobi", 8, "Nairobi"),
        ("8 Nairobi", 8, "Nairobi"),
        ("other: our town hall", 8, "our town hall"),
        ("8", 8, ""),
    ],
)
def test_a_place_of_receipt_is_read(text: str, number: int, words: str) -> None:
    assert read("venue", text, Context()) == Venue(number=number, words=words)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("9", "out_of_range"),
        ("China or Germany", "which_option"),
        ("3 Germany", "which_option"),
        ("not in China", "which_option"),
        ("We cannot come to the Convention", "which_option"),
        ("anywhere", "which_option"),
        ("", "empty"),
    ],
)
def test_an_unsure_place_of_receipt_is_asked(text: str, why: str) -> None:
    reading = read("venue", text, Context())
    assert isinstance(reading, Unclear), reading
    assert reading.reason == why


@pytest.mark.parametrize("code", languages.all_read())
def test_venues_of_a_language_are_read(code: str) -> None:
    phrases.hold(code, "venue")


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Not in China but in France", 5),
        ("zh", "不去法国，改在瑞士领取", 6),
        ("ja", "ドイツではなくアメリカで", 7),
        ("ru", "в Санкт-Петербурге", 8),
        ("tr", "Paris'te", 5),
        ("pt", "No Brasil", 8),
        ("ar", "مقر الأمم المتحدة في جنيف", 2),
    ],
)
def test_a_place_is_read_behind_one_that_is_denied_and_in_any_form(
    language: str, text: str, number: int
) -> None:
    found = read("venue", text, Context(language=language))
    assert isinstance(found, Venue)
    assert found.number == number


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Anywhere but China"), ("ru", "Только не Китай"), ("ja", "中国以外"), ("zh", "都可以"),
     ("en", "not in China, Germany"), ("ko", "중국과 독일")],
)  # fmt: skip
def test_a_place_that_is_only_excluded_is_asked(language: str, text: str) -> None:
    found = read("venue", text, Context(language=language))
    assert found == Unclear(reason="which_option", candidates=getattr(found, "candidates", ()))


def test_text_is_kept_whole_and_trimmed() -> None:
    assert read("text", "  Deputy Mayor\n", Context()) == Text(text="Deputy Mayor")
    assert read("text", " \n ", Context()) == Unclear(reason="empty")


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("fr", "Genève", 6), ("es", "en Ginebra", 6), ("pt", "em Genebra", 6), ("de", "Genf", 6),
        ("ru", "в Женеве", 6), ("tr", "Cenevre'de", 6), ("ar", "في جنيف", 6),
        ("hi", "जिनेवा में", 6), ("ja", "ジュネーブ", 6), ("ko", "제네바", 6),
        ("zh", "日内瓦", 6), ("zh", "日內瓦", 6),
        ("ja", "パリを希望いたします。", 5), ("ko", "파리", 5), ("zh", "巴黎", 5),
        ("ar", "باريس", 5),
        ("ru", "Париж", 5), ("hi", "पेरिस", 5), ("zh", "紐約", 7), ("ar", "برلين", 4),
    ],
)  # fmt: skip
def test_a_city_means_its_country_in_every_script(language: str, text: str, number: int) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=number)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Zertifikat würden wir am liebsten in Wien entgegennehmen"),
        ("en", "We would prefer to receive it in Vienna"),
        ("fr", "à Vienne, en Autriche"),
        ("ja", "ウィーンで受け取りたい"),
        ("zh", "在维也纳领取"),
    ],
)
def test_a_city_of_no_country_on_the_list_is_another_place(language: str, text: str) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=8, words=text)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("ja", "特に希望はございませんので、大会会場での授与でお願いいたします。", 1),
        ("ja", "特に希望はございません。", 1), ("en", "We have no special wish.", 1),
        ("en", "We have no special wish, but Germany would be nice.", 4),
        ("de", "Wir haben keinen besonderen Wunsch.", 1), ("ru", "Особых пожеланий нет.", 1),
        ("ko", "별도로 희망하는 장소는 없으며, 대회장에서 함께 받겠습니다.", 1),
        ("tr", "Belgeyi Almanya'da, mümkünse Berlin'de teslim almak isteriz; Çin'e gelmemiz bütçe "
         "nedeniyle zor.", 4),
    ],
)  # fmt: skip
def test_who_wishes_nothing_receives_it_where_all_do(language: str, text: str, number: int) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=number, words="")


@pytest.mark.parametrize(
    ("language", "text"),
    [("ja", "大会会場での授与は希望しません。"), ("ja", "授与は希望しません。"),
     ("tr", "Çin'e gelmemiz zor."),
     ("ja", "どこでも構いません。"), ("ja", "中国への渡航の希望はありません。"),
     ("en", "We have no wish to come to China."), ("en", "no preference"),
     ("en", "anywhere")],
)  # fmt: skip
def test_who_only_refuses_a_place_is_asked(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [("ar", "أي مكان عدا الصين."), ("hi", "चीन छोड़कर कहीं भी।"), ("ja", "中国を除けばどこでも")],
)
def test_a_place_that_alone_is_left_out_is_no_wish(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("es", "En nuestro ayuntamiento, con un acto sencillo.", 8),
        ("es", "Con un acto sencillo en Berlín.", 4),
        ("fr", "dans un cadre simple à Genève", 6),
        ("en", "at the UN", 2),
        ("es", "UN headquarters", 2),
        ("es", "la sede de la un", 2),
        ("ar", "جنيف عدا شهر آب", 6),
        ("hi", "अगस्त छोड़कर बर्लिन", 4),
    ],
)
def test_what_is_neither_the_un_nor_left_out_tells_no_place(
    language: str, text: str, number: int
) -> None:
    found = read("venue", text, Context(language=language))
    assert isinstance(found, Venue)
    assert found.number == number
