"""A vote that says it is not for a city is never offered as one for it."""

import pytest

from intake.conversation.public import reading
from intake.conversation.public.public_cities import AnnouncedCity
from intake.notices import UnclearVoice
from tests.intake.conversation.public.test_reading import mail, read


@pytest.mark.parametrize(
    "text",
    [
        "My vote is not for Gdynia",
        "My vote isn't for Gdynia.",
        "My vote does not go to Gdynia",
        "My vote is definitely not for Gdynia.",
        "I am not voting for Gdynia",
        "Meine Stimme ist nicht für Gdynia",
        "Meine Stimme geht nicht an Gdynia",
        "Meine Stimme bekommt Gdynia nicht",
        "Für Gdynia stimme ich nicht",
        "Mon vote n'est pas pour Gdynia",
        "Ma voix ne va pas à Gdynia",
        "Je ne donne pas ma voix à Gdynia",
        "Mi voto no es para Gdynia",
        "Mi voto no va para Gdynia",
        "No le doy mi voto a Gdynia",
        "O meu voto não é para Gdynia",
        "Meu voto não vai para Gdynia",
        "Não dou o meu voto a Gdynia",
        "Мой голос не за Казань",
        "Свой голос Казани не отдам",
        "Не отдаю голос за Казань",
        "صوتي ليس لغدينيا",
        "صوتي ليس لصالح غدينيا",
        "لا أعطي صوتي لغدينيا",
        "لن أصوت لغدينيا",
        "أنا لا أصوت لغدينيا",
        "صوتي لن يذهب إلى غدينيا",
        "我的票不投给京都",
        "我的一票不给京都",
        "我的投票不是给京都的",
        "我不会投票给京都",
        "我没有投票给京都",
        "私の投票は京都ではありません",
        "私の一票は京都ではない",
        "京都には投票いたしません",
        "京都に投票するつもりはありません",
        "제 한 표는 그디니아가 아닙니다",
        "그디니아에 투표하지 않습니다",
        "제 표는 그디니아에게 주지 않습니다. 투표",
        "그디니아에는 투표 안 합니다",
        "Oyum Gdynia için değil",
        "Oyum Gdynia'ya değil",
        "Oyumu Gdynia'ya vermiyorum",
        "Gdynia'ya oy vermem",
        "मेरा वोट क्योटो के लिए नहीं है",
        "मेरा मत क्योटो को नहीं",
        "मैं क्योटो को वोट नहीं दूँगा",
        "Ich stimme gegen Gdynia.",
        "Meine Stimme gegen Gdynia!",
        "Je vote contre Gdynia.",
        "Voto en contra de Gdynia.",
        "Eu voto contra Gdynia.",
        "我投票反对京都。",
        "그디니아에 반대 투표합니다.",
        "Gdynia'ya karşı oy veriyorum.",
        "मैं क्योटो के खिलाफ वोट देता हूँ।",
        "Vote: no to Gdynia",
        "Gdynia aleyhine oy veriyorum.",
    ],
)
def test_a_vote_that_is_denied_to_its_city_is_none_for_it(text: str) -> None:
    assert read(text).unclear is UnclearVoice.AGAINST


@pytest.mark.parametrize(
    "text",
    [
        "My vote is for Gdynia",
        "My vote is for Gdynia, not for Kazan",
        "My vote goes to Gdynia, not because of the sea",
        "My vote is for Gdynia, I could not be happier",
        "Meine Stimme ist für Gdynia",
        "Mon vote est pour Gdynia",
        "Mon vote est pour Gdynia, pas seulement pour la mer",
        "Mi voto es para Gdynia",
        "Mi voto es para Gdynia, no hay mejor ciudad",
        "Meu voto é para Gdynia",
        "Мой голос за Казань",
        "Мой голос за Казань, не сомневаюсь",
        "صوتي لغدينيا",
        "صوتي لغدينيا وليس لغيرها",
        "صوتي لصالح غدينيا، لا شك",
        "我的票投给京都",
        "我的票投给京都，没有别的城市更好",
        "私の一票は京都です",
        "제 한 표는 그디니아입니다",
        "Oyum Gdynia için",
        "Oyum Gdynia'ya, başka şehre değil",
        "मेरा वोट क्योटो के लिए है",
        "मेरा वोट क्योटो को, किसी और को नहीं",
        "My vote is for Gdynia. It is not for me to say why",
        "Mi voto no es solo para Gdynia",
        "Meine Stimme bekommt Gdynia nicht wegen des Hafens",
        "我不会投票给京都以外的城市",
        "صوتي ليس لغدينيا فقط",
        "제 한 표는 그디니아입니다. 다른 도시가 아닙니다",
        "Meu voto não é só para Gdynia",
        "Мой голос не только за Казань",
        "Не за красивые глаза мой голос за Казань",
        "Mon vote n'est pas pour rien: Gdynia",
        "Voto no Gdynia",
        "Ich stimme für Gdynia, gegen alle anderen.",
        "Je vote pour Gdynia, contre vents et marées.",
        "Voto por Gdynia, contra viento y marea.",
        "京都に一票。反対は誰もいないでしょう。",
        "Oyum Gdynia için, başkası için değil",
        "私の一票は京都ではなくてはならない",
    ],
)
def test_what_denies_something_else_is_a_vote_or_asked_about(text: str) -> None:
    said = read(text)
    assert said.kind == "vote"
    assert said.unclear is None


