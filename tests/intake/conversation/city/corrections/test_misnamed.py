"""A name behind "No," where authority or an office is asked: the writer's own spelled right, or
asked about; never an answer to what was asked.
"""

from dataclasses import replace

import pytest

from intake.answers.values import Text, YesNo
from intake.calls.identity import AUTHORITY
from intake.messages import Address
from intake.notices import Receipt
from tests.intake.conversation.town import Town

WRITER, OFFICE = "V11_writer", "V11_office"
LEIPZIG = "I write for the city of Leipzig, Germany."
HEAD = "V11_office: Head of IT"
CHAT = Address(address="guido@t1.slack.invalid", name="Guido")
MAIL = Address(address="guido@leipzig.example", name="Guido")


def _said(name: str, said: str, language: str = "en", *, office: str = HEAD) -> Town:
    """The town after a writer of this name has said this where one thing is asked in a chat."""
    town = Town()
    before = (f"{LEIPZIG}\nV11_writer: {name}", office) if office else (
        f"{LEIPZIG}\nV11_writer: {name}",
    )  # fmt: skip
    for text in (*before, said):
        if text == said:
            _speaks(town, language)
        to = town.to(CHAT) if town.letters else None
        town.write(CHAT, text, to=to, channel="slack", language=None)
    return town


def _speaks(town: Town, language: str) -> None:
    file = town.file()
    contacts = tuple(replace(one, language=language, has_chosen=True) for one in file.contacts)
    town.applications[1] = replace(file, contacts=contacts)


def _receipt(town: Town) -> Receipt:
    receipt: Receipt = town.turn.letters[0].notice.receipt  # type: ignore[attr-defined]
    return receipt


def _text(town: Town, id: str) -> str:
    answer = town.file().current.get(id)
    return answer.value.text if answer and isinstance(answer.value, Text) else ""


@pytest.mark.parametrize(
    ("language", "name", "said", "meant"),
    [
        ("en", "Maria Lopes", "No, Maria Lopez", "Maria Lopez"),
        ("en", "Maria Lopes", "No, Maria Lopez.", "Maria Lopez"),
        ("en", "Maria Lopes", "Sorry, no, Maria Lopez", "Maria Lopez"),
        ("en", "Jon Smith", "nope, John Smith", "John Smith"),
        ("de", "Anna Mueller", "Nein, Anna Müller", "Anna Müller"),
        ("fr", "Hélène Petit", "Non, Helena Petit", "Helena Petit"),
        ("es", "Marta Ruis", "No, Marta Ruiz", "Marta Ruiz"),
        ("pt", "Paulo Lina", "Não, Paulo Lima", "Paulo Lima"),
        ("tr", "Ayse Demir", "Hayır, Ayşe Demir", "Ayşe Demir"),
        ("ru", "Ольга Смирнов", "Нет, Ольга Смирнова", "Ольга Смирнова"),
        ("ja", "田中健二", "いいえ、田中健次", "田中健次"),
        ("zh", "欧阳小明", "不是，欧阳晓明", "欧阳晓明"),
        ("ko", "남궁도현", "아니요, 남궁도헌", "남궁도헌"),
        ("hi", "प्रिया शर्म", "नहीं, प्रिया शर्मा", "प्रिया शर्मा"),
        ("ar", "سارة خليلي", "لا، سارة خليل", "سارة خليل"),
    ],
)
def test_much_the_same_name_takes_the_place_of_the_one_on_file(
    language: str, name: str, said: str, meant: str
) -> None:
    town = _said(name, said, language)
    assert _text(town, WRITER) == meant
    assert AUTHORITY not in town.file().current
    assert [one.question for one in _receipt(town).asked] == [AUTHORITY]
    (told,) = _receipt(town).understood
    assert (told.value, told.replaces) == (Text(text=meant), Text(text=name))


