"""A person to write to, told with who stands in for them; the first one is who is meant."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

STOOD_IN_FOR = [
    (
        "en",
        "Anna Nowak, Deputy Mayor, {}, deputised by Ben Cole, c@b.example",
        "Anna Nowak",
        "Deputy Mayor",
    ),
    (
        "en",
        "Anna Nowak, Deputy Mayor, {}. Deputy: Ben Cole, c@b.example",
        "Anna Nowak",
        "Deputy Mayor",
    ),
    (
        "de",
        "Petra Lang, Amtsleiterin, {}, Vertretung: Jens Berg, c@b.example",
        "Petra Lang",
        "Amtsleiterin",
    ),
    ("de", "Petra Lang ({}), in ihrer Abwesenheit Jens Berg (c@b.example)", "Petra Lang", None),
    (
        "fr",
        "Anne Petit, directrice, {} (suppléante : Léa Roux, c@b.example)",
        "Anne Petit",
        "directrice",
    ),
    (
        "es",
        "Ana Ruiz, directora, {}; en su ausencia, Luis Paz, c@b.example",
        "Ana Ruiz",
        "directora",
    ),
    (
        "pt",
        "Ana Lima, diretora, {}; na sua ausência, Rui Dias (c@b.example)",
        "Ana Lima",
        "diretora",
    ),
    (
        "ru",
        "Иван Петров, начальник отдела, {}, в его отсутствие Анна Смирнова, c@b.example",
        "Иван Петров",
        "начальник отдела",
    ),
    ("tr", "Ali Kaya, Müdür, {}; yokluğunda Ayşe Demir, c@b.example", "Ali Kaya", "Müdür"),
    (
        "ar",
        "خالد الحربي، مدير التحول الرقمي، {}، وتنوب عنه سارة محمود، c@b.example",
        "خالد الحربي",
        "مدير التحول الرقمي",
    ),
    ("zh", "王伟，科技局局长，{}，不在时请联系李娜，c@b.example", "王伟", "科技局局长"),
    ("ja", "山田太郎、企画課長、{}、不在の場合は鈴木花子（c@b.example）", "山田太郎", "企画課長"),
    ("ko", "김민수 정보화과장, {}, 부재 시 박지은 주무관(c@b.example)", "김민수", "정보화과장"),
    (
        "hi",
        "अनिल कुमार वर्मा, अपर आयुक्त, {}, उनकी अनुपस्थिति में रेखा सिंह, c@b.example",
        "अनिल कुमार वर्मा",
        "अपर आयुक्त",
    ),
]

KEPT = [
    ("en", "Anna Nowak, {}, deputy mayor", "Anna Nowak", "deputy mayor"),
    ("en", "Anna Nowak, {}\nDeputy Mayor", "Anna Nowak", "Deputy Mayor"),
    ("en", "I am on leave; in my absence please contact Ben Cole: {}", "Ben Cole", None),
    ("de", "Stadt Ulm, vertreten durch Petra Lang, {}", "Petra Lang", None),
    (
        "de",
        "Petra Lang, {}, Stellvertreterin der Amtsleitung",
        "Petra Lang",
        "Stellvertreterin der Amtsleitung",
    ),
    ("fr", "Anne Petit, suppléante du maire, {}", "Anne Petit", "suppléante du maire"),
    ("es", "Ana Ruiz, concejala suplente, {}", "Ana Ruiz", "concejala suplente"),
    ("pt", "Ana Lima, vice-prefeita, {}", "Ana Lima", "vice-prefeita"),
    ("ru", "Анна Смирнова, {}, заместитель мэра", "Анна Смирнова", "заместитель мэра"),
    ("tr", "Ali Kaya, Başkan Vekili, {}", "Ali Kaya", "Başkan Vekili"),
    ("ar", "سارة محمود، نائب رئيس البلدية، {}", "سارة محمود", "نائب رئيس البلدية"),
    ("zh", "王伟，代理局长，{}", "王伟", "代理局长"),
    ("ja", "山田太郎、課長代理、{}", "山田太郎", "課長代理"),
    ("ko", "김민수 대리, {}", "김민수", "대리"),
]


@pytest.mark.parametrize(("language", "text", "name", "office"), [*STOOD_IN_FOR, *KEPT])
def test_who_stands_in_for_a_person_is_not_the_person(
    language: str, text: str, name: str, office: str | None
) -> None:
    found = writers.read(text.format("a@b.example"), language)
    assert found == Writer(name=name, office=office, address="a@b.example")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anna Nowak, a@b.example; Ben Cole, c@b.example"),
        ("de", "Petra Lang, a@b.example, oder Jens Berg, c@b.example"),
        ("fr", "Anne Petit (a@b.example) ou Léa Roux (c@b.example)"),
    ],
)
def test_two_persons_of_whom_none_stands_in_are_asked_about(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)
