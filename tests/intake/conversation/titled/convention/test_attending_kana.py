"""Japanese names with a first name in Kana, on a list of who comes."""

import pytest

from intake.ceremony import Delegate
from intake.conversation.titled.convention.attending_reading import read
from intake.conversation.titled.convention.attending_sheet import Said

KANA = [
    (
        "出席者：\n河村たかし、市長\n田中恵子、デジタル推進課長\n確認しました。",
        ("河村たかし", "市長"),
    ),
    ("出席者：\n市長 小池ゆりこ\nデジタル推進課長 田中恵子\n以上です。", ("小池ゆりこ", "市長")),
    ("市長の河村たかしが出席します。", ("河村たかし", "市長")),
    ("河村たかし市長と田中恵子課長が出席します。", ("河村たかし", "市長")),
]


def heard(text: str, language: str) -> Said:
    return read(text, language, is_asked=True)


@pytest.mark.parametrize(("text", "who"), KANA)
def test_a_first_name_in_kana_is_part_of_a_name(text: str, who: tuple[str, str]) -> None:
    said = heard(text, "ja")
    assert Delegate(name=who[0], office=who[1]) in said.coming
    assert not said.unread


@pytest.mark.parametrize(
    "text",
    [
        "変更なし",
        "確認ください",
        "市長のみ",
        "出席できず",
        "以下のとおり",
        "会議さくら祭り",
        "通訳あかね",
        "満開さくら",
        "会議まこと",
        "詳細はるか",
        "日程しおり",
    ],
)
def test_other_words_in_kana_are_none(text: str) -> None:
    assert not heard(f"出席者：\n{text}\n確認しました。", "ja").coming
