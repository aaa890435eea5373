"""A city named without the app: its card where the message is about that alone, else silence."""

from pathlib import Path

import pytest

from tests.bot.slack.features.post import asked
from tests.bot.slack.features.test_city import ELSEWHERE, cards
from tests.bot.slack.features.town import ORGANIZERS, Town, town


async def says(post: Town, text: str, channel: str = ORGANIZERS) -> str:
    """What Anna alone is told to these words."""
    await post.anna.writes(channel, text)
    await post.quiet()
    return post.alone(post.anna, channel)


ABOUT_GDYNIA = [
    "Gdynia", "Gdynia?", "gdynia?", "Gdynia, PL", "how is Gdynia doing?", "How’s Gdynia?",
    "Where does Gdynia stand", "What about Gdynia?", "status of Gdynia", "show me Gdynia",
    "Wie steht es um Gdynia?", "Zeig mal Gdynia", "¿Cómo va Gdynia?", "Où en est Gdynia ?",
    "Como vai Gdynia?", "Что с Gdynia?", "Gdynia怎么样了？", "Gdyniaはどうですか？",
    "Gdynia 어때요?",
    "Gdynia ne durumda?", "ماذا عن Gdynia؟", "Gdynia का क्या हाल है?",
]  # fmt: skip


async def test_a_message_that_is_a_citys_name_or_asks_for_it_gives_its_card_once(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        post.place(7, city="Gdynia")
        for text in ABOUT_GDYNIA:
            told = len(post.anna.sees(ORGANIZERS))
            await says(post, text)
            assert len(post.anna.sees(ORGANIZERS)) == told + 2, text  # their words, and the card
        (card,) = cards(post)
        assert card.startswith("Gdynia, Poland")
        assert post.alone(post.anna).startswith("Gdynia, Poland")


CHATTER = [
    "Gdynia called me today.", "How is Gdynia's mayor?", "I like Gdynia", "not Gdynia", "7", "7?",
    "Shall we ask Gdynia?", "We showed Gdynia to Sopot", "Gdynia or Sopot?", "Nice work on Gdynia!",
    "How is Atlantis doing?", "> Gdynia", "“Gdynia”, they said", "Gdynia, they said", "nice",
    "how are you?",
    "Anna asks: how is Gdynia doing?", "I do not know how Gdynia is doing", "Tomorrow Gdynia?",
]  # fmt: skip


async def test_talk_about_a_city_is_left_in_peace(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(7, city="Gdynia")
        post.place(8, city="Nice")
        for text in CHATTER:
            assert await says(post, text) == "", text
        assert not cards(post)


async def test_elsewhere_and_by_who_may_not_see_it_nothing_is_shown(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(7, city="Gdynia")
        assert await says(post, "Gdynia?", ELSEWHERE) == ""
        post.house.chat.people._organizers = (post.bruno.id,)
        assert await says(post, "Gdynia?") == ""
        assert not cards(post)


async def test_in_the_thread_of_a_case_a_citys_name_is_talk(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        await post.anna.writes(ORGANIZERS, "Gdynia?", thread=head)
        await post.quiet()
        assert not [one for one in post.anna.sees(ORGANIZERS) if one.only_for]


async def test_with_the_app_named_it_is_answered_once(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(7, city="Gdynia")
        await says(post, "Gdynia?")
        before = len(post.anna.sees(ORGANIZERS))
        await post.mentions(post.anna, "Gdynia?")
        assert len(post.anna.sees(ORGANIZERS)) == before + 2


ORDINARY = {
    "Nice": ["Nice.", "Nice", "NICE!", "nice?", "And nice?"],
    "Reading": ["Reading", "Reading.", "reading?"],
    "Essen": ["Essen.", "und essen?"],
    "공주": ["공주"],
}
"""Names of cities that are ordinary words, and how these words are said of anything."""
MEANT = ["{}?", "{}, FR", "How is {} doing?", "and {}"]


@pytest.mark.parametrize("city", ORDINARY)
async def test_an_ordinary_word_is_a_city_only_where_it_is_used_as_a_name(
    tmp_path: Path, city: str
) -> None:
    async with town(tmp_path) as post:
        post.place(8, city=city, country="FR")
        for text in ORDINARY[city]:
            assert await says(post, text) == "", text
        assert not cards(post)
        for text in MEANT:
            told = len(post.anna.sees(ORGANIZERS))
            await says(post, text.format(city))
            assert len(post.anna.sees(ORGANIZERS)) == told + 2, text
        assert city in await post.types(post.anna, f"show {city}")


async def test_a_number_alone_is_no_city(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(5, city="Gdynia")
        for text in ("No. 5", "no. 5?", "#5"):
            assert await says(post, text) == "", text
        assert not cards(post)
