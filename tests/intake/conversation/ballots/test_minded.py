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
    ],
)  # fmt: skip
def test_the_reason_stands_behind_the_new_verdict(language: str, text: str, reason: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert reading.judged == {"S3": Judged(verdict="partly", reason=reason)}
    assert not reading.doubts
