"""Options that share a verb or a denial, and what is left of a list where the rest is denied."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("Quantum communication",))


def chosen(text: str, language: str) -> tuple[int, ...] | None:
    context = Context(language=language, options=NETWORKS, several=True, today=date(2026, 11, 28))
    value = read("choice", text, context)
    assert isinstance(value, Choice | Unclear)
    return value.numbers if isinstance(value, Choice) else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We don't have 6G and Starlink available."),
        ("en", "Not yet are 6G and Starlink available."),
        ("ar", "لن يكون الجيل الخامس وستارلينك متوفرة قبل 2028."),
        ("ar", "ليس الجيل السادس وستارلينك متاحة عندنا."),
        ("es", "No están el 6G y Starlink disponibles."),
        ("pt", "Ainda não temos 6G e Starlink disponíveis."),
        ("fr", "Nous n'avons pas la 6G et Starlink disponibles."),
        ("zh", "没有6G和星链可用。"),
        ("de", "Wir haben 6G und Starlink nicht verfügbar."),
        ("de", "Wir haben 5G und Starlink nicht."),
        ("en", "There will be 6G and Starlink available in 2027."),
    ],
)
def test_what_may_share_a_denial_is_asked(language: str, text: str) -> None:
    assert chosen(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "We have no 6G and Starlink is available.", (3,)),
        ("en", "We have 5G and Starlink is not licensed here.", (1,)),
        ("en", "No 6G, only 5G and Starlink are available.", (1, 3)),
        ("de", "Wir haben 5G und Starlink ist nicht zugelassen.", (1,)),
        ("de", "Wir haben 5G und nicht Starlink.", (1,)),
        ("de", "In unserer Stadt ist 5G verfügbar und 6G noch nicht.", (1,)),
        ("en", "We don't have 6G and Starlink covers the whole city.", (3,)),
        ("fr", "Nous n'avons pas la 6G et la 5G est disponible.", (1,)),
        ("ru", "Нет 6G и работает 5G.", (1,)),
        ("ar", "الجيل الخامس والاتصال الكمي متوفران، والباقي لا.", (1, 4)),
        ("zh", "5G與量子通訊皆已建置，其餘尚無。", (1, 4)),
    ],
)
def test_a_clause_of_its_own_shares_nothing(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert chosen(text, language) == numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [("zh", "5G已建议，其余尚无。"), ("ar", "الجيل الخامس زرقاوي، والباقي لا.")],
)
def test_denying_the_rest_is_no_denial_of_what_is_named(language: str, text: str) -> None:
    assert chosen(text, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have not just 5G but Starlink too."),
        ("en", "We don't only have 5G, we also have Starlink."),
        ("en", "We are not limited to 5G; Starlink is in use as well."),
        ("fr", "Nous n'avons pas que la 5G, nous avons aussi Starlink."),
        ("es", "No tenemos solo 5G, sino también Starlink."),
        ("pt", "Não é só 5G: temos também a Starlink."),
        ("ru", "Не одним 5G живём, есть и Starlink."),
        ("de", "Wir haben nicht allein 5G, sondern auch Starlink."),
    ],
)
def test_not_only_one_is_both(language: str, text: str) -> None:
    assert chosen(text, language) == (1, 3)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Sadece 5G değil, Starlink de var."),
        ("hi", "केवल 5G नहीं, स्टारलिंक भी है।"),
        ("ar", "ليس الجيل الخامس فقط بل ستارلينك أيضا."),
    ],
)
def test_an_only_that_may_be_denied_itself_is_asked(language: str, text: str) -> None:
    assert chosen(text, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "スターリンクの代わりに5Gを使っています。"),
        ("ja", "離島では5Gの代わりにスターリンクを利用しています。"),
        ("ko", "스타링크와 6G 대신 5G를 사용합니다."),
        ("hi", "स्टारलिंक की जगह हम 5G इस्तेमाल करते हैं।"),
        ("zh", "我们用5G代替星链。"),
        ("zh", "用5G代替6G和星链。"),
    ],
)
def test_what_stands_for_another_is_asked(language: str, text: str) -> None:
    assert chosen(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("zh", "5G已替代4G覆盖全市，其他没有。", (1,)),
        ("ja", "光ファイバーの代わりにStarlinkを利用しています。5Gもあります。", (1, 3)),
        ("ko", "4G 대신 5G를 사용합니다. 나머지는 없습니다.", (1,)),
        ("hi", "केवल 6G नहीं है, बाकी सब है।", (1, 3, 4)),
        ("en", "Only 6G is missing; 5G, Starlink and quantum are in place.", (1, 3, 4)),
    ],
)
def test_what_stands_for_no_option_leaves_them(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert chosen(text, language) == numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Starlink goes live in 2027."),
        ("de", "Ab 2027 nutzen wir Starlink."),
        ("de", "2027 werden 6G und Starlink verfügbar sein."),
        ("fr", "Starlink entre en service en 2027."),
        ("es", "6G y Starlink estarán disponibles en 2027."),
        ("pt", "6G e Starlink estarão disponíveis em 2027."),
        ("ru", "С 2027 года используем Starlink."),
        ("zh", "2027年起使用星链。"),
        ("ja", "2027年からスターリンクを利用します。"),
        ("ko", "2027년부터 스타링크를 이용합니다."),
        ("de", "5G kommt 2027, der Rest nicht."),
    ],
)
def test_what_a_year_to_come_brings_is_not_there(language: str, text: str) -> None:
    assert chosen(text, language) is None


def test_a_past_year_and_one_in_brackets_leave_what_is_there() -> None:
    assert chosen("5G since 2022 and Starlink since 2025.", "en") == (1, 3)
    assert chosen("5G (Strategy 2030), Starlink.", "en") == (1, 3)
    assert chosen("We use 5G under a framework agreement for 2024 to 2028.", "en") == (1,)
    assert chosen("We operate 2050 5G base stations.", "en") == (1,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G is in service. 6G is planned for 2030 and Starlink serves the islands."),
        ("ar", "الجيل الخامس متوفر في المركز وسيكون متاحا في كل الأحياء، وستارلينك متوفر."),
        ("de", "Starlink ist in Betrieb. 5G dürfte überall verfügbar sein."),
    ],
)
def test_a_plan_takes_nothing_from_its_neighbours(language: str, text: str) -> None:
    assert chosen(text, language) is None
