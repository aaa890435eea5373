"""Where a city wishes to receive the certificate, said in a sentence of its mail (V6)."""

import pytest

from tests.intake.conversation.test_openings import answer
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA

LISTED = [
    ("en", "We'd prefer to have the certificate handed over in Germany.", 4),
    ("en", "The certificate we would like to receive in Germany.", 4),
    ("zh", "证书我们希望在德国领取。", 4),
    ("fr", "Nous aimerions que le certificat nous soit remis en Allemagne.", 4),
    ("fr", "Le certificat, nous souhaiterions le recevoir en Suisse.", 6),
    ("es", "El certificado lo queremos recibir en Francia.", 5),
    ("ru", "Сертификат мы хотели бы получить в Германии.", 4),
    ("ru", "Мы хотели бы, чтобы сертификат вручили нам во Франции.", 5),
    ("ar", "نرغب في تسلّم شهادتنا في فرنسا.", 5),
    ("de", "Wir würden die Urkunde gern in der Schweiz entgegennehmen.", 6),
    ("ja", "フランスで認定証を受け取ることを希望します。", 5),
    ("pt", "O certificado, preferimos recebê-lo na França.", 5),
    ("tr", "Belgeyi Fransa'da teslim almayı tercih ederiz.", 5),
    ("ko", "인증서를 독일에서 받고 싶습니다.", 4),
    ("hi", "हम प्रमाणपत्र फ्रांस में प्राप्त करना चाहेंगे।", 5),
    ("de", "Das Zertifikat holen wir bei der Convention ab.", 1),
    ("de", "Die Urkunde nehmen wir auf der Convention entgegen.", 1),
    ("hi", "प्रमाणपत्र लेने हम सम्मेलन में आएँगे।", 1),
]

AT_HOME = [
    ("en", "We'd prefer to have the certificate handed over at our city hall in Lyon."),
    ("zh", "我们希望在上海本市领取证书。"),
    ("fr", "Nous souhaitons recevoir le certificat chez nous, à l'hôtel de ville de Lyon."),
    ("es", "Quisiéramos recibir el certificado en nuestro ayuntamiento, en Rosario."),
    ("ru", "Мы хотели бы получить сертификат у себя, в мэрии Казани."),
    ("ar", "نود استلام الشهادة في مقر بلديتنا في الإسكندرية."),
    ("de", "Wir möchten das Zertifikat bei uns im Rathaus Bern entgegennehmen."),
    ("ja", "私たちは神戸市役所で証書を受け取りたいです。"),
    ("pt", "Queremos receber o certificado na nossa prefeitura, em Curitiba."),
    ("tr", "Sertifikayı kendi belediyemizde, Bursa'da almak istiyoruz."),
    ("ko", "인증서를 부산시청에서 받고 싶습니다."),
    ("hi", "हम प्रमाणपत्र अपने नगर निगम भवन, पुणे में प्राप्त करना चाहेंगे।"),
]


@pytest.mark.parametrize(("language", "text", "number"), LISTED)
def test_a_sentence_of_certificate_and_country_is_the_wish_for_that_place(
    language: str, text: str, number: int
) -> None:
    town = answer(text, language)
    assert said(town) == {"V6_place": f"venue {number}"}
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(("language", "text"), AT_HOME)
def test_the_citys_own_house_is_another_place_whichever_country_it_is_in(
    language: str, text: str
) -> None:
    town = answer(text, language)
    assert said(town) == {"V6_place": "venue 8"}
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "When would we receive the certificate?"),
        ("ru", "В 2021 году город получил сертификат ISO 37120."),
        ("ru", "Мы не хотели бы получать сертификат в Германии."),
        ("de", "Wir haben 2021 das Zertifikat ISO 37120 in Berlin erhalten."),
        ("fr", "Notre ville a reçu le certificat ISO 37120 en 2021."),
        ("zh", "本市2021年获得智慧城市证书。"),
        ("ja", "本市は2021年にスマートシティ認定証を受領しました。"),
        ("ko", "우리 시는 스마트시티 인증서를 받았습니다."),
        ("hi", "क्या हम प्रमाणपत्र फ्रांस में प्राप्त कर सकते हैं?"),
        ("es", "¿Podemos recibir el certificado en Alemania?"),
    ],
)
def test_another_certificate_a_denial_and_a_question_wish_for_no_place(
    language: str, text: str
) -> None:
    assert "V6_place" not in said(answer(text, language))


def test_two_places_are_asked_back_by_their_names() -> None:
    town = answer("V6: Germany, Switzerland", "en")
    (misread,) = town.receipt(ANNA).misread
    assert misread.unclear.candidates == ("Germany", "Switzerland")


def test_where_no_single_place_can_be_told_every_option_is_named() -> None:
    town = answer("We would like to receive the certificate in Germany or in China.", "en")
    (misread,) = town.receipt(ANNA).misread
    assert {"Germany", "UN headquarters", "another place"} <= {*misread.unclear.candidates}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "2022년 대회에서 인증서를 받았습니다."),
        ("ar", "حصلنا على الشهادة في مؤتمر دبي عام 2022."),
        ("tr", "2022 kongresinde sertifikayı aldık."),
    ],
)
def test_where_something_was_received_in_a_former_year_is_no_wish(language: str, text: str) -> None:
    assert said(answer(text, language)).get("V6_place") in (None, "?")
