"""A card on one line, its parts set off by slashes or dots."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

CARDS = [
    (
        "en",
        "Deputy Mayor / Anna Nowak / City of Hull / {} / 01482 000 000",
        "Anna Nowak",
        "Deputy Mayor",
    ),
    ("en", "Anna Nowak · Deputy Mayor · City of Hull · {}", "Anna Nowak", "Deputy Mayor"),
    ("de", "Petra Lang / Amtsleiterin / Stadt Ulm / E-Mail: {}", "Petra Lang", "Amtsleiterin"),
    ("fr", "Contact : Anne Petit / directrice / Ville de Lyon / {}", "Anne Petit", "directrice"),
    (
        "es",
        "Jefa de Gabinete / Ana Ruiz / Municipalidad de Cuenca / {}",
        "Ana Ruiz",
        "Jefa de Gabinete",
    ),
    ("pt", "Ana Lima / diretora / Câmara Municipal de Braga / {}", "Ana Lima", "diretora"),
    ("tr", "Özel Kalem Müdürü / Ali Kaya / Bursa Belediyesi / {}", "Ali Kaya", "Özel Kalem Müdürü"),
    ("ko", "정보화과장 / 김민수 / 전주시청 / {}", "김민수", "정보화과장"),
    ("zh", "王伟／科技局局长／{}", "王伟", "科技局局长"),
]

KEPT = [
    ("en", "Anna Nowak, Head of Culture / Sports, {}", "Anna Nowak", "Head of Culture / Sports"),
    ("en", "Anna Nowak / Ben Cole / Gdynia / {}", None, None),
    ("de", "Petra Lang, Leiterin Kultur / Sport, {}", "Petra Lang", "Leiterin Kultur / Sport"),
    (
        "fr",
        "Anne Petit, directrice culture / sport, {}",
        "Anne Petit",
        "directrice culture / sport",
    ),
    ("en", "Anna Nowak / {}", "Anna Nowak", None),
    ("en", "Culture / Sports / Tourism office: {}", None, None),
    ("ja", "山田太郎／企画課長／{}", "山田太郎", "企画課長"),
    ("ar", "سارة محمود / مديرة / {}", "سارة محمود", "مديرة"),
    ("hi", "अनिल वर्मा / अपर आयुक्त / {}", "अनिल वर्मा", "अपर आयुक्त"),
]


@pytest.mark.parametrize(("language", "text", "name", "office"), [*CARDS, *KEPT])
def test_a_card_parted_by_slashes_is_read_part_by_part(
    language: str, text: str, name: str | None, office: str | None
) -> None:
    found = writers.read(text.format("a@b.example"), language)
    assert found == Writer(name=name, office=office, address="a@b.example")
