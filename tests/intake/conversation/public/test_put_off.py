"""A yes that is still to come, or only possible, confirms nothing; one that is given does."""

import pytest

from intake.conversation.public import limiting, reading
from intake.conversation.public.withdrawing import About
from tests.intake.conversation.public.test_reading import CITIES, GDYNIA, mail

PUT_OFF = [
    "I will say yes once my wife has voted too.",
    "I will say yes tomorrow.",
    "I'll confirm my vote later.",
    "I will confirm my vote when the list is published.",
    "Yes to my vote as soon as the city answers.",
    "I confirm my vote after the match.",
    "Yes, it is my vote until I hear more.",
    "I may confirm my vote.",
    "Ich sage ja, sobald meine Frau auch gestimmt hat.",
    "Ich bestätige meine Stimme morgen.",
    "Ja zu meiner Stimme, wenn auch meine Frau stimmt.",
    "Je dirai oui quand ma femme aura voté.",
    "Je confirmerai mon vote demain.",
    "Oui, dès que ma femme aura voté.",
    "Diré que sí cuando mi mujer haya votado.",
    "Confirmo mi voto mañana.",
    "Direi sim quando a minha mulher tiver votado.",
    "Confirmo o meu voto amanhã.",
    "Скажу да, когда проголосует жена.",
    "Подтвержу свой голос завтра.",
    "Подтверждаю голос, как только ответит город.",
    "等我妻子投票后我再确认投票。",
    "明天确认我的投票。",
    "妻が投票したら、はいと言います。",
    "投票は明日確認します。",
    "아내가 투표하면 네라고 하겠습니다.",
    "투표를 내일 확인합니다.",
    "Eşim oy verince evet diyeceğim.",
    "Oyumu yarın onaylıyorum.",
    "سأقول نعم عندما تصوت زوجتي.",
    "أؤكد صوتي غدا.",
    "पत्नी के वोट देने के बाद हाँ कहूँगा।",
    "मैं अपने वोट की पुष्टि कल करूँगा।",
    "I would say yes to my vote.",
    "My wife says yes, this is my vote.",
    "Should I say yes to my vote?",
    "Yes, my vote, when it is free.",
]
GIVEN = [
    "I would like to confirm my vote.",
    "Yes, this is my vote after all.",
    "Yes, my vote, as I said before.",
    "Ja, das ist meine Stimme, bis bald!",
    "Ich würde gern meine Stimme abgeben, ja.",
    "Sí, es mi voto, hasta luego.",
    "Oui, c'est mon vote, à bientôt.",
    "نعم، لقد صوت.",
    "Yes, it is my vote. When does it close?",
    "はい、私の投票です。ご確認いただければ幸いです。",
    "Yes.\nI will be there when the title is awarded.",
    "Yes, thank you, my vote. See you soon!",
    "Yes, this is my vote.",
    "Yes, I confirm my vote.",
    "I confirm my vote.",
    "I hereby confirm my vote for Gdynia.",
    "Yes, that is my vote for Gdynia!",
    "Ja, ich bestätige meine Stimme.",
    "Ja, das ist meine Stimme.",
    "Oui, je confirme mon vote.",
    "Oui, c'est bien mon vote.",
    "Sí, confirmo mi voto.",
    "Sí, es mi voto.",
    "Sim, confirmo o meu voto.",
    "Sim, é o meu voto.",
    "Да, подтверждаю свой голос",
    "Да, это мой голос.",
    "是的，我确认我的投票。",
    "确认投票。",
    "はい、投票を確認します。",
    "はい、私の投票です。",
    "네, 제 투표가 맞습니다.",
    "네, 투표를 확인합니다.",
    "Evet, oyumu onaylıyorum.",
    "Evet, bu benim oyum.",
    "نعم، أؤكد صوتي.",
    "نعم، هذا صوتي.",
    "हाँ, मैं अपने वोट की पुष्टि करता हूँ।",
    "हाँ, यह मेरा वोट है।",
    "Yes, my objection stands.",
    "I confirm my objection.",
    "Ja, ich bestätige meinen Einspruch.",
    "Да, подтверждаю возражение.",
    "Yes, this is my opinion.",
    "Yes, I voted for Gdynia myself.",
    "Yes, I want my vote to count.",
    "Yes, I sent the vote.",
    "I confirm that I voted for Gdynia.",
    "Yes, I confirm that this vote is mine.",
]


def is_heard(text: str) -> bool:
    message = mail(text)
    spoken = (reading.language_of(message), "en")
    about = About(kind="vote", city=GDYNIA.application, announced=CITIES, spoken=spoken)
    is_limited = limiting.is_limited(message, about)
    return reading.word(message, *spoken) == "confirm" and not is_limited


@pytest.mark.parametrize("text", PUT_OFF)
def test_a_yes_with_a_condition_or_a_time_confirms_nothing(text: str) -> None:
    assert not is_heard(text)


@pytest.mark.parametrize("text", GIVEN)
def test_a_yes_that_is_given_is_heard(text: str) -> None:
    assert is_heard(text)
