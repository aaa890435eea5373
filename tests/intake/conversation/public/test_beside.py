"""What stands beside a vote, or beside the yes to a letter, in twelve languages."""

import pytest

from intake.conversation.public import beside, reading
from intake.conversation.public.beside import Beside
from tests.intake.conversation.public.test_reading import CITIES, GDYNIA, KAZAN, SOPOT, mail

BOTH = [
    "I vote for Gdynia. I also wish to object to Sopot's claim of 240 companies.",
    "Ich stimme für Gdynia. Außerdem erhebe ich Einspruch gegen die Angaben von Sopot.",
    "Ich stimme für Gdynia. Und was Sopot angeht: 240 Firmen sind falsch. Ich erhebe Einspruch.",
    "Je vote pour Gdynia. Par ailleurs, je m'oppose à ce que Sopot revendique 240 entreprises.",
    "Voto por Gdynia. Además, presento una objeción contra Sopot: no tiene 240 empresas.",
    "Voto em Gdynia. Além disso, apresento uma objeção contra Sopot: não tem 240 empresas.",
    "Я голосую за Гдыню. Кроме того, я возражаю против данных Казани: там не 240 компаний.",
    "أصوت لمدينة غدينيا. كما أقدم اعتراضا على أرقام مدينة قازان: ليس فيها 240 شركة.",
    "我投票给格丁尼亚。另外，我对喀山的数据提出异议：那里没有240家公司。",
    "グディニャに投票します。また、カザンの企業数について異議を申し立てます。",
    "그디니아에 투표합니다. 또한 카잔의 기업 수에 대해 이의를 제기합니다.",
    "Gdynia'ya oy veriyorum. Ayrıca Sopot'un 240 şirket iddiasına itiraz ediyorum.",
    "मैं Gdynia को वोट देता हूँ। साथ ही, Sopot के 240 कंपनियों के दावे पर मेरी आपत्ति है।",
]  # fmt: skip
ONE = [
    "I vote for Gdynia, a great city!",
    "Dear all,\n\nI vote for Gdynia.\n\nBest regards,\nAnna Nowak",
    "I vote for Gdynia. No objections.",
    "Ich stimme für Gdynia. Keine Einwände.",
    "Ich stimme für Gdynia. Vielen Dank.",
    "Je vote pour Gdynia. Pas d'objection.",
    "Je vote pour Gdynia. Merci.",
    "Voto por Gdynia. Gracias.",
    "أصوت لمدينة غدينيا. شكرا.",
    "我投票给格丁尼亚。谢谢。",
    "我投票给格丁尼亚。没有异议。",
    "グディニャに投票します。ありがとうございます。",
    "그디니아에 투표합니다. 감사합니다.",
    "मैं Gdynia को वोट देता हूँ। बहुत सुंदर शहर! धन्यवाद।",
]  # fmt: skip
PRAISE = [
    ("I vote for Gdynia. It is a wonderful place!", "It is a wonderful place!"),
    ("I vote for Gdynia. In my opinion it is the best.", "In my opinion it is the best."),
    ("Ich stimme für Gdynia. Eine tolle Stadt! Vielen Dank.", "Eine tolle Stadt!"),
    ("Je vote pour Gdynia. Une ville magnifique ! Merci.", "Une ville magnifique !"),
    ("Voto por Gdynia. ¡Una ciudad excelente! Gracias.", "¡Una ciudad excelente!"),
    ("Voto em Gdynia. Uma cidade excelente! Obrigado.", "Uma cidade excelente!"),
    ("Я голосую за Гдыню. Прекрасный город! Спасибо.", "Прекрасный город!"),
    ("我投票给格丁尼亚。很棒的城市！谢谢。", "很棒的城市！"),
    ("グディニャに投票します。素晴らしい街です！ありがとうございます。", "素晴らしい街です！"),
    ("그디니아에 투표합니다. 멋진 도시입니다! 감사합니다.", "멋진 도시입니다!"),
    ("Gdynia'ya oy veriyorum. Harika bir şehir! Teşekkürler.", "Harika bir şehir!"),
]  # fmt: skip


def beside_vote(text: str) -> Beside:
    message = mail(text)
    language = reading.language_of(message)
    vote = reading.read(message, CITIES, language)
    assert (vote.kind, vote.cities, vote.unclear) == ("vote", (GDYNIA,), None)
    return beside.a_vote(message, vote, CITIES, language)


@pytest.mark.parametrize("text", BOTH)
def test_an_objection_beside_a_vote_is_one_on_its_own_city(text: str) -> None:
    found = beside_vote(text)
    (said,) = found.voices
    assert (said.kind, said.cities) in [("objection", (SOPOT,)), ("objection", (KAZAN,))]
    assert not found.is_more


@pytest.mark.parametrize("text", ONE)
def test_manners_and_a_few_words_are_nothing_beside_a_vote(text: str) -> None:
    assert beside_vote(text) == Beside()


@pytest.mark.parametrize(("text", "left"), PRAISE)
def test_praise_beside_a_vote_is_no_voice_and_left(text: str, left: str) -> None:
    assert beside_vote(text) == Beside(left=left, is_more=True)


def test_the_words_of_an_objection_begin_behind_the_vote() -> None:
    (found,) = beside_vote(BOTH[2]).voices
    assert found.text == "Und was Sopot angeht: 240 Firmen sind falsch.\nIch erhebe Einspruch."


def test_no_objection_in_short_words_is_nothing() -> None:
    text = "Gdynia'ya oy veriyorum. Sopot'a hiç itiraz etmiyorum."
    assert not beside_vote(text).voices


