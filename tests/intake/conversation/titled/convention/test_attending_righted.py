"""Words beside a name that are none of it, and people of the list told by name alone."""

import pytest

from intake.ceremony import Delegate
from intake.conversation.titled.convention.attending_reading import read

JUNHO = ("이준호", "과장")
RUI = ("Rui Costa", "vereador")
AMMAN = ("أحمد الخطيب", "نائب الأمين", "سامي عيسى", "مدير تقنية المعلومات")
JIYEONG = Delegate(name="박지영", office="국장")


@pytest.mark.parametrize(
    "text",
    [
        "이준호 과장 대신 다시 박지영 국장이 갑니다.", "이준호 과장 대신 박지영 국장이 갑니다.",
        "이준호 과장 대신 역시 박지영 국장이 갑니다.",
    ],
)  # fmt: skip
def test_a_word_before_a_name_and_office_is_no_name(text: str) -> None:
    said = read(text, "ko", is_asked=True, known=JUNHO)
    assert (said.coming, said.gone) == ((JIYEONG,), ("이준호",))


@pytest.mark.parametrize(
    "text",
    ["이준호 과장 대신 이제 박지영 국장이 갑니다.", "우선 박지영 국장이 갑니다.",
     "오히려 박지영 국장이 갑니다.", "결국 박지영 국장이 갑니다."],
)  # fmt: skip
def test_a_word_before_it_that_may_be_a_name_is_asked_about(text: str) -> None:
    said = read(text, "ko", is_asked=True, known=JUNHO)
    assert said.wavers
    assert said.comes is None


@pytest.mark.parametrize(
    ("language", "text", "known"),
    [
        ("pt", "O vereador Rui Costa já não vai.", RUI), ("pt", "Rui Costa não vai mais.", RUI),
        ("pt", "Rui Costa já não vem.", RUI), ("es", "El concejal Rui Costa ya no va.", RUI),
        ("es", "Rui Costa no va.", RUI), ("fr", "Rui Costa ne vient plus.", RUI),
        ("de", "Rui Costa kommt nicht mehr.", RUI),
        ("ru", "Иван Петров больше не едет.", ("Иван Петров", "советник")),
    ],
)  # fmt: skip
def test_who_comes_no_more_is_taken_off(language: str, text: str, known: tuple[str, ...]) -> None:
    said = read(text, language, is_asked=True, known=known)
    assert (said.gone, said.coming, said.rest) == ((known[0],), (), ())


@pytest.mark.parametrize(
    ("language", "text"), [("pt", "Rui Costa não vai faltar."), ("es", "Rui Costa no va a faltar.")]
)
def test_who_will_not_be_missing_is_not_taken_off(language: str, text: str) -> None:
    assert read(text, language, is_asked=True, known=RUI).gone == ()


@pytest.mark.parametrize(
    "text", ["نؤكد حضور أحمد الخطيب وسامي عيسى.", "سيحضر أحمد الخطيب وسامي عيسى."]
)
def test_two_of_the_list_joined_by_one_letter_are_two(text: str) -> None:
    said = read(text, "ar", is_asked=True, known=AMMAN)
    assert [one.name for one in said.coming] == ["أحمد الخطيب", "سامي عيسى"]
    assert (said.comes, said.rest) == (True, ())


def test_a_third_joined_so_and_not_on_the_list_is_asked_about() -> None:
    said = read("نؤكد حضور أحمد الخطيب وسامي عيسى وليلى حداد.", "ar", is_asked=True, known=AMMAN)
    assert said.wavers


@pytest.mark.parametrize(
    "text", ["李强的名字写错了，应为李蔷。", "李强的名字应该是李蔷。", "李强，不是李蔷。"]
)
def test_a_name_is_not_read_with_the_words_that_correct_it(text: str) -> None:
    said = read(text, "zh", is_asked=True, known=("李强", "局长"))
    assert (said.coming, said.rest) == ((), (text,))
