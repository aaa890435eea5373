"""Chinese names with a rarer family name beside an office, alone and in a list joined by "and"."""

import pytest

from intake.conversation.titled.convention.attending_reading import read

COME = [
    ("市长覃伟中和副市长王立新将出席。", {"覃伟中": "市长", "王立新": "副市长"}),
    ("市长覃伟中、副市长王立新将出席。", {"覃伟中": "市长", "王立新": "副市长"}),
    ("市长覃伟中与副市长王立新出席会议。", {"覃伟中": "市长", "王立新": "副市长"}),
    ("市长覃伟中及副市长王立新将参加。", {"覃伟中": "市长", "王立新": "副市长"}),
    ("覃伟中市长和王立新副市长将出席。", {"覃伟中": "市长", "王立新": "副市长"}),
    ("副市长王立新和市长诸葛明亮将出席。", {"王立新": "副市长", "诸葛明亮": "市长"}),
    ("常务副市长詹天佑及市长李平出席", {"詹天佑": "常务副市长", "李平": "市长"}),
    ("市长岑志强将出席。", {"岑志强": "市长"}),
]


@pytest.mark.parametrize(("text", "people"), COME)
def test_each_of_a_joined_list_comes(text: str, people: dict[str, str]) -> None:
    said = read(text, "zh", is_asked=True)
    assert {one.name: one.office for one in said.coming} == people
    assert said.comes
    assert not said.wavers


@pytest.mark.parametrize(
    "text",
    [
        "市长安全顾问和副市长王立新将出席。",
        "市长司机和副市长王立新将出席。",
        "市长殷切希望和副市长王立新将出席。",
        "市长办公室和副市长王立新将出席。",
        "市长柯某人和副市长王立新将出席。",
        "市长饶有兴致，副市长王立新将出席。",
    ],
)
def test_what_only_stands_behind_an_office_is_asked(text: str) -> None:
    said = read(text, "zh", is_asked=True)
    assert {one.name for one in said.coming} <= {"王立新"}
    assert said.wavers
    assert said.rest


def test_who_does_not_come_is_known_by_the_name_alone() -> None:
    said = read("市长覃伟中不出席，副市长王立新将出席。", "zh", is_asked=True)
    assert said.gone == ("覃伟中",)
    assert [one.name for one in said.coming] == ["王立新"]


JOINED = [
    ("ja", "市長の田中太郎と副市長の鈴木花子が出席します。"),
    ("ja", "田中太郎市長と鈴木花子副市長が出席します。"),
    ("ja", "市長田中太郎および副市長鈴木花子が出席します。"),
    ("ja", "市長田中太郎、副市長鈴木花子が出席します。"),
    ("ko", "김민수 시장과 이영희 부시장이 참석합니다."),
    ("ko", "시장 김민수와 부시장 이영희가 참석합니다."),
    ("ko", "김민수 시장 및 이영희 부시장이 참석합니다."),
]


@pytest.mark.parametrize(("language", "text"), JOINED)
def test_both_come_in_japanese_and_korean(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert len(said.coming) == len({one.office for one in said.coming}) == 2
    assert said.comes