def test_an_objection_in_the_sentence_of_the_vote_is_on_the_city_of_its_clause() -> None:
    text = "I vote for Gdynia, although I object to what Sopot says of its 90 firms."
    assert {one.cities for one in beside_vote(text).voices} <= {(SOPOT,)}
    text = "I vote for Gdynia, although I object to the register."
    assert beside_vote(text) == Beside(left=text, is_more=True)


def test_an_opinion_beside_a_vote_is_one() -> None:
    (found,) = beside_vote("My vote: Gdynia. Opinion on Gdynia: the trams are superb.").voices
    assert (found.kind, found.cities) == ("opinion", (GDYNIA,))


def test_of_two_voices_on_one_city_one_is_asked_about() -> None:
    text = (
        "Vote for Gdynia.\nOpinion on Sopot: the pier is fine.\nObjection about Sopot: its count."
    )
    (found,) = beside_vote(text).voices
    assert (found.kind, found.cities) == ("objection", (SOPOT,))
    assert "pier" in found.text
    assert "count" in found.text


def test_voices_on_several_cities_are_several() -> None:
    text = (
        "Vote for Gdynia.\nOpinion on Sopot: the pier is fine.\nObjection about Kazan: its count."
    )
    assert [one.cities for one in beside_vote(text).voices] == [(SOPOT,), (KAZAN,)]


@pytest.mark.parametrize(
    "text",
    [
        "I vote for Gdynia. When is the ceremony?",
        "I vote for Gdynia. Sopot has given false figures.",
        "I vote for Gdynia. Please take care that the register is looked at, it lists 90.",
        "I vote for Gdynia. I object to the number of companies.",
        "I vote for Gdynia. I am not objecting: Sopot deserves an objection from nobody.",
        "I vote for Gdynia. I take back my objection to Sopot.",
        "I vote for Gdynia. My neighbours have an objection to Sopot.",
        "I vote for Gdynia. May I send an objection to Sopot?",
        "Ich stimme für Gdynia. Einen Einspruch gegen Sopot erhebe ich nicht.",
        "Voto por Gdynia. No voy a presentar una objeción contra Sopot.",
        "Voto em Gdynia. Não tenciono fazer uma objeção contra Sopot.",
        "Я голосую за Гдыню. Возражения против Казани я не подавал.",
        "أصوت لمدينة غدينيا. لن أقدم اعتراضا على قازان.",
        "我投票给格丁尼亚。我对喀山从来没有异议。",
        "グディニャに投票します。カザンに異議を唱えるつもりはありません。",
        "그디니아에 투표합니다. 카잔에 이의를 제기할 생각이 없습니다.",
        "मैं Gdynia को वोट देता हूँ। Sopot पर मेरी आपत्ति बिलकुल नहीं है।",
        "I vote for Gdynia. I object to what Sopot and Kazan say of their companies.",
        "I vote for Gdynia. I object to people smoking on its trams.",
        "I vote for Gdynia. My neighbours have an objection to it.",
        "I vote for Gdynia. I take back my objection to it.",
        "I vote for Gdynia, but my objection was never answered.",
        "Je vote pour Gdynia. Je retire mon objection.",
        "Ich stimme für Gdynia. Ich ziehe meinen Einspruch zurück.",
        "Voto por Gdynia. Retiro mi objeción.",
    ],
)
def test_what_is_no_voice_is_left_and_told_as_not_taken(text: str) -> None:
    found = beside_vote(text)
    assert (found.voices, found.is_more) == ((), True)
    assert found.left in text
    assert len(found.left) > len("I vote for")


@pytest.mark.parametrize(
    ("language", "text", "rest"),
    [
        ("de", "Ja. Und was ist mit meinem Einspruch gegen Sopot?",
         "Und was ist mit meinem Einspruch gegen Sopot?"),
        ("de", "Ja, und was ist mit meinem Einspruch?", "und was ist mit meinem Einspruch?"),
        ("fr", "Oui. Et mon objection contre Sopot ?", "Et mon objection contre Sopot ?"),
        ("es", "Sí. ¿Y mi objeción contra Sopot?", "¿Y mi objeción contra Sopot?"),
        ("ru", "Да. А что с моим возражением?", "А что с моим возражением?"),
        ("zh", "是的。我的异议怎么样了？", "我的异议怎么样了？"),
        ("ja", "はい。私の異議はどうなりましたか？", "私の異議はどうなりましたか？"),
        ("ko", "네. 제 이의 신청은 어떻게 되었나요?", "제 이의 신청은 어떻게 되었나요?"),
        ("ar", "نعم. وماذا عن اعتراضي؟", "وماذا عن اعتراضي؟"),
        ("tr", "Evet. Peki itirazım ne oldu?", "Peki itirazım ne oldu?"),
        ("hi", "हाँ। और मेरी आपत्ति का क्या हुआ?", "और मेरी आपत्ति का क्या हुआ?"),
        ("pt", "Sim. E a minha objeção contra Sopot?", "E a minha objeção contra Sopot?"),
        ("en", "Yes. Thank you!", ""),
    ],
)  # fmt: skip
def test_a_yes_and_what_stands_beside_it_are_parted(language: str, text: str, rest: str) -> None:
    assert beside.a_word(mail(text), (language, "en")) == ("confirm", rest)


@pytest.mark.parametrize(
    "text",
    [
        "Yes, how do I move it to Sopot?",
        "Yes, who asks?",
        "Yes, but is it right?",
        "Yes. No. What do you mean?",
        "What is my vote?",
    ],
)
def test_a_yes_that_is_none_is_not_parted(text: str) -> None:
    assert beside.a_word(mail(text), ("en",)) == (None, "")
