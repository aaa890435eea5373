"""What stands beside a file in a chat that asked for a name tells what the file is."""

from dataclasses import replace

import pytest

from intake.answers.values import Text
from intake.calls.identity import AUTHORITY, OFFICE, WRITER
from intake.messages import Attachment
from tests.intake.conversation.city import chats

PLAN = Attachment(name="plan.pdf", type="application/pdf", size=9, digest="0" * 64, accepted=True)


@pytest.mark.parametrize(
    ("language", "question", "caption"),
    [
        ("en", WRITER, "My passport"),
        ("en", WRITER, "Some photos"),
        ("de", WRITER, "Unser Masterplan"),
        ("es", WRITER, "Plan maestro"),
        ("fr", OFFICE, "Plan directeur"),
        ("ja", WRITER, "基本計画"),
        ("ko", WRITER, "우리 도시 계획"),
        ("tr", WRITER, "Planımız"),
        ("de", WRITER, "Hier ist das PDF"),
        ("en", WRITER, "Master Plan, thanks"),
        ("de", WRITER, "Unser Masterplan, bitte sehr"),
        ("en", WRITER, "This is our Master Plan"),
        ("es", WRITER, "Nuestro Plan Maestro, aquí lo tienen"),
        ("de", WRITER, "Guten Tag! Unser Masterplan"),
        ("ko", WRITER, "우리시 계획입니다"),
        ("ja", WRITER, "私どもの基本計画です"),
        ("en", OFFICE, "Master plan. Thanks"),
    ],
)
def test_a_caption_is_nobodys_name_nor_office(language: str, question: str, caption: str) -> None:
    town = chats.after(language, question, caption, files=(PLAN,))
    assert question not in town.file().current
    assert [one.name for one in town.file().evidence] == [PLAN.name]


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("en", "guido", "guido"),  # as the profile has it
        ("en", "My name is Mia Plan. Here is the letter.", "Mia Plan"),
        ("de", "Ich heiße Mia Plan, anbei unser Plan.", "Mia Plan"),
        ("en", "It's Mia Plan", "Mia Plan"),
        ("en", "Dr Mia Plan", "Mia Plan"),
        ("en", "Mia Plan. Letter attached.", "Mia Plan"),
        ("ja", "佐藤花子です", "佐藤花子"),
        ("ko", "김민수입니다", "김민수"),
        ("zh", "李华，附上授权书", "李华"),
        ("en", "Jane Smith. Kind regards", "Jane Smith"),
        ("en", "Good morning! Jane Smith", "Jane Smith"),
        ("fr", "Jean Dupont, merci", "Jean Dupont"),
        ("ru", "Анна Иванова, спасибо", "Анна Иванова"),
        ("zh", "李华，谢谢", "李华"),
        ("en", "I am My Nguyen", "My Nguyen"),
        ("en", "This is My Nguyen", "My Nguyen"),
        ("ko", "우리나입니다", "우리나"),
    ],
)
def test_a_name_told_as_one_beside_a_file_is_read(language: str, said: str, name: str) -> None:
    town = chats.after(language, WRITER, said, files=(PLAN,))
    assert town.file().current[WRITER].value == Text(text=name)


def test_a_bare_name_without_a_file_is_read() -> None:
    town = chats.after("en", WRITER, "Mia Plan")
    assert town.file().current[WRITER].value == Text(text="Mia Plan")


@pytest.mark.parametrize(
    ("language", "said", "office"),
    [
        ("de", "Amtsleiterin", "Amtsleiterin"),
        ("en", "Head of Digital", "Head of Digital"),
        ("en", "Digital champion. Thanks", "Digital champion"),
        ("ja", "企画部長です", "企画部長"),
        ("ja", "企画課長", "企画課長"),
    ],
)
def test_an_office_beside_a_file_is_read(language: str, said: str, office: str) -> None:
    town = chats.after(language, OFFICE, said, files=(PLAN,))
    assert town.file().current[OFFICE].value == Text(text=office)


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("en", "This is our letter of authority"),
        ("en", "Letter of authority"),
        ("es", "Esta es nuestra carta de autorización"),
        ("pt", "Esta é a nossa carta de autorização"),
        ("ru", "Это наша доверенность"),
    ],
)
def test_a_caption_tells_what_its_file_is_for(language: str, caption: str) -> None:
    town = chats.after(language, "B4", caption, files=(PLAN,))
    assert [one.question for one in town.file().evidence] == [AUTHORITY]
    assert AUTHORITY not in town.file().current


@pytest.mark.parametrize(
    "caption",
    [
        "Letter of authority of Lahti",
        "An example of a letter of authority",
        "The letter of authority template",
        "Please sign this letter of authority",
        "Is this the letter of authority?",
        "The letter of authority will follow",
        "Draft of the letter of authority",
    ],
)
def test_what_says_more_than_a_caption_tells_no_question(caption: str) -> None:
    town = chats.after("en", "B4", caption, files=(PLAN,))
    assert [one.question for one in town.file().evidence] == [None]


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("en", "Their letter of authority"),
        ("en", "Your letter of authority"),
        ("en", "This is the letter of authority that you sent"),
        ("es", "Su carta de autorización"),
        ("es", "Esta es su carta de autorización"),
        ("pt", "Esta é a sua carta de autorização"),
        ("fr", "Votre lettre d'autorisation"),
        ("ru", "Это ваша доверенность"),
    ],
)
def test_the_paper_of_somebody_else_tells_no_question(language: str, caption: str) -> None:
    town = chats.after(language, "B4", caption, files=(PLAN,))
    assert [one.question for one in town.file().evidence] == [None]


def test_a_caption_of_several_files_tells_of_none_of_them() -> None:
    files = (PLAN, replace(PLAN, name="map.pdf", digest="1" * 64))
    town = chats.after("en", "B4", "This is our letter of authority", files=files)
    assert [one.question for one in town.file().evidence] == [None, None]
