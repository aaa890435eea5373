"""A mail address that was mistyped in a direct message, corrected in the writer's own words."""

from pathlib import Path

import pytest

from intake.contacts import Standing
from tests.bot.slack.features.boxes import (
    APPLIES,
    BOX,
    GO_OVER,
    asked,
    moved,
    returns,
    standings,
)
from tests.bot.slack.features.direct import Direct, applying

pytestmark = pytest.mark.usefixtures("in_english")

GOOD = "good@gdynia.example"

CORRECTED = [
    ("en", f"Sorry, wrong address. Please write to {GOOD}"),
    ("en", f"The right address is {GOOD}"),
    ("en", f"Oh, it should have been {GOOD}"),
    ("en", f"Use {GOOD} instead of {BOX}."),
    ("zh", f"地址写错了，请写到 {GOOD}"),
    ("fr", f"Je me suis trompée d’adresse, écrivez à {GOOD}"),
    ("es", f"Me equivoqué de dirección, escriban a {GOOD}"),
    ("ru", f"Ошибся адресом, пишите на {GOOD}"),
    ("ar", f"العنوان خطأ، اكتبوا إلى {GOOD}"),
    ("de", f"Falsche Adresse, bitte an {GOOD} schreiben."),
    ("de", f"Entschuldigung, ich habe mich vertippt. Richtig ist {GOOD}"),
    ("de", f"Richtige Adresse: {GOOD}"),
    ("de", f"Bitte nehmen Sie {GOOD}"),
    ("ja", f"アドレスを間違えました。正しくは {GOOD} です。"),
    ("pt", f"Enganei-me no endereço, escrevam para {GOOD}"),
    ("tr", f"Adresi yanlış yazdım, doğrusu {GOOD}"),
    ("ko", f"주소를 잘못 적었습니다. {GOOD} 로 보내 주세요."),
    ("hi", f"पता गलत था, कृपया {GOOD} पर लिखें"),
]

OTHERS = [
    ("en", "From now on please write to my colleague other@gdynia.example"),
    ("en", "Please hand over to Maria Kowalska, other@gdynia.example"),
    ("en", "Please write to Maria Kowalska, other@gdynia.example"),
    ("en", "Please also send copies to other@gdynia.example"),
    ("en", "Please withdraw our application. Answer to other@gdynia.example"),
    ("en", "We run a portal for citizens and firms, kept by the team at other@gdynia.example"),
    ("ru", "Напишите Марии: Мария Ковальская, other@gdynia.example"),
    ("de", "Ab sofort ist meine Kollegin other@gdynia.example zuständig"),
    ("ru", "Теперь пишите моему коллеге на other@gdynia.example"),
    ("fr", "Désormais, écrivez à ma collègue : other@gdynia.example"),
]

ALONE = [
    ("en", "Sorry, wrong address."),
    ("zh", "地址写错了。"),
    ("fr", "Mauvaise adresse."),
    ("es", "Dirección equivocada."),
    ("ru", "Неправильный адрес."),
    ("ar", "العنوان خطأ."),
    ("de", "Falsche Adresse"),
    ("ja", "アドレスを間違えました。"),
    ("pt", "Endereço errado."),
    ("tr", "Adresi yanlış yazdım"),
    ("ko", "주소를 잘못 적었습니다."),
    ("hi", "पता गलत था।"),
]


async def mistyped(me: Direct) -> None:
    """An application whose name and office are still asked, and a mailbox that was asked."""
    await me.says(APPLIES)
    await me.says(GO_OVER)


def asks_a_mailbox(me: Direct, address: str) -> bool:
    letter = me.mails()[-1]
    return letter.to.address == address and "asked us" in letter.markdown


def is_nobody_yet(me: Direct) -> bool:
    return not {"V11_writer", "V11_office"} & me.application().current.keys()


@pytest.mark.parametrize(("language", "text"), CORRECTED)
async def test_an_address_corrected_in_words_is_asked(
    tmp_path: Path, language: str, text: str
) -> None:
    async with applying(tmp_path) as me:
        await mistyped(me)
        said = await me.says(text)
        assert asks_a_mailbox(me, GOOD), said
        assert "hand_over" not in [one.kind for one in me.application().pending]
        assert is_nobody_yet(me)
        me.by_mail(GOOD, "YES", me.mails()[-1])
        assert standings(me)[GOOD] is Standing.ACTIVE


@pytest.mark.parametrize(("language", "text"), OTHERS)
async def test_who_names_somebody_else_corrects_nothing(
    tmp_path: Path, language: str, text: str
) -> None:
    async with applying(tmp_path) as me:
        await mistyped(me)
        await me.says(text)
        asked_there = [one.asked for one in me.application().pending if one.kind == "mailbox"]
        assert asked_there == [BOX]


@pytest.mark.parametrize(("language", "text"), ALONE)
async def test_a_wrong_address_is_no_name_and_no_office(
    tmp_path: Path, language: str, text: str
) -> None:
    async with applying(tmp_path) as me:
        await mistyped(me)
        said = await me.says(text)
        assert is_nobody_yet(me)
        assert "continue by mail" in said


async def test_an_address_that_said_no_or_came_back_is_corrected_too(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        me.by_mail(BOX, "NO", await asked(me))
        await me.settled()
        await me.says(f"Ошибся адресом, пишите на {GOOD}")
        assert asks_a_mailbox(me, GOOD)
        returns(me, me.mails()[-1])
        await me.settled()
        await me.says("Falsche Adresse, bitte an third@gdynia.example schreiben.")
        assert asks_a_mailbox(me, "third@gdynia.example")


async def test_an_address_is_corrected_beside_an_answer(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await mistyped(me)
        said = await me.says(f"Sorry, wrong address: it is {GOOD}. My name is Amy Hall.")
        assert asks_a_mailbox(me, GOOD)
        assert "Your name: Amy Hall" in said
        assert "could not place" not in said


async def test_a_mistyped_successor_is_corrected_as_such(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("Please hand over to other@gdynia.example")
        await me.says(f"Sorry, wrong address. It is {GOOD}")
        waits = [(one.kind, one.asked) for one in me.application().pending]
        assert waits == [("hand_over", GOOD)]


async def test_a_mistyped_successor_is_corrected_by_mail_too(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        me.by_mail(BOX, "Please hand over to other@gdynia.example", await moved(me))
        me.by_mail(BOX, f"Sorry, wrong address. It is {GOOD}", me.mails()[-1])
        waits = [(one.kind, one.asked) for one in me.application().pending]
        assert waits == [("hand_over", GOOD)]


async def test_where_no_address_waits_a_sentence_with_one_is_no_correction(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"Our website manager reads {GOOD} every day")
        assert me.mails() == []