TUNIS, IZMIR, PERM = (
    AnnouncedCity(application=1, key="tunis-1", city="Tunis", country="TN"),
    AnnouncedCity(application=3, key="izmir-3", city="İzmir", country="TR"),
    AnnouncedCity(
        application=6, key="perm-6", city="Perm", country="RU", own_name="Пермь", language="ru"
    ),
)
NOT_PERM = [
    ("tr", "Perm'e değil, İzmir'e oy veriyorum."),
    ("tr", "Perm'e değil İzmir'e oy veriyorum."),
    ("tr", "Oyum İzmir'e, Perm'e değil."),
    ("tr", "İzmir'e oy veriyorum, Perm'e değil."),
    ("en", "I vote not for Perm but for İzmir."),
    ("en", "I vote for Izmir, not Perm."),
    ("en", "Not Perm, Izmir gets my vote."),
    ("de", "Ich stimme nicht für Perm, sondern für Izmir."),
    ("de", "Ich stimme für Izmir, nicht für Perm."),
    ("fr", "Je ne vote pas pour Perm, mais pour Izmir."),
    ("fr", "Je vote pour Izmir, pas pour Perm."),
    ("es", "No voto por Perm, sino por Izmir."),
    ("es", "Voto por Izmir, no por Perm."),
    ("pt", "Não voto em Perm, mas em Izmir."),
    ("pt", "Voto em Izmir, não em Perm."),
    ("ru", "Голосую не за Пермь, а за Измир."),
    ("ru", "Голосую за Измир, а не за Пермь."),
    ("zh", "我不投彼尔姆，我投伊兹密尔。"),
    ("zh", "我投票给伊兹密尔，不是彼尔姆。"),
    ("ja", "ペルミではなく、イズミルに投票します。"),
    ("ja", "イズミルに投票します。ペルミではありません。"),
    ("ko", "페름이 아니라 이즈미르에 투표합니다."),
    ("ko", "이즈미르에 투표합니다, 페름이 아닙니다."),
    ("ar", "لا أصوت لبيرم بل لإزمير."),
    ("ar", "أصوت لإزمير وليس لبيرم."),
    ("hi", "मैं पर्म को नहीं, इज़मिर को वोट देता हूँ।"),
    ("hi", "मेरा वोट इज़मिर को है, पर्म को नहीं।"),
]
FOR_PERM = [
    ("tr", "Perm'e oy veriyorum."),
    ("tr", "İzmir'e değil, Perm'e oy veriyorum."),
    ("en", "I vote for Perm, not for Izmir."),
    ("de", "Ich stimme für Perm, nicht für Izmir."),
    ("fr", "Je vote pour Perm, pas pour Izmir."),
    ("es", "Voto por Perm, no por Izmir."),
    ("pt", "Voto em Perm, não em Izmir."),
    ("ru", "Голосую за Пермь, а не за Измир."),
    ("zh", "我投票给彼尔姆，不是伊兹密尔。"),
    ("ja", "イズミルではなく、ペルミに投票します。"),
    ("ko", "페름에 투표합니다."),
    ("ar", "أصوت لبيرم."),
    ("hi", "मैं पर्म को वोट देता हूँ।"),
]


@pytest.mark.parametrize(("language", "text"), NOT_PERM)
def test_the_city_that_is_not_meant_is_never_offered(language: str, text: str) -> None:
    said = reading.read(mail(text, language=language), (TUNIS, IZMIR, PERM), language)
    assert said.unclear or said.cities == (IZMIR,)


@pytest.mark.parametrize(("language", "text"), FOR_PERM)
def test_the_city_that_is_meant_is(language: str, text: str) -> None:
    said = reading.read(mail(text, language=language), (TUNIS, IZMIR, PERM), language)
    assert (said.cities, said.unclear) == ((PERM,), None)


@pytest.mark.parametrize(
    "text",
    [
        "Ich stimme für Gdynia. Ich habe nichts gegen Gdynia!",
        "Wer ist schon gegen Gdynia? Ich stimme für Gdynia.",
        "Je vote pour Gdynia. Je n'ai rien contre Gdynia.",
        "Voto por Gdynia. No tengo nada en contra de Gdynia.",
        "Voto em Gdynia. Não tenho nada contra Gdynia.",
        "Голосую за Казань. Ничего не имею против Казани.",
        "我投票给京都。我不反对京都。",
        "京都に投票します。京都への反対票には驚きました。",
        "교토에 투표합니다. 교토에 반대 투표를 할 이유가 없습니다.",
        "أصوت لغدينيا. لا أحد ضد غدينيا.",
        "Oyum Gdynia'ya. Kimse Gdynia'ya karşı oy vermez.",
        "मेरा वोट क्योटो को। मैं क्योटो के खिलाफ नहीं हूँ।",
    ],
)
def test_a_vote_with_nothing_against_its_city_is_not_told_to_be_against_it(text: str) -> None:
    said = read(text)
    assert (said.kind, len(said.cities), said.unclear) == ("vote", 1, None)
