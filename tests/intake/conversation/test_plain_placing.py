"""Where figures, places and thanks of a sentence belong, as a careful reader would have it."""

import pytest

from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town, a_town

COUNTED = "B4: 120\nS4_companies: 300"


def told(language: str, text: str, before: str = "") -> Town:
    town = a_town()
    if before:
        town.write(ANNA, before, to=town.to(ANNA))
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "GDP in USD: 40.2bn (2024)", {"B3a_gdp": "40.2bn USD"}),
        ("en", "GDP in EUR: USD 40.2bn (2024)", {"B3a_gdp": "40.2bn USD"}),
        ("en", "GDP: 40.2bn (2024)", {"B3a_gdp": "?"}),
        ("de", "BIP in Euro: 40,2 Mrd. (2024)", {"B3a_gdp": "40.2bn EUR"}),
        ("zh", "GDP（美元）：402亿（2024年）", {"B3a_gdp": "40.2bn USD"}),
        ("en", "From: USD 120 billion", {}),
        ("tr", "Kent beyninin işletme ve bakımı: evet, ulaşım ve su dahil.", {"S3b": "yes"}),
        ("es", "El certificado preferiríamos recibirlo en Suiza.", {"V6_place": "venue 6"}),
        ("ru", "Сертификат хотели бы получить в Китае.", {"V6_place": "venue 3"}),
        ("tr", "Sertifikayı Fransa'da almak isteriz.", {"V6_place": "venue 5"}),
        ("ko", "인증서는 중국에서 받고 싶습니다.", {"V6_place": "venue 3"}),
        ("hi", "Certificate का स्थान: जर्मनी", {"V6_place": "venue 4"}),
        ("hi", "पहले पुराने सवाल: मान्यता - स्मार्ट सिटी (भारत सरकार, 2016)।", {"B1a": "2"}),
    ],
)
def test_what_is_plain_is_placed(language: str, text: str, wanted: dict[str, str]) -> None:
    assert said(told(language, text)) == wanted


@pytest.mark.parametrize("text", ["B5b: yes, 250+ medtech firms.", "Talent: yes - 250+ firms."])
def test_a_figure_that_supports_an_answer_reopens_no_settled_count(text: str) -> None:
    assert said(told("en", text, COUNTED)) == {"B5b": "yes"}


def test_a_correction_in_such_a_place_is_still_asked() -> None:
    town = told("en", "B5b: yes, sorry, 250 companies instead of 290.", COUNTED)
    assert town.receipt(ANNA).misread


def test_a_corrected_count_may_close_with_a_verb() -> None:
    town = told("tr", "Şirket sayısında düzeltme: 1.250 değil 1.230 olacak.", "S4_companies: 1250")
    assert said(town) == {"S4_companies": "1230"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Danke, aber der Rat lehnt die Teilnahme ab."),
        ("en", "Thank you for your letter, our port is closed to visitors in winter."),
        ("en", "Thanks to the ministry, our schools use sensors."),
        ("fr", "Merci, mais le conseil a refusé."),
        ("es", "Gracias, pero el concejo rechaza la participación."),
    ],
)
def test_a_statement_behind_thanks_is_shown(language: str, text: str) -> None:
    assert told(language, text).receipt(ANNA).unplaced == (text,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thank you for your quick reply, we look forward to hearing from you."),
        ("en", "That's brilliant, thanks ever so much for getting back to me."),
        ("de", "Vielen Dank für Ihre Nachricht, wir melden uns."),
    ],
)
def test_mere_thanks_are_not(language: str, text: str) -> None:
    assert told(language, text).receipt(ANNA).unplaced == ()


def test_of_thousands_of_sentences_the_first_are_read_and_the_rest_is_shown() -> None:
    town = told("en", "B1b: yes\n" + "It rains. " * 3_000 + "\nS3b: yes")
    assert said(town) == {"B1b": "yes"}
    (rest,) = town.receipt(ANNA).unplaced
    assert rest.endswith("S3b: yes")


_ECONOMY = [
    ("en", "I cannot say that our economy is an advanced economy driven by IoT."),
    ("zh", "我不敢说我们的经济是物联网驱动的先进经济。"),
    ("fr", "Nous ne saurions affirmer que notre économie est une économie avancée pilotée par "
           "l'internet des objets."),
    ("es", "No puedo decir que nuestra economía sea una economía avanzada impulsada por el "
           "internet de las cosas."),
    ("ru", "Не могу сказать, что наша экономика является передовой экономикой, движимой "
           "интернетом вещей."),
    ("ar", "لا أستطيع القول إن اقتصادنا اقتصاد متقدم تقوده إنترنت الأشياء."),
    ("de", "Dass unsere Wirtschaft eine fortgeschrittene, vom Internet der Dinge getriebene "
           "Wirtschaft ist, kann ich nicht behaupten."),
    ("ja", "当市の経済がIoT主導の先進的な経済であるとは言い難いです。"),
    ("pt", "Não posso dizer que a nossa economia é uma economia avançada movida pela internet "
           "das coisas."),
    ("tr", "Ekonomimizin nesnelerin internetiyle yönlendirilen gelişmiş bir ekonomi olduğunu "
           "söyleyemem."),
    ("ko", "우리 경제가 사물인터넷이 이끄는 선진 경제라고 하기는 어렵습니다."),
    ("hi", "मैं नहीं कह सकता कि हमारी अर्थव्यवस्था इंटरनेट ऑफ थिंग्स से संचालित उन्नत अर्थव्यवस्था है।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), _ECONOMY)
def test_what_cannot_be_said_to_be_so_is_no_yes(language: str, text: str) -> None:
    heard = said(told(language, text))
    assert heard.get("B3a_economy", "?") in ("?", "no")
    assert "yes" not in heard.values()


@pytest.mark.parametrize(
    ("language", "text", "id"),
    [
        ("tr", "Ekonomimizin nesnelerin internetiyle yönlendirilen gelişmiş bir ekonomi olduğunu "
               "söyleyebilirim.", "B3a_economy"),
        ("tr", "Kentimiz IoT ile yönetiliyor; yüzde yüze henüz ulaşmadık.", "B1b"),
        ("de", "Die Stadt wird mit IoT gesteuert; wie viele Sensoren es sind, kann ich nicht "
               "sagen.", "B1b"),
        ("ja", "市はIoTで運営されています。センサーの数は言えません。", "B1b"),
    ],
)  # fmt: skip
def test_what_can_be_said_is_one(language: str, text: str, id: str) -> None:
    assert said(told(language, text))[id] == "yes"
