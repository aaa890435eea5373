"""Few words in a conversation are read in what their writer speaks, as their Slack tells."""

from pathlib import Path

import pytest

from intake.answers.values import Amount, YesNo
from tests.bot.slack.features.direct import Direct, applying

PASTED = (
    "S1: This is an excerpt of our annual report: the economy of the city is diverse and has grown "
    "in each of the last five years."
)


async def said(me: Direct, *lines: str) -> None:
    for one in lines:
        await me.says(one)


@pytest.mark.parametrize(
    ("locale", "hello", "city", "name", "authority", "amount", "none"),
    [
        (
            "pt-BR", "Olá", "Porto, Portugal", "Ana Costa, vereadora", "Sim, o presidente assinou",
            "S1: 12,4 mil milhões de euros (2024)", "S3a: nenhum",
        ),
        (
            "de-DE", "Hallo", "Bielefeld, Deutschland", "Petra Brandt, Bürgermeisterin",
            "Ja, unterschrieben",
            "S1: 12,4 Milliarden Euro (2024)", "S3a: keine",
        ),
    ],
)  # fmt: skip
async def test_a_city_applies_in_few_words_of_its_own(
    tmp_path: Path,
    locale: str,
    hello: str,
    city: str,
    name: str,
    authority: str,
    amount: str,
    none: str,
) -> None:
    async with applying(tmp_path) as me:
        me.person.user.locale = locale
        await me.says(hello)
        await me.presses(me.buttons()[0])
        await said(me, city, name, authority, amount, none)
        application = me.application()
        assert application.contacts[0].language == locale[:2]
        assert application.current["V11_authority"].value == YesNo(yes=True)
        read = application.current["S1"].value
        assert isinstance(read, Amount)
        assert read.span.low == 12_400_000_000
        assert "S3a" in application.current


@pytest.mark.parametrize(
    ("locale", "opening", "amount"),
    [
        (
            "en-US", "Guten Tag, wir sind die Stadt Bielefeld in Deutschland und bewerben uns.",
            "S1: wie gesagt 178 Milliarden Euro (2024)",
        ),
        ("es-ES", "Zaragoza, España", "S1: como dije, 178 mil millones de euros (2024)"),
    ],
)  # fmt: skip
async def test_a_text_pasted_in_english_does_not_change_what_few_words_are_read_in(
    tmp_path: Path, locale: str, opening: str, amount: str
) -> None:
    async with applying(tmp_path) as me:
        me.person.user.locale = locale
        await said(me, opening, PASTED)
        assert me.application().contacts[0].language == "en"
        await me.says(amount)
        read = me.application().current["S1"].value
        assert isinstance(read, Amount)
        assert read.span.low == 178_000_000_000


async def test_few_words_never_switch_a_conversation_in_another_language(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        me.person.user.locale = "de-DE"
        await said(
            me, "Hello, we would like to apply for Gdynia in Poland.", "S1: USD 85.3 billion"
        )
        application = me.application()
        assert application.contacts[0].language == "en"
        read = application.current["S1"].value
        assert isinstance(read, Amount)
        assert read.span.low == 85_300_000_000
        await me.says("S1: 12,4 Milliarden Euro (2024)")
        assert me.application().contacts[0].language == "en"


@pytest.mark.parametrize(("word", "yes"), [("ja", True), ("sim", True), ("nein", False)])
async def test_a_bare_yes_or_no_of_another_language_is_taken_in_an_english_conversation(
    tmp_path: Path, word: str, yes: bool
) -> None:
    async with applying(tmp_path) as me:
        await said(me, "We are the mayor's office of Gdynia, Poland and we apply.")
        await said(me, "Jan Nowak, Head of the Digital Department", word)
        assert me.application().current["V11_authority"].value == YesNo(yes=yes)


async def test_somebody_new_is_asked_in_what_they_have_set_their_slack_to(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        me.person.user.locale = "tr-TR"
        asked = await me.says("Merhaba")
        assert asked.startswith(f"Merhaba {me.person.user.real_name}, hoş geldiniz.")
        assert "Bir şehir için başvurmak istiyor musunuz?" in asked
        message = me.last()
        assert me.buttons() == ["Evet, bir şehir için başvuruyorum", "Hayır"]
        assert "Hiçbir şey açılmadı" in await me.presses("Hayır")
        assert message.blocks[-1]["elements"][0]["text"] == "Seçiminiz: Hayır"


async def test_what_was_pressed_is_told_in_the_language_of_the_letter(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Merhaba, Bursa Büyükşehir Belediyesi programa başvurmak istiyor.")
        await said(me, "Ayşe Yılmaz", "Belediye Başkan Yardımcısı")
        asked = me.last()
        await me.presses("Evet")
        assert asked.blocks[-1]["elements"][0]["text"] == "Seçiminiz: Evet"
