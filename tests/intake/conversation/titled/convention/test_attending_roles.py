"""Who comes without an office is listed with what they come as: an interpreter, a driver."""

import pytest

from intake.conversation.titled.convention.attending_reading import read
from tests.intake.conversation.titled.convention.test_attending_reading import people

LINES = [
    ("en", "Anna Nowak, Mayor\nJane Roe, interpreter", ("Jane Roe", "interpreter")),
    ("de", "Anna Nowak, Bürgermeisterin\nJan Roth, Dolmetscher", ("Jan Roth", "Dolmetscher")),
    ("fr", "Anne Martin, maire\nClaire Roy, interprète", ("Claire Roy", "interprète")),
    ("es", "Ana Pérez, alcaldesa\nLuis Ruiz, intérprete", ("Luis Ruiz", "intérprete")),
    ("pt", "Ana Silva, prefeita\nRita Gomes, intérprete", ("Rita Gomes", "intérprete")),
    ("ru", "Анна Новак, мэр\nИван Петров, переводчик", ("Иван Петров", "переводчик")),
    ("tr", "Ayşe Yılmaz, Belediye Başkanı\nElif Demir, tercüman", ("Elif Demir", "tercüman")),
    ("ar", "أحمد خالد، رئيس البلدية\nسارة علي، مترجمة", ("سارة علي", "مترجمة")),
    ("hi", "मुरलीधर मोहोल, महापौर\nअनिता शर्मा, दुभाषिया", ("अनिता शर्मा", "दुभाषिया")),
    ("zh", "王凤朝,市长\n刘洋,翻译", ("刘洋", "翻译")),
    ("ja", "鈴木一郎、市長\n山田花子、通訳", ("山田花子", "通訳")),
    ("ko", "김민수, 시장\n박서연, 통역", ("박서연", "통역")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "last"), LINES)
def test_a_role_behind_a_name_is_what_they_come_as(
    language: str, text: str, last: tuple[str, str]
) -> None:
    said = read(text, language, is_asked=True)
    assert people(said)[1:] == [last]
    assert (said.rest, said.wavers) == ((), False)


@pytest.mark.parametrize("end", ["以上四人确认出席。", "以上四人均确认参加。"])
def test_as_many_as_are_counted_below_the_list_are_confirmed(end: str) -> None:
    listed = "王凤朝,市长\n李伟,副市长\n张敏,办公室主任\n刘洋,翻译"
    said = read(f"{listed}\n\n{end}", "zh", is_asked=True)
    assert [name for name, _ in people(said)] == ["王凤朝", "李伟", "张敏", "刘洋"]
    assert (said.comes, said.rest, said.unread) == (True, (), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Anna Nowak, Jane Roe and interpreter will come."),
        ("en", "Mayor Anna Nowak, an interpreter will come."),
        ("zh", "王凤朝市长、刘洋、翻译将出席。"),
        ("zh", "王凤朝,市长,翻译"),
        ("ja", "市長の鈴木一郎、通訳が出席します。"),
        ("ko", "시장 김민수가 통역과 함께 참석합니다."),
    ],
)
def test_a_role_that_may_be_another_person_is_asked_about(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert said.comes is None
    assert said.rest == (text,)
    assert not any("interpreter" in office or office == "翻译" for _, office in people(said))
