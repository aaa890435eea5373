"""Who accepts in another language than the roster has: a person sees only what stands beside it."""

from dataclasses import replace

import pytest

from intake.conversation.panelist import panelist_letters
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import panelist


def _accepted(text: str, known: str) -> Bench:
    bench = Bench(replace(panelist(1, seat=Seat.INVITED), languages=(known,)))
    bench.cities = {}
    bench.post(panelist_letters.invitation(bench.panelist))
    bench.write(text, to=bench.last)
    assert bench.panelist.seat is Seat.ACCEPTED
    return bench


GLADLY = [
    "Gladly accepted, thank you.",
    "Mit Freude nehme ich an. Vielen Dank.",
    "Ich nehme mit Freude an.",
    "J'accepte avec plaisir.",
    "J'accepte avec plaisir. Merci beaucoup.\n\nMarie Dupont",
    "C'est avec plaisir que j'accepte.",
    "Acepto con gusto.",
    "Acepto encantado, muchas gracias.",
    "Aceito com muito gosto.",
    "С удовольствием принимаю приглашение.",
    "С радостью соглашаюсь.",
    "喜んでお引き受けします。",
    "我很乐意接受。",
    "我非常高兴地接受邀请，谢谢。",
    "기꺼이 수락합니다.",
    "Memnuniyetle kabul ediyorum, teşekkürler.",
    "सहर्ष स्वीकार है।",
    "أقبل بكل سرور.",
]


@pytest.mark.parametrize("known", ["en", "pt"])
@pytest.mark.parametrize("text", GLADLY)
def test_a_glad_acceptance_alone_is_nobodys_matter(text: str, known: str) -> None:
    assert not _accepted(text, known).turn.cases


MORE = [
    "Gladly accepted. Please send all papers to my assistant.",
    "Mit Freude nehme ich an. Bitte senden Sie alles an mein Büro.",
    "J'accepte avec plaisir. Envoyez tout à mon assistante.",
    "J'accepte avec plaisir, je serai absent en mai.",
    "J'accepte avec plaisir. J'ai été conseiller de la ville de Gdynia.",
    "J'accepte avec plaisir et je conseille la ville de Gdynia.",
    "Acepto con gusto. Asesoro a la ciudad de Gdynia.",
    "Acepto con gusto. Estaré de viaje en mayo.",
    "Aceito com muito gosto. Em maio estarei fora.",
    "С удовольствием принимаю. В мае меня не будет.",
    "喜んでお引き受けします。5月は不在です。",
    "我很乐意接受。五月我不在。",
    "기꺼이 수락합니다. 5월에는 부재중입니다.",
    "Memnuniyetle kabul ediyorum. Mayısta yokum.",
    "सहर्ष स्वीकार है। मई में मैं बाहर रहूँगा।",
    "أقبل بكل سرور. سأكون مسافرا في مايو.",
]


@pytest.mark.parametrize("text", MORE)
def test_what_is_said_beside_it_is_a_persons(text: str) -> None:
    assert _accepted(text, "en").turn.cases


@pytest.mark.parametrize(
    ("language", "text"),
    [("zh", "非常高兴收到您的邀请。"), ("de", "Ich nehme mit Freude Ihren Brief zur Kenntnis."),
     ("ru", "С радостью соглашаюсь подумать.")],
)  # fmt: skip
def test_mere_joy_takes_no_seat(language: str, text: str) -> None:
    bench = Bench(replace(panelist(1, seat=Seat.INVITED), languages=(language,)))
    bench.post(panelist_letters.invitation(bench.panelist))
    bench.write(text, to=bench.last)
    assert bench.panelist.seat is Seat.INVITED
