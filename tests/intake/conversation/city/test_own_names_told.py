"""A writer's own name in a sentence is their answer, and never passed over as a signature."""

import pytest

from intake.answers.values import Text
from intake.messages import Address
from tests.intake.conversation.town import Town

OPENS = {
    "en": "The city of Linz, Austria would like to apply.",
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


@pytest.mark.parametrize("channel", ["slack", "mail"])
@pytest.mark.parametrize(
    "said",
    [
        "Lena Kraus. We have 5G.",
        "Lena Kraus\nWe have 5G.",
        "Lena Kraus. Oh, the authorisation was withdrawn yesterday.",
    ],
)
def test_the_name_that_is_asked_is_read_before_all_else(channel: str, said: str) -> None:
    town = _told("Lena Kraus", said, channel=channel)
    assert _text(town, "V11_writer") == "Lena Kraus"
    assert not _unplaced(town)


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


# --- names that no program tells ----------------------------------------------------------------


def test_a_chat_that_asks_the_name_may_be_answered_with_more_behind_it() -> None:
    assert _text(_told("L", "Ivo Berg. We have 5G."), "V11_writer") == "Ivo Berg"


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


def test_a_name_that_the_file_lacks_answers_no_other_question() -> None:
    town = _told("T", "Head of IT", "Yes, we are authorised.", "Tomasz Kowalski")
    receipt = town.turn.letters[-1].notice.receipt  # type: ignore[attr-defined]
    assert [one.unclear.reason for one in receipt.misread] == ["which_question"]
    assert [one.question for one in receipt.asked] == ["V11_writer"]
    town = _told("T", "Head of IT", "Yes, we are authorised.", "Tomasz Kowalski", "Tomasz Kowalski")
    assert _text(town, "V11_writer") == "Tomasz Kowalski"


def test_two_words_in_capitals_still_choose_an_option() -> None:
    town = _told("T", "Head of IT", "Yes, we are authorised.", "Smart City")
    assert "B1a" in town.file().current
