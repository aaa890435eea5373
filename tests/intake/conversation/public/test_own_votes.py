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


LED = [
    ("en", "In addition, I vote for Gdynia."), ("en", "Besides, I vote for Gdynia."),
    ("de", "Zudem stimme ich für Gdynia."), ("de", "Auch stimme ich für Gdynia."),
    ("de", "Ich stimme außerdem für Gdynia."), ("fr", "De plus, je vote pour Gdynia."),
    ("fr", "C'est pourquoi je vote pour Gdynia."), ("es", "Además voto por Gdynia."),
    ("pt", "Também voto em Gdynia."), ("pt", "Além disso, voto em Gdynia."),
    ("ja", "また、グディニャに投票します。"), ("ja", "さらに、グディニャに投票します。"),
    ("de", "Außerdem stimme ich für Gdynia."), ("de", "Hiermit stimme ich für Gdynia."),
    ("fr", "En outre, je vote pour Gdynia."), ("es", "Asimismo, voto por Gdynia."),
    ("ru", "Также голосую за Гдыню."), ("zh", "另外我投票给格丁尼亚。"),
    ("zh", "此外，我投票给格丁尼亚。"), ("ko", "또한 그디니아에 투표합니다."),
    ("ko", "아울러 그디니아에 투표합니다."), ("tr", "Ayrıca Gdynia için oy veriyorum."),
    ("hi", "साथ ही मैं Gdynia को वोट देता हूँ।"),
    ("ar", "كما أصوّت لـ غدينيا."), ("ar", "إضافة إلى ذلك أصوت لمدينة غدينيا."),
]  # fmt: skip
LANGUAGES = ("en", "de", "fr", "es", "pt", "ru", "zh", "ja", "ko", "tr", "ar", "hi")
WORDS = dict(zip(LANGUAGES, (words for words, _ in (OWN[0], *OWN[3:])), strict=True))


@pytest.mark.parametrize(("language", "vote"), LED)
def test_an_adverb_before_a_vote_is_no_opinion(language: str, vote: str) -> None:
    found = parted(f"{WORDS[language]} {vote}")
    assert found
    assert (found[0].kind, found[0].cities[0].city) == ("vote", "Gdynia")
    assert found[1].text == WORDS[language]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "In addition, I would vote for Gdynia if I could."),
        ("en", "In addition to Gdynia I vote."),
        ("en", "Tomorrow I vote for Gdynia."),
        ("de", "Deshalb würde ich für Gdynia stimmen, wenn die Laternen besser wären."),
        ("de", "Außerdem stimmen viele für Gdynia."),
        ("de", "Heute stimmen die für Gdynia."),
        ("de", "Die Zahlen stimmen für Gdynia."),
        ("de", "Außerdem stimme ich nicht für Gdynia."),
        ("de", "Außerdem stimme ich Gdynia zu."),
        ("fr", "De plus, je ne vote pas pour Gdynia."),
        ("es", "Además no voto por Gdynia."),
        ("pt", "Também não voto em Gdynia."),
        ("ru", "Кроме Гдыни голосую."),
        ("ru", "Также голосуют за Гдыню."),
        ("zh", "另外我不投票给格丁尼亚。"),
        ("ja", "また、グディニャに投票しません。"),
        ("ko", "또한 그디니아에 투표하지 않습니다."),
        ("tr", "Gdynia'nın yanı sıra oy veriyorum."),
        ("ar", "كما لا أصوت لغدينيا."),
        ("hi", "Gdynia के अलावा मैं वोट देता हूँ।"),
    ],
)
def test_an_adverb_makes_no_vote_of_what_is_none(language: str, sentence: str) -> None:
    assert parted(f"{WORDS[language]} {sentence}") is None


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
