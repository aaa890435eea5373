"""Who writes to the app and is unknown: asked whether they apply, before anything is opened."""

import copy
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from intake import store
from intake.answers.values import Place
from intake.cases import Case
from intake.store.tables.schema import applications, inbox, notes
from tests.bot.slack.features.direct import Direct, applying

YES, NO = "Yes, I apply for a city", "No"


def opened(me: Direct) -> int:
    with me.house.office.store.reading() as connection:
        return len(connection.execute(select(applications.c.number)).all())


def waiting(me: Direct) -> list[Case]:
    """What waits for organizers."""
    with me.house.office.store.reading() as connection:
        return store.cases.waiting(connection)


def asked(me: Direct) -> list[str]:
    """The questions whether they apply."""
    said = [one.text for one in me.person.sees("dm") if one.bot_id]
    return [one for one in said if "Do you want to apply for a city?" in one]


@pytest.mark.parametrize(
    "words",
    [
        "hello", "Good morning, can you help me?", "What does it cost to take part?",
        "how do we apply", "你好",
        "Hello, our city does not want to apply.", "We are interested", "Apply",
        "Is our GDP of 80 billion USD enough?", "yes",
    ],
)  # fmt: skip
async def test_a_greeting_or_a_question_opens_nothing_and_is_answered_warmly(
    tmp_path: Path, words: str
) -> None:
    async with applying(tmp_path) as me:
        said = await me.says(words)
        assert said.startswith(f"Hello {me.person.user.real_name}, and welcome.")
        assert len(asked(me)) == 1
        assert opened(me) == 0


