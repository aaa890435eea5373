"""What an answer to a letter about a voice says of taking it back, in twelve languages."""

import tomllib
from pathlib import Path

import pytest

from intake import languages
from intake.conversation.public import reading, withdrawing
from intake.conversation.public.withdrawing import About, Meant
from intake.notices import SpokenKind
from tests.intake.conversation.public.test_reading import CITIES, GDYNIA, mail

TOLD = tomllib.loads(Path(__file__).with_name("withdrawing.toml").read_text("utf-8"))


def rows(key: str) -> list[str]:
    return [one for language in TOLD for one in TOLD[language][key]]


def meant(text: str, *kinds: SpokenKind) -> set[Meant | None]:
    message = mail(text)
    spoken = (reading.language_of(message), "en")
    return {
        withdrawing.meant(
            message,
            About(kind=one, city=GDYNIA.application, announced=CITIES, spoken=spoken),
        )
        for one in kinds or ("objection", "vote")
    }


def test_every_language_that_is_read_has_rows() -> None:
    assert set(TOLD) == set(languages.all_read())


@pytest.mark.parametrize("text", rows("plain"))
def test_a_mail_that_says_nothing_else_takes_its_voice_back(text: str) -> None:
    assert Meant.BACK in meant(text)
    assert meant(text) <= {Meant.BACK, Meant.OTHER}


@pytest.mark.parametrize("text", rows("stands"))
def test_a_plain_not_takes_nothing_back(text: str) -> None:
    assert meant(text) == {Meant.KEPT}


@pytest.mark.parametrize("text", rows("open"))
def test_whatever_else_speaks_of_it_is_neither(text: str) -> None:
    assert meant(text) <= {Meant.OPEN, None}


@pytest.mark.parametrize("text", ["I withdraw my vote.", "I withdraw my objection about Sopot."])
def test_what_names_another_voice_does_not_take_this_one_back(text: str) -> None:
    assert meant(text, "objection") == {Meant.OTHER}


@pytest.mark.parametrize("text", ["Thank you.", "I vote for Sopot.", "Yes", ""])
def test_what_does_not_speak_of_it_says_nothing_of_it(text: str) -> None:
    assert meant(text) == {None}


GREETED = [
    "Hello, please withdraw my objection", "Please delete my objection",
    "I have changed my mind, I withdraw my objection.", "Hola, retiro mi objeción",
    "Olá, retiro a minha objeção", "Здравствуйте, отзываю возражение", "مرحبا، أسحب اعتراضي",
    "您好，我想撤回我的异议，谢谢。", "こんにちは、異議を取り下げます",
    "안녕하세요, 이의를 철회합니다", "Merhaba, itirazımı geri çekiyorum.",
    "नमस्ते, मैं अपनी आपत्ति वापस लेती हूँ। धन्यवाद।",
]  # fmt: skip
TWICE = [
    "I take back my withdrawal.", "Please cancel the withdrawal of my objection",
    "Ich widerrufe den Widerruf", "Annulez le retrait de mon objection", "请取消撤回我的异议",
    "取り下げを取り消します", "إلغاء سحب اعتراضي",
]  # fmt: skip


@pytest.mark.parametrize("text", GREETED)
def test_a_greeting_in_the_same_sentence_takes_nothing_from_it(text: str) -> None:
    assert meant(text, "objection") == {Meant.BACK}


@pytest.mark.parametrize("text", TWICE)
def test_a_withdrawal_taken_back_takes_no_voice_back(text: str) -> None:
    assert meant(text) <= {Meant.OPEN, None}


def test_a_wish_for_help_alone_takes_nothing_back() -> None:
    assert Meant.BACK not in meant("请帮我")
