"""A verdict that is changed: that its writer changed their mind is no reason of it."""

import pytest

from intake.conversation.ballots import ballots
from intake.conversation.ballots.ballots import Judged
from tests.intake.conversation.ballots.papers import PAPER


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "On S3 I have changed my mind: partly met, one event took place.",
         "one event took place"),
        ("fr", "Pour S3, j'ai changé d'avis : partiellement satisfait, il y eut une foire.",
         "il y eut une foire"),
        ("es", "Sobre S3 he cambiado de idea: parcialmente cumplido, hubo un evento.",
         "hubo un evento"),
        ("pt", "Sobre o S3 mudei de ideia: parcialmente cumprido, houve um evento.",
         "houve um evento"),
        ("de", "Zu S3 habe ich meine Meinung geändert: teilweise erfüllt, es gab eine Messe.",
         "es gab eine Messe"),
        ("ru", "По S3 я передумала: частично выполнен, одно мероприятие всё же было.",
         "одно мероприятие всё же было"),
        ("ru", "По S3 я изменил мнение: частично выполнен, одно мероприятие было.",
         "одно мероприятие было"),
        ("tr", "S3 konusunda fikrim değişti: kısmen karşılandı, bir etkinlik yapılmış.",
         "bir etkinlik yapılmış"),
        ("ar", "بخصوص S3 تغير رأيي: مستوفى جزئيا، أقيم حدث واحد.", "أقيم حدث واحد"),
        ("zh", "关于S3，我改变了主意：部分达标，毕竟办过一次活动。", "毕竟办过一次活动"),
        ("ja", "S3については考えを改めました：一部満たす、行事があったため。", "行事があったため"),
        ("ja", "S3について考えを変えました。一部満たす、行事があったため。", "行事があったため"),
        ("ko", "S3에 대해 생각이 달라졌습니다: 부분 충족, 행사가 한 번 있었습니다.",
         "행사가 한 번 있었습니다"),
        ("hi", "S3 के बारे में मेरी राय बदल गई है: आंशिक रूप से पूरा, एक आयोजन हुआ था।",
         "एक आयोजन हुआ था"),
        ("tr", "S3'ü yeniden düşündüm: kısmen karşılanıyor, tek etkinlik var.",
         "tek etkinlik var"),
        ("en", "I thought about S3 again: partly met, there is one event.", "there is one event"),
        ("en", "S3: I have thought about it again: partly met, one event.", "one event"),
        ("de", "Ich habe S3 noch einmal überdacht: teilweise erfüllt, nur eine Messe.",
         "nur eine Messe"),
        ("de", "Ich habe noch einmal über S3 nachgedacht: teilweise erfüllt, nur eine Messe.",
         "nur eine Messe"),
        ("fr", "J'ai réfléchi à nouveau à S3 : partiellement rempli, un seul événement.",
         "un seul événement"),
        ("es", "He vuelto a pensar en S3: parcialmente cumplido, hay un solo evento.",
         "hay un solo evento"),
        ("pt", "Voltei a pensar no S3: parcialmente cumprido, há um só evento.",
         "há um só evento"),
        ("ru", "S3 я обдумала ещё раз: выполнено частично, мероприятие одно.",
         "мероприятие одно"),
        ("zh", "关于S3我又想了想：部分达标，只有一场活动。", "只有一场活动"),
        ("ja", "S3を再考しました：一部満たしています。イベントは一つだけです。",
         "イベントは一つだけです"),
        ("ko", "S3를 다시 생각해 보았습니다: 부분 충족, 행사가 하나뿐입니다.",
         "행사가 하나뿐입니다"),
        ("ar", "أعدت التفكير في S3: مستوفى جزئيا، هناك فعالية واحدة.", "هناك فعالية واحدة"),
        ("hi", "मैंने S3 पर फिर से विचार किया: आंशिक रूप से पूरा, केवल एक आयोजन है।",
         "केवल एक आयोजन है"),
    ],
)  # fmt: skip
def test_the_reason_stands_behind_the_new_verdict(language: str, text: str, reason: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert reading.judged == {"S3": Judged(verdict="partly", reason=reason)}
    assert not reading.doubts


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "S2: not met, the city changed its mind.", "the city changed its mind"),
        ("en", "S2: not met, after the annex I changed my mind.",
         "after the annex I changed my mind"),
        ("fr", "S2 : non satisfait, la ville a changé d'avis.", "la ville a changé d'avis"),
        ("de", "S2: nicht erfüllt, nach dem Anhang habe ich meine Meinung geändert.",
         "nach dem Anhang habe ich meine Meinung geändert"),
        ("es", "S2: no cumplido, hubo un cambio de opinión en el ayuntamiento.",
         "hubo un cambio de opinión en el ayuntamiento"),
        ("pt", "S2: não cumprido, a câmara mudou de ideia.", "a câmara mudou de ideia"),
        ("ru", "S2: не выполнен, город передумал проводить мероприятие.",
         "город передумал проводить мероприятие"),
        ("ru", "S2: не выполнен. Город передумал проводить мероприятие.",
         "Город передумал проводить мероприятие"),
        ("zh", "S2：未达标，该市改变了主意，取消了活动。", "该市改变了主意，取消了活动"),
        ("zh", "S2：未达标。该市改变了主意，取消了活动。", "该市改变了主意，取消了活动"),
        ("ja", "S2：満たさない、市の見解を改めました。", "市の見解を改めました"),
        ("ja", "S2：満たさない。市の見解を改めました。", "市の見解を改めました"),
        ("ko", "S2: 미충족, 시의 의견이 바뀌었습니다.", "시의 의견이 바뀌었습니다"),
        ("ar", "S2: غير مستوفى، غيرت المدينة رأيها.", "غيرت المدينة رأيها"),
        ("tr", "S2: karşılanmadı, belediye fikrini değiştirdi.", "belediye fikrini değiştirdi"),
    ],
)  # fmt: skip
def test_a_change_of_mind_in_a_reason_stays_there(language: str, text: str, reason: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert reading.judged == {"S2": Judged(verdict="not_met", reason=reason)}
    assert not reading.doubts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S2: met. I changed my mind: not met."),
        ("en", "S2: met. On S2 I changed my mind: not met."),
        ("en", "S2: met. I changed my mind."),
        ("en", "S2: met, I changed my mind, not met."),
        ("de", "S2: erfüllt. Ich habe meine Meinung geändert: nicht erfüllt."),
        ("fr", "S2 : satisfait. J'ai changé d'avis : non satisfait."),
        ("ru", "S2: выполнен. Передумала: не выполнен."),
        ("zh", "S2：达标。我改变了主意：未达标。"),
        ("ja", "S2：満たす。考えを改めました：満たさない。"),
    ],
)
def test_a_change_of_ones_own_beside_two_verdicts_is_asked(language: str, text: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert not reading.judged
    assert [one.why for one in reading.doubts] == ["contradictory"]