@pytest.mark.parametrize(
    "words",
    ["Gdynia applies, of Poland.", "We would like to take part.", "I am the mayor of Graz."],
)
async def test_who_speaks_for_a_city_is_not_asked(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        assert "You apply in this conversation." in await me.says(words)
        assert not asked(me)


async def test_with_a_yes_all_that_was_written_before_comes_along_once(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        await me.says("What does it cost to take part?")
        assert len(asked(me)) == 1
        assert "You apply in this conversation." in await me.presses(YES)
        with me.house.office.store.reading() as connection:
            (kept,) = connection.execute(select(inbox)).all()
        assert b"Hello!" in kept.raw
        assert b"What does it cost" in kept.raw
        assert opened(me) == 1
        await me.says("Thanks. The city is Gdynia, Poland.")
        assert opened(me) == 1


async def test_a_yes_that_is_typed_is_one_too(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        assert "You apply in this conversation." in await me.says("Yes")
        assert opened(me) == 1


async def test_after_a_no_nothing_is_kept_and_a_later_yes_still_opens(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello, it is about my holiday.")
        question = copy.deepcopy(me.last())
        assert "Nothing was opened" in await me.presses(NO)
        with me.house.office.store.reading() as connection:
            values = connection.execute(select(notes.c.value)).scalars().all()
        assert not any("holiday" in one for one in values)
        assert opened(me) == 0
        await me.person.clicks_stale(question, YES)
        await me.settled()
        assert opened(me) == 1


@pytest.mark.parametrize(
    ("words", "asked_too"),
    [
        ("No thanks, just looking. Who runs this?", "Who runs this?"),
        ("Nein danke, ich schaue nur. Wer steckt dahinter?", "Wer steckt dahinter?"),
        ("いいえ、見ているだけです。主催者は誰ですか？", "主催者は誰ですか？"),
    ],
)
async def test_a_no_is_taken_and_the_question_beside_it_goes_to_organizers(
    tmp_path: Path, words: str, asked_too: str
) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        said = await me.says(words)
        assert "Nothing was opened. Your question is with the organizers" in said
        (case,) = waiting(me)
        assert (case.application, case.kind.value) == (None, "question")
        assert case.text.endswith(f"asks in Slack: {asked_too}")
        assert (len(asked(me)), opened(me)) == (1, 0)


async def test_only_some_questions_of_one_who_does_not_apply_wait_at_a_time(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        for number in range(5):
            said = await me.says(f"No. Who runs stage {number}?")
        assert "Your question" not in said
        assert len(waiting(me)) == 3


@pytest.mark.parametrize(
    "words", ["No thanks, just looking.", "No, just looking around.", "No, sorry.", "No, thank you"]
)
async def test_a_no_with_manners_beside_it_is_one(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        assert "Nothing was opened, and what you wrote is not kept here" in await me.says(words)
        assert not waiting(me)


@pytest.mark.parametrize(
    "words",
    [
        "No, not Linz. Gdynia, Poland, applies.", "No, sorry, wrong button. We want to apply.",
        "No, sorry. Our city is Graz.", "No, sorry. OK let's go.", "No, sorry. I mean yes",
        "No deadline?", "No thanks, but our mayor wants to know.", "Just looking, who runs this?",
    ],
)  # fmt: skip
async def test_a_no_to_something_else_parts_nobody(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        await me.says(words)
        assert "Nothing was opened" not in me.last().text
        assert not waiting(me)


@pytest.mark.parametrize(
    "words",
    [
        "Hallo? Ist da jemand?", "Entschuldigung, falscher Knopf!", "Buongiorno, ci siete?",
        "Yes, but not now.", "Yes, we want to apply if the council agrees.", "Thank you",
        "Yes, we want to apply in 2027.", "OK", "Ok, thank you", "好的，谢谢", "네",
        "Хорошо, спасибо", "Yes, thanks", "Yes, all good", "OK, we might apply another time",
    ],
)  # fmt: skip
async def test_after_a_no_other_words_are_asked_about_again(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await me.says("Guten Morgen")
        await me.presses(NO)
        await me.says(words)
        assert (len(asked(me)), opened(me)) == (2, 0)
        me.house.clock.ahead += timedelta(seconds=2)
        assert "Nothing was opened" in await me.presses(NO)


@pytest.mark.parametrize(
    "words",
    [
        "Yes", "oops wrong button, yes", "Sorry, wrong button. Yes, we want to apply.",
        "Entschuldigung, falscher Knopf. Ja, wir wollen uns bewerben.",
        "Desculpe, botão errado. Sim, queremos candidatar Braga.",
        "Ошибся кнопкой, да, мы хотим участвовать", "对不起,按错了。我们想申请。",
        "すみません、ボタンを間違えました。はい、応募します。",
        "잘못 눌렀어요. 네, 신청하고 싶습니다.",
        "Yanlış düğmeye bastım, evet, Bursa için başvurmak istiyoruz.",
        "عذرا، ضغطت الزر الخطأ. نعم، نريد الترشح",
        "माफ़ कीजिए, गलत बटन। हाँ, हम आवेदन करना चाहते हैं।",
        "Perdón, botón equivocado. Sí, queremos presentar la candidatura de Málaga.",
    ],
)  # fmt: skip
async def test_after_a_no_a_yes_in_words_opens(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await me.says("Guten Morgen")
        await me.presses(NO)
        await me.says(words)
        assert opened(me) == 1


async def test_what_stands_beside_a_typed_yes_is_kept(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        await me.says("Yes. What does it cost to take part?")
        with me.house.office.store.reading() as connection:
            (kept,) = connection.execute(select(inbox)).all()
        assert b"What does it cost" in kept.raw
        assert opened(me) == 1


async def test_who_names_the_city_after_all_needs_no_button(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello! What does it cost?")
        said = await me.says("We are the city of Graz, Austria.")
        assert "You apply in this conversation." in said
        assert opened(me) == 1


async def test_a_second_press_opens_no_second_application(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        question = copy.deepcopy(me.last())
        await me.presses(YES)
        await me.person.clicks_stale(question, YES)
        await me.settled()
        assert opened(me) == 1


async def test_an_old_no_undoes_no_yes_and_claims_nothing(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        question = copy.deepcopy(me.last())
        await me.presses(YES)
        await me.person.clicks_stale(question, NO)
        await me.settled()
        told = me.last().text
        assert told.startswith("You apply already, so nothing was changed now.")
        assert not [one for one in me.seen() if "Nothing was opened" in one.text]
        await me.says("Graz, Austria")
        assert "V11_city" in me.application().current


@pytest.mark.parametrize(
    "words",
    [
        "Good afternoon, we would like to apply for Graz in Austria.",
        "Hi, we'd like to register Graz in Austria.",
        "We would like to take part on behalf of Graz, Austria.",
    ],
)
async def test_a_city_entered_with_a_wish_is_the_one_that_applies(
    tmp_path: Path, words: str
) -> None:
    async with applying(tmp_path) as me:
        await me.says(words)
        assert not asked(me)
        await me.says("Hello, Name Surname, Amt für Digitales der Stadt Bielefeld")
        city = me.application().current["V11_city"].value
        assert isinstance(city, Place)
        assert city.city == "Graz"


@pytest.mark.parametrize("words", ["Thank you for everything.", "Guten Morgen!"])
async def test_who_withdrew_lately_opens_nothing_with_a_greeting(
    tmp_path: Path, words: str
) -> None:
    async with applying(tmp_path) as me:
        await me.says("I am the mayor of Graz, Austria.")
        await me.says("withdraw")
        await me.presses("YES")
        await me.says(words)
        assert len(asked(me)) == 1
        assert opened(me) == 1
        await me.presses(YES)
        assert opened(me) == 2


async def test_what_follows_at_once_joins_what_is_on_its_way(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.person.writes("dm", "I am the mayor of Graz, Austria.")
        await me.says("Is there a fee?")
        assert not asked(me)
        assert opened(me) == 1


async def test_a_deleted_greeting_does_not_come_along(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        message = await me.person.writes("dm", "A secret.")
        await me.says("Hello!")
        await me.person.deletes(message)
        await me.settled()
        await me.presses(YES, me.last())
        with me.house.office.store.reading() as connection:
            (kept,) = connection.execute(select(inbox)).all()
        assert b"secret" not in kept.raw


@pytest.mark.parametrize(
    "words", ["kyllä", "igen", "Matti Virtanen, apulaiskaupunginjohtaja, Turku", "瓦伦西亚"]
)
async def test_what_is_no_yes_that_is_read_is_asked_about_at_once(
    tmp_path: Path, words: str
) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello!")
        assert "do you apply for a city?" in await me.says(words)
        assert me.buttons() == [YES, NO]
        assert (len(asked(me)), opened(me)) == (1, 0)
        assert "You apply in this conversation." in await me.presses(YES)
        assert words.encode() in me.raw()


async def test_who_says_neither_three_times_is_looked_at_by_a_person_once(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        for words in ("Hello!", "kyllä", "Turku"):
            await me.says(words)
        assert "it is with the organizers now" in await me.says("Suomi")
        (case,) = waiting(me)
        assert case.text.endswith("Hello!\n\nkyllä\n\nTurku\n\nSuomi")
        seen = len(me.seen())
        await me.says("Hei")
        assert len(me.seen()) == seen
        assert len(waiting(me)) == 1
        assert "You apply in this conversation." in await me.presses(YES)


@pytest.mark.parametrize(
    "words",
    [
        "Hello, our city wants to apply.", "Bonjour, notre ville souhaite participer.",
        "Guten Tag, wir möchten uns bewerben.", "Our city would like to take part.",
    ],
)  # fmt: skip
async def test_a_wish_behind_a_greeting_opens(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await me.says(words)
        assert opened(me) == 1
        assert not asked(me)
