"""A name told once more with the rest of it, where the office is asked: it is no office."""

import pytest

from intake.answers.values import Text
from tests.intake.conversation.city.corrections.test_misnamed import CHAT, OFFICE, WRITER
from tests.intake.conversation.town import Town

_OPENINGS = {
    "ja": "日本の神戸市です。応募したいです。",
    "ko": "대한민국 대전시에서 신청하려고 합니다.",
    "zh": "我们代表中国宁波市申请参加。",
    "hi": "हम भारत के इंदौर नगर निगम से हैं और आवेदन करना चाहते हैं",
    "ar": "مدينة جدة في السعودية تريد المشاركة",
    "es": "La ciudad de Zaragoza, España, quiere participar.",
    "ru": "Город Казань, Россия, хочет подать заявку.",
    "en": "The city of Leeds, United Kingdom, would like to take part.",
}


def _told(language: str, *said: str) -> tuple[str, str]:
    """The name and the office on file after these, of which none is read as one thing more."""
    town = Town()
    for text in (_OPENINGS[language], *said):
        to = town.to(CHAT) if town.letters else None
        town.write(CHAT, text, to=to, channel="slack", language=language)
    current = town.file().current
    values = [current[id].value if id in current else Text(text="") for id in (WRITER, OFFICE)]
    name, office = (one.text for one in values if isinstance(one, Text))
    return name, office


@pytest.mark.parametrize(
    ("language", "first", "then", "name"),
    [
        ("ja", "大崎です", "大崎千尋です", "大崎千尋"),
        ("ko", "문입니다", "문태윤입니다", "문태윤"),
    ],
)
def test_a_name_in_full_takes_the_place_of_its_part(
    language: str, first: str, then: str, name: str
) -> None:
    assert _told(language, first, then) == (name, "")


@pytest.mark.parametrize(
    ("language", "first", "then", "name"),
    [
        ("ja", "大崎です", "大崎課長", "大崎"),
        ("ko", "문입니다", "문화관광과 과장입니다", "문"),
        ("zh", "許", "許主任", "許"),
        ("ar", "هشام", "مكتب هشام", "هشام"),
        ("ru", "Савина", "начальник Савина", "Савина"),
        ("zh", "张伟", "张伟休假", "张伟"),
        ("zh", "张伟", "问张伟", "张伟"),
        ("zh", "白", "明白", "白"),
        ("zh", "许", "许多人", "许"),
        ("ko", "이정민입니다", "상사이정민", "이정민"),
        ("ko", "이정민입니다", "이정민휴가입니다", "이정민"),
        ("ko", "문입니다", "질문", "문"),
        ("ko", "안입니다", "안내문입니다", "안"),
        ("ja", "大崎です", "上司大崎", "大崎"),
        ("ja", "大崎です", "大崎退職です", "大崎"),
        ("en", "Karen", "Ask Karen", "Karen"),
        ("en", "Karen", "Karen Retired", "Karen"),
        ("en", "Moreland", "Tessa Moreland", "Moreland"),
    ],
)
def test_what_only_holds_the_name_leaves_it(
    language: str, first: str, then: str, name: str
) -> None:
    assert _told(language, first, then)[0] == name


@pytest.mark.parametrize(
    "office", ["문화과장", "안전국장", "민원과장", "고용국장", "강남구청장", "안전총괄과장"]
)
def test_an_office_in_one_word_that_begins_like_a_name_is_whole(office: str) -> None:
    assert _told("ko", "이정민입니다", f"{office}입니다") == ("이정민", office)


@pytest.mark.parametrize(
    ("said", "name"), [("허준시장", "허준"), ("남궁국장", "남궁"), ("황보과장", "황보")]
)
def test_a_name_of_two_letters_is_parted_from_the_office_it_touches(said: str, name: str) -> None:
    assert _told("ko", f"{said}입니다") == (name, said.removeprefix(name))


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "이정민 과장입니다"), ("ko", "이정민과장입니다"), ("ko", "김 팀장"), ("zh", "李主任")],
)
def test_a_name_before_an_office_is_still_parted_from_it(language: str, said: str) -> None:
    assert _told(language, "이정민" if language == "ko" else "李文静", said)[1] in {
        "과장", "팀장", "主任"
    }  # fmt: skip
