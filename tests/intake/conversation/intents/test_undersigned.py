"""A name by itself under what is said is a signature, and so is what stands around it."""

import pytest
from hypothesis import given, strategies

from intake import languages
from intake.conversation.intents import undersigned


def nothing(line: str) -> bool:
    return False


@pytest.mark.parametrize(
    ("language", "signature", "name"),
    [
        ("en", "Anna Nowak", "Anna Nowak"), ("en", "Anna", "Anna Nowak"),
        ("en", "A. Nowak", "Anna Nowak"), ("en", "– Anna", "Anna Nowak"),
        ("en", "Anna Nowak, Deputy Mayor", "Anna Nowak"),
        ("en", "Thanks,\nAnna\nCity of Gdynia\nanna@gdynia.example", "Anna Nowak"),
        ("en", "Anna Nowak\nDeputy Mayor\n+48 58 123 45 67\nhttps://gdynia.example", "Anna Nowak"),
        ("en", "Moira", ""), ("de", "Viele Grüße\nJana Vogt", ""), ("fr", "Claire Moreau", ""),
        ("es", "Carmen\nAyuntamiento de Sevilla", "Carmen Ruiz"), ("pt", "João Lopes", ""),
        ("ru", "Алина Сафина\nзаместитель главы города", ""), ("tr", "Ayşe", ""),
        ("ar", "عمر ناصر", ""), ("hi", "राहुल कुलकर्णी\nउप महापौर", ""), ("zh", "王伟", ""),
        ("ja", "田中由紀\n神戸市企画課", ""), ("ko", "김민수 드림", ""),
    ],
)  # fmt: skip
def test_a_name_under_what_is_said_is_cut(language: str, signature: str, name: str) -> None:
    text = f"2.\n\n{signature}"
    assert undersigned.cut(text, language, [name], nothing) == ("2.", signature)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anna Nowak"), ("en", "Our delegate is:\n\nAnna Nowak"), ("en", "All.\n\nLater"),
        ("en", "All.\n\nAnna Nowak\nLine 2 is to be kept back."), ("en", "All.\n\nPerhaps"),
        ("en", "All.\n\nAnna disagrees."), ("en", "All.\n\nAnna Nowak disagrees"),
        ("hi", "सभी।\n\nबाद में"), ("ar", "الكل.\n\nلاحقا"), ("zh", "全部。\n\n以后"),
    ],
)  # fmt: skip
def test_what_says_more_or_is_led_to_stays(language: str, text: str) -> None:
    assert undersigned.cut(text, language, ["Anna Nowak"], nothing) == (text, "")


def test_where_any_name_may_be_the_answer_only_a_known_one_signs() -> None:
    assert undersigned.cut("Gdynia.\n\nAnna", "en", ["Anna Nowak"]) == ("Gdynia.", "Anna")
    assert undersigned.cut("It is this.\n\nGdynia", "en", ["Anna Nowak"])[1] == ""


def test_a_line_of_the_matter_is_no_name() -> None:
    assert undersigned.cut("2.\n\nMoira", "en", [], lambda line: line == "Moira")[1] == ""


@given(
    strategies.lists(strategies.text(max_size=30), max_size=6),
    strategies.sampled_from(sorted(languages.all_read())),
)
def test_no_text_breaks_it_and_nothing_is_lost(lines: list[str], language: str) -> None:
    text = "\n".join(lines)
    said, signature = undersigned.cut(text, language, ["Anna Nowak"], nothing)
    assert "".join((said + signature).split()) == "".join(text.split())
