"""A writer's own name is their answer where it is asked for, and told where it is not."""

from dataclasses import replace

import pytest

from intake.answers.values import Text
from intake.messages import Address
from tests.intake.conversation.town import Town

OPENS = {
    "en": "The city of Linz, Austria would like to apply.",
    "de": "Die Stadt Linz, Österreich, möchte sich bewerben.",
    "fr": "La ville de Lyon, France, souhaite candidater.",
    "es": "La ciudad de Murcia, España, quiere presentarse.",
    "tr": "Bursa, Türkiye başvurmak istiyor.",
    "zh": "成都市（中国）申请参加。",
    "ja": "横浜市（日本）は応募します。",
    "ko": "대한민국 창원시가 신청합니다.",
    "hi": "इंदौर, भारत आवेदन करना चाहता है।",
    "ar": "مدينة عمان، الأردن ترغب في التقدم.",
    "ru": "Город Казань, Россия, хочет подать заявку.",
    "pt": "A cidade de Lisboa, Portugal, quer candidatar-se.",
}


def _told(name: str, *said: str, channel: str = "slack", language: str = "en") -> Town:
    """The town after somebody whom their program calls so has written these."""
    where = "t1.slack.invalid" if channel == "slack" else "linz.example"
    town, who = Town(), Address(address=f"one@{where}", name=name)
    for text in (OPENS[language], *said):
        to = town.to(who) if town.letters else None
        town.write(who, text, to=to, channel=channel, language=language)
    return town


def _text(town: Town, id: str) -> str | None:
    answer = town.file().current.get(id)
    return answer.value.text if answer and isinstance(answer.value, Text) else None


def _unplaced(town: Town) -> tuple[str, ...]:
    return town.turn.letters[-1].notice.receipt.unplaced  # type: ignore[attr-defined, no-any-return]


BEFORE_ALL = (
    "Lena Kraus. We have 5G.",
    "Lena Kraus\nWe have 5G.",
    "Lena Kraus. Oh, the authorisation was withdrawn yesterday.",
)


@pytest.mark.parametrize("said", BEFORE_ALL)
def test_the_name_that_alone_is_asked_is_read_before_all_else(said: str) -> None:
    town = _told("Lena Kraus", said)
    assert _text(town, "V11_writer") == "Lena Kraus"
    assert not _unplaced(town)


@pytest.mark.parametrize("said", BEFORE_ALL)
def test_where_more_is_asked_it_is_told_there(said: str) -> None:
    town = _told("Lena Kraus", said, channel="mail")
    assert _text(town, "V11_writer") is None
    assert [one.rstrip(".") for one in _unplaced(town)] == ["Lena Kraus"]


@pytest.mark.parametrize("name", ["Kraus, Lena", "Lena Kraus (Linz)", "LENA KRAUS"])
def test_a_program_may_write_the_name_in_its_own_way(name: str) -> None:
    assert _text(_told(name, "Lena Kraus. We have 5G."), "V11_writer") == "Lena Kraus"


@pytest.mark.parametrize("channel", ["slack", "mail"])
@pytest.mark.parametrize("said", ["We have 5G. Lena Kraus.", "We have 5G.\n\nLena Kraus"])
def test_behind_all_else_it_is_told_while_the_file_lacks_it(channel: str, said: str) -> None:
    town = _told("Lena Kraus", said, channel=channel)
    assert _text(town, "V11_writer") is None
    assert [one.rstrip(".") for one in _unplaced(town)] == ["Lena Kraus"]


@pytest.mark.parametrize("channel", ["slack", "mail"])
@pytest.mark.parametrize(
    "said",
    [
        "Lena Kraus, head of IT, left in May. Ivo Berg, head of IT.",
        "Lena Kraus, the deputy mayor, will join. Ivo Berg, head of IT.",
        "Lena Kraus (on leave). Ivo Berg, head of IT.",
    ],
)
def test_another_may_write_from_that_mailbox(channel: str, said: str) -> None:
    assert _text(_told("Lena Kraus", said, channel=channel), "V11_writer") == "Ivo Berg"


