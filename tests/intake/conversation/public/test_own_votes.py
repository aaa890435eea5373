"""A vote of the writer's own below an opinion or objection, in twelve languages."""

import pytest

from intake.conversation.public import own_votes, reading
from intake.conversation.public.reading import Said
from tests.intake.conversation.public.test_reading import CITIES, mail


def parted(text: str, subject: str = "") -> tuple[Said, Said] | None:
    message = mail(text, subject)
    language = reading.language_of(message)
    said = reading.read(message, CITIES, language)
    assert said.kind in ("opinion", "objection")
    assert not said.unclear
    return own_votes.parted(message, said, CITIES, language)


def is_inside(text: str) -> bool:
    message = mail(text)
    language = reading.language_of(message)
    said = reading.read(message, CITIES, language)
    return own_votes.is_inside(message, said, CITIES, language)


OWN = [
    ("Opinion on Gdynia: the lamps work well.", "Vote for Gdynia."),
    ("Opinion on Gdynia: the lamps work well.", "My vote goes to Gdynia, too."),
    ("Objection about Sopot: the lamps do not work.", "I vote for Gdynia."),
    ("Meinung zu Gdynia: Die Laternen funktionieren gut.", "Ich stimme für Gdynia."),
    ("Avis sur Gdynia : les lampes marchent bien.", "Je vote pour Gdynia."),
    ("Opinión sobre Gdynia: las farolas funcionan bien.", "Voto por Gdynia."),
    ("Opinião sobre Gdynia: as lâmpadas funcionam bem.", "Voto em Gdynia."),
    ("Мнение о Гдыне: фонари работают хорошо.", "Голосую за Гдыню."),
    ("关于格丁尼亚的意见：路灯很好用，晚上很亮。", "我投票给格丁尼亚。"),
    (
        "グディニャについての意見：街灯はとてもよく機能しています。",
        "グディニャに投票します。",
    ),
    ("그디니아에 대한 의견: 가로등이 아주 잘 작동합니다.", "그디니아에 투표합니다."),
    ("Gdynia hakkında görüş: lambalar iyi çalışıyor.", "Gdynia'ya oy veriyorum."),
    ("رأي حول غدينيا: المصابيح تعمل جيدا.", "أصوت لمدينة غدينيا."),
    ("Gdynia के बारे में राय: लैंप अच्छी तरह काम करते हैं।", "मैं Gdynia को वोट देता हूँ।"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "vote"), OWN)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_a_vote_below_an_opinion_is_one_by_itself(words: str, vote: str, between: str) -> None:
    found = parted(f"{words}{between}{vote}")
    assert found
    assert (found[0].kind, found[0].cities[0].city) == ("vote", "Gdynia")
    assert found[1].text == words


def test_a_vote_below_an_opinion_that_the_subject_calls_so_is_one() -> None:
    found = parted("The lamps work well at night. Vote for Sopot.", "Opinion on Gdynia")
    assert found
    assert [one.cities[0].city for one in found] == ["Sopot", "Gdynia"]


@pytest.mark.parametrize(
    "text",
    [
        "Opinion on Gdynia: the lamps work well. I hope everybody will vote for Gdynia.",
        "Opinion on Gdynia: the vote was unfair. It should be repeated.",
        "Opinion on Gdynia: lamps work. People should vote for Sopot.",
        'Opinion on Gdynia: the posters are a shame. They say "Vote for Gdynia."',
        'Opinion on Gdynia: the posters are a shame. "Vote for Gdynia." Really.',
        "Opinion on Gdynia: lamps work well. I did not vote for Gdynia.",
        "Opinion on Gdynia: lamps work well. My neighbours vote for Gdynia.",
        "Opinion on Gdynia: lamps work well. Why vote for Gdynia?",
        "Opinion on Gdynia: lamps work well. I vote for Gdynia. I vote for Sopot.",
        "Meinung zu Gdynia: Die Laternen gehen gut. Ich hoffe, alle stimmen für Gdynia.",
        "Avis sur Gdynia : bonnes lampes. J'espère que tout le monde votera pour Gdynia.",
        "Opinión sobre Gdynia: las farolas van bien. Espero que todos voten por Gdynia.",
        "Opinião sobre Gdynia: as lâmpadas vão bem. Espero que todos votem em Gdynia.",
        "Мнение о Гдыне: фонари работают. Надеюсь, все голосуют за Гдыню.",
        "关于格丁尼亚的意见：路灯很好用，晚上很亮。希望大家投票给格丁尼亚。",
        "グディニャについての意見：街灯が良いです。皆さんがグディニャに投票することを願います。",
        "그디니아에 대한 의견: 가로등이 좋습니다. 모두가 그디니아에 투표하기를 바랍니다.",
        "Gdynia hakkında görüş: lambalar iyi. Umarım herkes Gdynia'ya oy verir.",
        "رأي حول غدينيا: المصابيح تعمل. آمل أن يصوت الجميع لمدينة غدينيا.",
        "Gdynia के बारे में राय: लैंप अच्छे हैं। आशा है सब लोग Gdynia को वोट देंगे।",
    ],
)
def test_votes_of_others_stay_words_of_the_opinion(text: str) -> None:
    assert parted(text) is None


def test_a_vote_inside_a_sentence_is_missed_and_not_taken() -> None:
    text = "My opinion on Gdynia: the lamps work well, and I vote for Gdynia."
    assert parted(text) is None
    assert is_inside(text)
    assert not is_inside("My opinion on Gdynia: the lamps work well, and all vote for Gdynia.")
