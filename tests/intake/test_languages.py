"""The list of languages, and the language a script tells by itself."""

from importlib.resources import files

import pytest

from intake import languages


def test_every_language_has_its_words() -> None:
    folder = files("intake.answers").joinpath("words")
    assert all(folder.joinpath(f"{code}.toml").is_file() for code in languages.all_read())


@pytest.mark.parametrize(
    ("text", "writer", "read_as"),
    [
        ("USD 85.3 billion", "fr", "fr"),
        ("约850亿美元", "en", "zh"),
        ("GDP: 85亿 USD", "de", "zh"),
        ("約850億ドルです", "en", "ja"),
        ("約850億", "ja", "ja"),
        ("約850億", "ko", "ko"),
        ("약 850억 달러(美 달러)", "en", "ko"),
        ("около 85 млрд", "en", "ru"),
        ("близько 85 млрд", "uk", "uk"),
        ("حوالي ٨٥ مليار دولار", "en", "ar"),
        ("लगभग 85 अरब डॉलर", "en", "hi"),
        ("85 Mrd. €", "de-CH", "de"),
        ("é", "pt_BR", "pt"),
        ("850 億", "zh-Hant", "zh"),
        ("没有问题,请登记。", "ja", "zh"),
        ("全部正确", "ja", "zh"),
        ("確認済", "ja", "ja"),
        ("確認", "zh", "zh"),
    ],
)
def test_a_text_is_read_in_its_writers_language_or_its_scripts(
    text: str, writer: str, read_as: str
) -> None:
    assert languages.spoken_in(text, writer) == read_as
