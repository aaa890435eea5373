"""What stands beside the one word of a panelist: their name, thanks, somebody they recommend."""

from dataclasses import replace

import pytest

from intake.notices import PacketShown, PanelistTold, SeatAnswered
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import WHOLE, seated
from tests.intake.panel.people import panelist

pytestmark = pytest.mark.usefixtures("in_english")


def _asked_to_leave() -> Bench:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, name="Sophie Laurent")
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    bench.write("I resign from the panel.", to=bench.letter_with(PacketShown))
    assert bench.said(SeatAnswered).answer == "asked"
    return bench


@pytest.mark.parametrize(
    "text",
    [
        "RESIGN\n\nSophie", "RESIGN\n\nSophie Laurent", "RESIGN\n\nBest regards\nSophie Laurent",
        "RESIGN\nSophie", "RESIGN\n– Sophie", "RESIGN\n\nBest, Sophie",
        "RESIGN\nSophie\nUniversity",
    ],
)  # fmt: skip
def test_the_word_that_ends_the_seat_may_be_signed(text: str) -> None:
    bench = _asked_to_leave()
    bench.write(text, to=bench.last)
    assert bench.panelist.seat is Seat.DECLINED


@pytest.mark.parametrize("text", ["RESIGN\n\nNo", "RESIGN\n\nLater", "RESIGN\n\nNot yet"])
def test_a_last_line_that_may_say_something_is_no_name(text: str) -> None:
    bench = _asked_to_leave()
    bench.write(text, to=bench.last)
    assert bench.panelist.sits


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Lo siento, esta vez no puedo aceptar; les recomiendo a mi colega Luis Vega."),
        ("en", "I must decline. My colleague Jane Roe is a better judge of this than I am."),
        ("de", "Ich muss leider absagen. Fragen Sie bitte Frau Dr. Vogt in Leipzig."),
        ("fr", "Désolée, je ne peux pas accepter ; je vous recommande mon collègue Luis Vega."),
        ("pt", "Lamento, desta vez não posso aceitar; recomendo o meu colega Luís Vega."),
        ("ru", "К сожалению, не могу принять приглашение; рекомендую коллегу Ивана Петрова."),
        ("zh", "很抱歉，这次无法接受邀请；我推荐我的同事李伟。"),
        ("ar", "أعتذر، لا أستطيع قبول الدعوة هذه المرة؛ أرشح لكم زميلي أحمد خالد."),
        ("hi", "क्षमा करें, मैं निमंत्रण स्वीकार नहीं कर सकता; मैं राजेश वर्मा की सिफारिश करता हूँ।"),
        ("tr", "Maalesef kabul edemem; meslektaşım Ali Kaya'yı öneririm."),
        ("ja", "残念ながら辞退いたします。同僚の山田太郎を推薦します。"),
        ("ko", "죄송하지만 사양합니다. 동료 김철수를 추천합니다."),
        ("tr", "Üzgünüm, bu kez daveti kabul edemiyorum; meslektaşım Ali Kaya'yı öneririm."),
        ("de", "Leider kann ich diesmal nicht annehmen; ich empfehle meinen Kollegen Luis Vega."),
        ("ja", "申し訳ありませんが、今回はお引き受けできません。同僚の山田太郎を推薦します。"),
        ("ko", "죄송하지만 이번에는 수락할 수 없습니다. 동료 김철수를 추천합니다."),
    ],
)
def test_what_is_said_beside_a_decline_reaches_the_organizers(language: str, text: str) -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED))
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text)
    assert bench.panelist.seat is Seat.DECLINED
    assert bench.said(SeatAnswered).is_passed_on
    (case,) = bench.turn.cases
    assert text in case.text