@pytest.mark.parametrize("said", ["No, Maria Lopez", "Nope, Maria Lopez"])
def test_nor_is_it_the_office_where_that_is_asked(said: str) -> None:
    town = _said("Maria Lopes", said, office="")
    assert (_text(town, WRITER), _text(town, OFFICE)) == ("Maria Lopez", "")
    assert [one.question for one in _receipt(town).asked] == [OFFICE]


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("en", "Maria Lopes", "No, Peter Miller"),
        ("en", "Maria Lopes", "No, Maria Lopez Garcia"),
        ("en", "Maria Lopes", "No, Lopez"),
        ("en", "Maria Lopes", "No, Lopez Maria"),
        ("en", "Justin Noble", "No, Just Now"),  # in capitals it may be a name
        ("de", "Anna Mueller", "Nein, Peter Schmidt"),
        ("fr", "Hélène Petit", "Non, Claire Dubois"),
        ("es", "Marta Ruiz", "No, Carmen Ortega"),
        ("pt", "Paulo Lima", "Não, Ana Souza"),
        ("tr", "Ayşe Demir", "Hayır, Mehmet Kaya"),
        ("ru", "Ольга Смирнова", "Нет, Иван Петров"),
        ("ja", "中村恵", "いいえ、中村惠"),
        ("zh", "王伟", "不是，王玮"),
        ("ko", "김도현", "아니요, 김도헌"),
    ],
)
def test_another_name_is_asked_about_and_nothing_is_recorded(
    language: str, name: str, said: str
) -> None:
    town = _said(name, said, language)
    assert _text(town, WRITER) == name
    assert AUTHORITY not in town.file().current
    (misread,) = _receipt(town).misread
    assert (misread.unclear.reason, misread.words) == ("which_question", said)
    assert [one.question for one in _receipt(town).asked] == [AUTHORITY]
    assert not town.file().doubted


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        *(
            ("en", "Maria Lopes", said)
            for said in (
                "No", "No.", "No, not yet", "No, Not Yet", "No, never", "No, of course not",
                "No, sorry", "No, not me", "No, the mayor is", "No, only the Mayor", "No, it",
                "No, City Council", "No, Legal Department", "No, Head of ICT", "No, Lord Mayor",
                "No, Peter Miller is.", "No, Open Data", "No, Stadt Leipzig", "No, Paris",
                "No, ask Peter Miller", "No, only Peter Miller is authorised", "No, thank you",
                "No, New York", "No, Siemens Mobility", "No, Data Protection", "No, Monday",
                "No, we wait for the mayor", "Not yet, Maria Lopez", "No, Maria Lopes", "No, Maria",
                "No\nMaria Lopez", "No,\nPeter Miller", "No,\n\nMaria Lopez",
            )
        ),
        ("en", "Neven Petrov", "No, never"), ("en", "Neven Petrov", "No, not ever"),
        ("en", "Justin Noble", "No, just now"),
        ("en", "Nolan Yates", "No, not yet"),
        ("de", "Anna Müller", "Nein, noch nicht"), ("de", "Anna Müller", "Nein, Der Bürgermeister"),
        ("fr", "Claire Petit", "Non, pas encore"), ("fr", "Claire Petit", "Non, Madame le Maire"),
        ("es", "Marta Ruiz", "No, todavía no"), ("es", "Marta Ruiz", "No, el Alcalde"),
        ("pt", "Paulo Lima", "Não, ainda não"), ("pt", "Paulo Lima", "Não, o Prefeito"),
        ("tr", "Ayşe Demir", "Hayır, henüz değil"), ("tr", "Ayşe Demir", "Hayır, Belediye Başkanı"),
        ("ru", "Ольга Смирнова", "Нет, пока нет"), ("ru", "Ольга Смирнова", "Нет, только мэр"),
        ("zh", "王伟", "不是，下周"), ("zh", "王伟", "不是，等待"),
        ("ja", "中村恵", "いいえ、来週"), ("ja", "中村恵", "いいえ、部長"),
        ("ar", "سارة خليل", "لا، العمدة فقط"),
        ("hi", "प्रिया शर्मा", "नहीं, केवल महापौर"), ("ko", "김도현", "아니요, 다음주"),
        ("ja", "田中健二", "いいえ、まだです"), ("ja", "田中健二", "いいえ、市長です"),
        ("zh", "王伟", "不是，还没有"), ("zh", "王伟", "不是，市长"),
        ("ko", "김도현", "아니요, 아직"), ("ko", "김도현", "아니요, 시장님"),
        ("hi", "प्रिया शर्मा", "नहीं, अभी नहीं"), ("hi", "प्रिया शर्मा", "नहीं, महापौर"),
        ("ar", "سارة خليل", "لا، ليس بعد"), ("ar", "سارة خليل", "لا، رئيس البلدية"),
    ],
)  # fmt: skip
def test_what_is_no_name_behind_a_no_is_read_as_before(
    language: str, name: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = _said(name, said, language)
    monkeypatch.setattr(
        "intake.conversation.city.corrections.misnamed.behind_no", lambda *given: None
    )
    before = _said(name, said, language)
    answers = [
        {id: one.value for id, one in each.file().current.items()} for each in (town, before)
    ]
    assert answers[0] == answers[1]
    assert _receipt(town).misread == _receipt(before).misread
    assert _text(town, WRITER) == name


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("en", "Maria Lopes", "No, Mrs Lopes"),
        ("en", "Maria Lopes", "No, Anna Lopes"),
        ("de", "Horst Müller", "Nein, Herr Müller"),
        ("fr", "Marie Petit", "Non, Maire Petit"),
        ("fr", "Claire Petit", "Non, Mlle Petit"),
        ("es", "Sergio Ruiz", "No, Sr. Ruiz"),
        ("pt", "Sara Lima", "Não, Sra. Lima"),
        ("tr", "Ayşe Demir", "Hayır, Bayan Demir"),
        ("hi", "प्रिया शर्मा", "नहीं, श्री शर्मा"),
        ("ar", "سارة خليل", "لا، العمدة خليل"),
        ("ko", "김 도현", "아니요, 이 도현"),
    ],
)
def test_one_of_the_same_family_takes_nobodys_place(language: str, name: str, said: str) -> None:
    assert _text(_said(name, said, language), WRITER) == name


@pytest.mark.parametrize("said", ["No", "No, not yet", "No, the mayor is"])
def test_a_no_says_that_nobody_is_authorised(said: str) -> None:
    assert _said("Maria Lopes", said).file().current[AUTHORITY].value == YesNo(yes=False)


def _mailed(said: str, *asked: str) -> Town:
    """The same in a mail, whose letter asked these."""
    town = Town()
    town.write(MAIL, f"{LEIPZIG}\nV11_writer: Maria Lopes\n{HEAD}")
    to = replace(town.to(MAIL), questions=asked)
    town.write(MAIL, said, to=to)
    return town


def test_a_mail_that_was_asked_one_thing_is_read_alike() -> None:
    assert _text(_mailed("No, Maria Lopez", AUTHORITY), WRITER) == "Maria Lopez"
    assert AUTHORITY not in _mailed("No, Peter Miller", AUTHORITY).file().current
    signed = _mailed("No.\n\nMaria Lopez", AUTHORITY)
    assert signed.file().current[AUTHORITY].value == YesNo(yes=False)
    assert _text(signed, WRITER) == "Maria Lopes"


def test_beside_other_questions_nothing_is_taken_for_a_name() -> None:
    for asked in (("B1b",), (AUTHORITY, "B1b")):
        assert _text(_mailed("No, Maria Lopez", *asked), WRITER) == "Maria Lopes"