def test_in_a_list_it_is_nobodys_name() -> None:
    said = "Please remove from your list:\n- Lena Kraus\n- Eva Stein\nI am the head of IT."
    assert _text(_told("Lena Kraus", said), "V11_writer") is None


def test_name_office_and_a_yes_stand_each_alone() -> None:
    town = _told("Lena Kraus", "Lena Kraus. Head of IT. Yes.")
    assert (_text(town, "V11_writer"), _text(town, "V11_office")) == ("Lena Kraus", "Head of IT")
    assert _unplaced(town) == ("Yes.",)


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("zh", "李伟", "李伟。我们有5G。"),
        ("ja", "田中健二", "田中健二。5Gがあります。"),
        ("ko", "김도현", "김도현. 5G가 있습니다."),
        ("hi", "प्रिया शर्मा", "प्रिया शर्मा। हमारे पास 5G है।"),
        ("ar", "سارة خليل", "سارة خليل. لدينا شبكة 5G."),
        ("ru", "Ольга Смирнова", "Ольга Смирнова. У нас есть 5G."),
        ("pt", "Paulo Lima", "Paulo Lima. Sou secretário de inovação da cidade."),
        ("de", "Lena Kraus", "Lena Kraus. Wir haben 5G."),
        ("fr", "Claire Petit", "Claire Petit. Nous avons la 5G."),
        ("es", "Marta Ruiz", "Marta Ruiz. Tenemos 5G."),
        ("tr", "Ayşe Demir", "Ayşe Demir. 5G altyapımız var."),
    ],
)
def test_a_name_is_read_in_every_script(language: str, name: str, said: str) -> None:
    assert _text(_told(name, said, language=language), "V11_writer") == name


@pytest.mark.parametrize(
    "said",
    [
        "Lena Kraus, who wrote before, has left. We have 5G.",
        "Lena Kraus, my predecessor, has left. We have 5G.",
        "Lena Kraus has left. We have 5G.",
        "Linz. We have 5G.",
    ],
)
def test_what_speaks_of_the_name_is_not_it(said: str) -> None:
    town = _told("Lena Kraus", said, channel="mail")
    assert _text(town, "V11_writer") is None


def test_a_name_on_file_is_only_signed() -> None:
    town = _told("Lena Kraus", "Lena Kraus", "We have 5G.\n\nLena Kraus")
    assert not _unplaced(town)
    assert [one.question for one in town.file().answers].count("V11_writer") == 1


@pytest.mark.parametrize("name", ["Linz Digital", "Francisco Linz"])
def test_a_name_with_the_citys_own_is_told_rather_than_taken_or_lost(name: str) -> None:
    town = _told(name, f"{name}. We have 5G.", channel="mail")
    assert _text(town, "V11_writer") is None
    assert _unplaced(town) == (f"{name}.",)


@pytest.mark.parametrize("behind", ["\n\nIvo Berg\nHead of IT", " Ivo Berg, Head of IT."])
def test_who_signs_another_persons_mailbox_is_the_writer(behind: str) -> None:
    town, who = Town(), Address(address="one@gdynia.example", name="Anna Nowak")
    town.write(who, f"Anna Nowak. The city of Gdynia applies.{behind}")
    assert (_text(town, "V11_writer"), _text(town, "V11_office")) == ("Ivo Berg", "Head of IT")


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("de", "Bad Ischl", "Bad Ischl. Wir bewerben uns."),
        ("ru", "Великий Устюг", "Великий Устюг. Мы подаём заявку."),
        ("zh", "安吉县", "安吉县。我们申请参加。"),
        ("ja", "高山", "高山。応募します。"),
        ("tr", "Yeni Mahalle", "Yeni Mahalle. Başvuruyoruz."),
        ("fr", "Bourg Saint-Maurice", "Bourg Saint-Maurice. Nous candidatons."),
        ("en", "Open Data Team", "Open Data. The city of Gdynia applies."),
    ],
)
def test_a_town_or_team_that_a_mailbox_is_called_by_is_no_writer(
    language: str, name: str, said: str
) -> None:
    town, who = Town(), Address(address="one@linz.example", name=name)
    town.write(who, said, language=language)
    assert _text(town, "V11_writer") is None


