"""Where another certificate is had from, or this one was received before, is no wish."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue

BEFORE = [
    ("en", "We received our certificate in Geneva."),
    ("en", "We picked up our smart city certificate in Berlin."),
    ("en", "We were handed the award in Geneva last year."),
    ("de", "Wir haben unser Zertifikat in Berlin erhalten."),
    ("fr", "Nous avons reçu notre certificat à Genève."),
    ("es", "Recibimos el certificado en Ginebra el año pasado."),
    ("es", "Recogimos nuestro certificado ISO en Alemania."),
    ("ru", "Мы получили сертификат в Женеве."),
    ("ru", "Сертификат ИСО нам вручили в Германии."),
    ("ar", "استلمنا شهادة الأيزو في ألمانيا."),
    ("zh", "我们的ISO证书是在德国领取的。"),
    ("zh", "我市曾在日内瓦领取过证书。"),
    ("ja", "ISO認証はドイツで受領しました。"),
    ("ja", "以前ジュネーブで受け取りました。"),
    ("pt", "Recebemos o certificado ISO na Alemanha."),
    ("tr", "ISO belgemizi Almanya'dan aldık."),
    ("ko", "ISO 인증서는 독일에서 받았습니다."),
    ("hi", "हमने आईएसओ प्रमाणपत्र जर्मनी में लिया था।"),
    ("de", "Das ISO-Zertifikat 37120 haben wir in Genf erhalten."),
    ("de", "Unsere ISO-Zertifikate holen wir in Deutschland ab."),
    ("en", "We receive our ISO certificates in Germany."),
    ("en", "Our ISO 37122 certificate was issued in Switzerland."),
    ("fr", "Nous avons reçu nos certificats ISO en Suisse."),
]
WISHED = [
    ("en", "We have received your question; Geneva please.", 6),
    ("de", "Wir möchten die Urkunde in Berlin erhalten.", 4),
    ("fr", "Nous souhaitons recevoir le certificat en Suisse.", 6),
    ("ru", "Хотели бы получить сертификат в Германии.", 4),
    ("tr", "Sertifikayı Almanya'da almak istiyoruz.", 4),
    ("ko", "인증서는 독일에서 받겠습니다.", 4),
    ("hi", "हम प्रमाणपत्र जर्मनी में लेंगे।", 4),
    ("zh", "希望在德国领取。", 4),
    ("ja", "ドイツで受け取りたいです。", 4),
    ("es", "Recibiríamos el certificado en Alemania.", 4),
    ("pt", "Receberíamos o certificado na Alemanha.", 4),
    ("en", "Geneva would be ideal, at the Palais des Nations.", 2),
    ("en", "Geneva, at the Palais des Nations.", 2),
    ("en", "Ideally in Geneva, at the UN.", 2),
    ("zh", "拟请在日内瓦联合国欧洲总部颁发。", 2),
    ("es", "En nuestro propio ayuntamiento.", 8),
    ("es", "En nuestro ayuntamiento, si fuera posible.", 8),
    ("es", "En la propia ciudad.", 8),
    (
        "en",
        "We would like to collect it in Germany, where we also received our ISO 37120 certificate.",
        4,
    ),
    (
        "en",
        "Our delegation will come to the Convention in person, so please hand it over there.",
        1,
    ),
    ("en", "Geneva would be ideal, preferably at the Palais des Nations.", 2),
    ("zh", "希望在大会现场领取证书。", 1),
    ("fr", "Nous préférerions que le certificat nous soit remis à Paris.", 5),
    ("fr", "Peu importe, le lieu de la Convention nous convient.", 1),
    ("es", "Solicitamos recibirlo en la sede de Naciones Unidas en Nueva York.", 2),
    ("es", "En nuestro propio ayuntamiento, si fuera posible.", 8),
    ("ru", "Просим вручить сертификат в Женеве, в штаб-квартире ООН.", 2),
    ("ru", "Приедем на сам Конвент.", 1),
    ("ar", "نفضل استلام الشهادة في مقر الأمم المتحدة بجنيف.", 2),
    ("ar", "نود استلامها في الصين.", 3),
    ("de", "Bitte in der Schweiz.", 6),
    ("ja", "大会の会場で受領いたします。", 1),
    ("ja", "ニューヨークの国連本部での授与を希望します。", 2),
    ("pt", "Preferimos receber na sede da ONU em Genebra.", 2),
    ("pt", "Pode ser mesmo na Convenção.", 1),
    ("tr", "Belgeyi Cenevre'deki BM ofisinde almak isteriz.", 2),
    ("tr", "Kongrede teslim alacağız.", 1),
    ("ko", "총회 현장에서 직접 받겠습니다.", 1),
    ("ko", "제네바 유엔 사무국에서 받기를 희망합니다.", 2),
    ("hi", "हम प्रमाणपत्र जिनेवा में संयुक्त राष्ट्र कार्यालय में लेना चाहेंगे।", 2),
    ("hi", "सम्मेलन में ही।", 1),
    ("en", "Our mayor would be honoured to accept it in Shanghai.", 3),
    ("fr", "Nous viendrons chercher le certificat à Berlin.", 4),
    ("es", "Preferimos que nos lo entreguen en Suiza.", 6),
    ("ru", "Наша делегация готова прибыть в Пекин.", 3),
    ("ar", "نفضل أن نتسلمها في باريس.", 5),
    ("de", "Wir holen die Urkunde gern in Paris ab.", 5),
    ("ja", "フランスでいただければ幸いです。", 5),
    ("pt", "A nossa delegação irá à China.", 3),
    ("tr", "Heyetimiz belgeyi Pekin'de almak istiyor.", 3),
    ("ko", "중국에서 수령하기를 원합니다.", 3),
    ("hi", "हमारे महापौर इसे फ्रांस में ग्रहण करना चाहेंगे।", 5),
]


@pytest.mark.parametrize(("language", "text"), BEFORE)
def test_a_place_of_another_certificate_is_asked(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text", "number"), WISHED)
def test_a_place_that_is_wished_is_read(language: str, text: str, number: int) -> None:
    found = read("venue", text, Context(language=language))
    assert isinstance(found, Venue)
    assert found.number == number