BESIDE = [
    ("en", "Thank you, I accept.", "I am travelling until 16 July."),
    ("en", "I accept with pleasure.", "My colleague Jane Roe would also like to serve."),
    ("de", "Ich nehme die Einladung an.", "Ich bin erst am 16. Juli zurück."),
    ("fr", "J'accepte volontiers.", "Je serai de retour le 16 juillet."),
    ("es", "Acepto la invitación.", "Vuelvo el 16 de julio."),
    ("pt", "Aceito o convite.", "Volto em 16 de julho."),
    ("ru", "ACCEPT.", "Вернусь 16 июля."),
    ("zh", "我接受邀请。", "我7月16日之前出差。"),
    ("ja", "お引き受けします。", "7月16日に戻ります。"),
    ("ko", "수락합니다.", "7월 16일에 돌아옵니다."),
    ("tr", "Kabul ediyorum.", "Adresim değişti: Ankara, Atatürk Bulvarı 12."),
    ("ar", "أقبل الدعوة.", "سأعود في 16 يوليو."),
    ("hi", "मैं निमंत्रण स्वीकार करता हूँ।", "मैं 16 जुलाई को लौटूँगा।"),
]


@pytest.mark.parametrize(("language", "yes", "more"), BESIDE)
def test_what_is_said_beside_an_acceptance_reaches_the_organizers(
    language: str, yes: str, more: str
) -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED))
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(f"{yes} {more}")
    assert bench.panelist.seat is Seat.ACCEPTED
    assert bench.said(SeatAnswered).is_passed_on
    assert "The organizers see what you wrote." in bench.last.markdown
    (case,) = bench.turn.cases
    assert more in case.text


@pytest.mark.parametrize(
    "text",
    [
        "ACCEPT\nPanelist 1", "Yes, gladly!", "I gladly accept and look forward to it.",
        "I accept. I advise Gdynia.",
        "Thank you for the kind invitation. I accept.\n\nBest, Panelist 1",
    ],
)  # fmt: skip
def test_an_acceptance_and_its_manners_are_no_matter(text: str) -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED))
    bench.write(text)
    assert bench.panelist.seat is Seat.ACCEPTED
    assert not bench.said(SeatAnswered).is_passed_on


@pytest.mark.parametrize(
    "text",
    ["DECLINE", "DECLINE\n\nPanelist 1", "DECLINE\nPanelist 1", "I must decline. Thank you.",
     "DECLINE\n\nBest, Panelist 1", "我谢绝。"],
)  # fmt: skip
def test_a_decline_of_one_word_has_nothing_beside_it(text: str) -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED))
    bench.write(text)
    assert not bench.said(SeatAnswered).is_passed_on
    assert "“" not in bench.turn.cases[0].text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thank you, received."), ("de", "Vielen Dank, erhalten."),
        ("fr", "Merci, bien reçu."), ("es", "Muchas gracias, recibido."),
        ("pt", "Obrigado, recebido."), ("ru", "Спасибо, получил."),
        ("tr", "Teşekkürler, aldım."), ("ar", "شكرا، استلمت."), ("zh", "谢谢，已收到。"),
        ("ja", "ありがとうございます。受け取りました。"), ("ko", "감사합니다. 잘 받았습니다."),
        ("hi", "धन्यवाद, मिल गया।"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["", "\n\nElif Demir"])
def test_thanks_for_the_packet_are_no_matter(language: str, text: str, name: str) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,), name="Elif Demir")
    bench.write(f"{text}{name}", to=bench.letter_with(PacketShown))
    assert not bench.turn.cases
    assert not bench.said(PanelistTold).words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Üzgünüm, bu kez daveti kabul edemiyorum."), ("tr", "Daveti kabul edemiyoruz."),
        ("tr", "Maalesef kabul etmeyeceğim."), ("tr", "Daveti kabul etmek istemiyorum."),
        ("tr", "Kabul edebileceğimi sanmıyorum."), ("ja", "お引き受けしかねます。"),
        ("ja", "お引き受けいたしかねます。"),
    ],
)  # fmt: skip
def test_a_no_that_holds_the_word_of_a_yes_takes_no_seat(language: str, text: str) -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED))
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text)
    assert bench.panelist.seat is Seat.DECLINED
