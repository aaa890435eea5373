"""The language told from few words, or not at all."""

import pytest

from bot.mail.reading.text.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The city of Gdynia would like to take part.", "en"),
        ("我们城市希望参加这个项目。", "zh"),
        ("Notre PIB était de 85 milliards en 2024.", "fr"),
        ("La ciudad tiene unas doscientas empresas digitales.", "es"),
        ("Наш город хотел бы участвовать в программе.", "ru"),
        ("مدينتنا ترغب في المشاركة في هذا البرنامج", "ar"),
        ("Ja, wir haben 240 Unternehmen und 5G in der Stadt.", "de"),
        ("当市は参加を希望します。よろしくお願いします。", "ja"),
        ("A nossa cidade gostaria de participar também.", "pt"),
        ("Şehrimiz bu programa katılmak istiyor efendim.", "tr"),
        ("우리 도시는 이 프로그램에 참가하고 싶습니다.", "ko"),
        ("हमारा शहर इस कार्यक्रम में भाग लेना चाहता है।", "hi"),
    ],
)
def test_each_language_of_the_desk_is_told(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("经核对,内容无误,确认提交。", "zh"),
        ("我們已核對,內容無誤,確認提交。", "zh"),
        ("内容確認済、問題無、提出承認。", "ja"),
        ("核心内容全面提出、了承願。", None),
    ],
)
def test_letters_that_only_one_writes_tell_han_without_kana(
    text: str, language: str | None
) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text", ["", "Yes, 240.", "85.3 billion US dollars", "是的，240家。", "a@b.example 1 2 3 4 5 6"]
)
def test_too_few_words_tell_nothing(text: str) -> None:
    assert language_of(text) is None


def test_a_language_the_desk_does_not_write_is_none_of_its_own() -> None:
    assert (
        language_of("Miasto Gdynia chciałoby wziąć udział w programie i prosi o informacje.")
        is None
    )