# --- names that no program tells ----------------------------------------------------------------


def test_a_name_that_no_program_tells_is_told_with_more_behind_it() -> None:
    town = _told("L", "Ivo Berg. We have 5G.")
    assert _text(town, "V11_writer") is None
    assert _unplaced(town) == ("Ivo Berg.",)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Happy Thanksgiving. We have 5G."),
        ("de", "Frohe Ostern. Wir haben 5G."),
        ("fr", "Joyeuses Pâques. Nous avons la 5G."),
        ("es", "Feliz Navidad. Tenemos 5G en toda la ciudad."),
        ("pt", "Boas Festas. Temos 5G."),
        ("ru", "Добрый Вечер. У нас есть 5G."),
        ("tr", "Mutlu Bayramlar. 5G altyapımız var."),
        ("zh", "新年好。我们有5G。"),
        ("zh", "再补充。我们有5G。"),
        ("ja", "新年会。5Gがあります。"),
        ("ko", "안녕히. 5G가 있습니다."),
        ("ar", "عيد سعيد. لدينا شبكة 5G."),
        ("hi", "शुभ दीपावली। हमारे पास 5G है।"),
    ],
)
def test_a_greeting_in_a_chat_that_asks_the_name_is_none(language: str, said: str) -> None:
    assert _text(_told("L", said, language=language), "V11_writer") is None


@pytest.mark.parametrize(
    "said",
    [
        "We have 5G. Deutsche Telekom.",
        "San Francisco. We have 5G.",
        "Lena. We have 5G.",
    ],
)
def test_other_words_in_capitals_are_no_answer_to_it(said: str) -> None:
    assert _text(_told("L", said), "V11_writer") is None


def test_a_writers_own_name_that_the_file_lacks_answers_no_other_question() -> None:
    said, name = ("Head of IT", "Yes, we are authorised."), "Tomasz Kowalski"
    town = _told(name, *said, name)
    receipt = town.turn.letters[-1].notice.receipt  # type: ignore[attr-defined]
    assert [one.unclear.reason for one in receipt.misread] == ["which_question"]
    assert [one.question for one in receipt.asked] == ["V11_writer"]
    assert _text(_told(name, *said, name, name), "V11_writer") == name


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Fiber Optics"), ("de", "Glasfaser Netz"), ("fr", "Fibre Optique"),
        ("es", "Fibra Óptica"), ("pt", "Fibra Ótica"), ("ru", "Умный Дом"), ("tr", "Fiber Ağ"),
        ("zh", "应该有"), ("zh", "几百家"), ("ja", "光回線"), ("ko", "광통신"),
        ("ar", "ألياف ضوئية"), ("hi", "फाइबर नेटवर्क"),
    ],
)  # fmt: skip
def test_other_words_are_asked_as_an_answer_and_never_as_the_name(
    language: str, words: str
) -> None:
    town = _told("T", "Head of IT", "Yes, we are authorised.")
    to = replace(town.to(Address(address="one@t1.slack.invalid")), questions=("B1a",))
    sender = Address(address="one@t1.slack.invalid", name="T")
    town.write(sender, words, to=to, channel="slack", language=language)
    receipt = town.turn.letters[-1].notice.receipt  # type: ignore[attr-defined]
    assert "which_question" not in {one.unclear.reason for one in receipt.misread}


def test_two_words_in_capitals_still_choose_an_option() -> None:
    town = _told("T", "Head of IT", "Yes, we are authorised.", "Smart City")
    assert "B1a" in town.file().current
