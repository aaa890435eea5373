"""A wish for another place of receipt, read out of a titled city's mail in twelve languages."""

import pytest

from intake.conversation.titled.convention.receiving_reading import read

WISHES = [
    ("en", "Could we receive the certificate in Geneva instead of at the Convention?", "Geneva"),
    ("en", "We would prefer to be handed the certificate at home.", ""),
    ("de", "Könnten wir die Urkunde in Genf statt auf der Convention entgegennehmen?", "Genf"),
    ("de", "Wir würden das Zertifikat lieber bei uns im Rathaus entgegennehmen.", ""),
    ("fr", "Pourrait-on nous remettre le certificat chez nous, à Lyon ?", "Lyon"),
    ("en", "Could you award us the certificate in Geneva?", "Geneva"),
    ("en", "Would it be possible to hand over the certificate in Geneva?", "Geneva"),
    ("en", "Could the Secretary-General present the certificate in New York?", "New York"),
    ("pt", "Preferimos não receber o certificado na Convenção mas em Paris.", "Paris"),
    ("fr", "Nous aimerions recevoir le certificat à Genève ; pourriez-vous dire où ?", "Genève"),
    ("fr", "Nous souhaitons recevoir le certificat à Genève plutôt qu'à la Convention.", "Genève"),
    ("es", "¿Podríamos recibir el certificado en nuestra ciudad?", ""),
    ("es", "Nos gustaría recibir el certificado en Ginebra y no en la Convención.", "Ginebra"),
    ("pt", "Preferimos receber o certificado em Genebra.", "Genebra"),
    ("pt", "Seria possível entregar o certificado na nossa cidade?", ""),
    ("ru", "А нельзя ли вручить нам сертификат у нас дома, в Алматы?", "Алматы"),
    ("ru", "Мы хотели бы получить сертификат в Швейцарии, а не на Конвенции.", "Швейцарии"),
    ("zh", "我们希望在瑞士领取证书，而不是在大会上。", "瑞士"),
    ("zh", "能否在我市领取证书？", ""),
    ("ja", "大会ではなくスイスで証書を受け取りたいのですが。", "スイス"),
    ("ja", "当市で証書の授与をお願いできますか。", ""),
    ("ko", "대회가 아니라 스위스에서 증서를 받고 싶습니다.", "스위스"),
    ("ko", "저희 도시에서 인증서를 받을 수 있을까요?", ""),
    ("tr", "Sertifikayı İsviçre'de almak istiyoruz.", "İsviçre"),
    ("tr", "Sertifikanın şehrimizde verilmesi mümkün mü?", ""),
    ("ar", "نود استلام الشهادة في سويسرا وليس في المؤتمر.", "سويسرا"),
    ("ar", "هل يمكن تسليم الشهادة في مدينتنا؟", ""),
    ("hi", "हम प्रमाणपत्र स्विट्ज़रलैंड में प्राप्त करना चाहते हैं।", "स्विट्ज़रलैंड"),
    ("hi", "क्या प्रमाणपत्र हमारे शहर में दिया जा सकता है?", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "place"), WISHES)
def test_another_place_is_wished_for_or_asked_for(language: str, text: str, place: str) -> None:
    wish = read(text, language)
    assert wish
    assert (wish.words, wish.place, wish.rest) == (text, place, "")
    assert place or wish.is_home


NONE = [
    ("en", "Where will we receive the certificate?"),
    ("en", "Mayor Grace Obi will receive the certificate."),
    ("en", "Could you send the certificate as a PDF?"),
    ("en", "We do not want to receive the certificate elsewhere."),
    ("de", "Wo wird uns die Urkunde überreicht?"),
    ("de", "Wir möchten die Urkunde gern auf der Convention entgegennehmen."),
    ("fr", "Quand pourrons-nous recevoir le certificat à Genève ?"),
    ("es", "¿Dónde podemos recibir el certificado?"),
    ("pt", "Onde podemos receber o certificado?"),
    ("ru", "Где можно получить сертификат?"),
    ("ru", "Мы не хотим получать сертификат в другом месте."),
    ("zh", "我们可以在哪里领取证书？"),
    ("ja", "証書はどこで受け取れますか。お願いします。"),
    ("ko", "증서를 어디에서 받을 수 있나요?"),
    ("tr", "Sertifikayı nerede alabiliriz?"),
    ("ar", "أين يمكننا استلام الشهادة؟"),
    ("hi", "प्रमाणपत्र कहाँ प्राप्त किया जा सकता है?"),
    ("en", "We would like to present our certificate in Paris at a fair."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_where_it_is_asked_denied_or_told_nothing_is_wished_for(language: str, text: str) -> None:
    assert read(text, language) is None


def test_what_else_the_mail_says_is_kept_apart() -> None:
    wish = read("The Mayor will come. Could we get the certificate in Geneva? Thanks!", "en")
    assert wish
    assert wish.rest.split() == ["The", "Mayor", "will", "come.", "Thanks!"]


NOT_THERE = [
    (
        "en",
        "Mayor Obi would like to receive the certificate in her own office, not in New York.",
        "",
    ),
    ("en", "Could we receive the certificate in Geneva and not in New York?", "Geneva"),
    ("en", "We would like to receive the certificate not in New York but in Geneva.", "Geneva"),
    ("en", "We would prefer to receive the certificate in Geneva rather than in Lyon.", "Geneva"),
    ("de", "Wir möchten das Zertifikat bei uns erhalten, nicht in Genf.", ""),
    ("fr", "Nous souhaitons recevoir le certificat chez nous, pas à Genève.", ""),
    ("es", "Nos gustaría recibir el certificado en nuestra ciudad, no en Ginebra.", ""),
    ("pt", "Gostaríamos de receber o certificado em nossa cidade, não em Genebra.", ""),
    ("ru", "Мы хотели бы получить сертификат у нас, а не в Женеве.", ""),
    ("zh", "我们希望在本市领取证书，而不是在瑞士。", ""),
    ("ja", "スイスではなく当市で証書を受け取りたいです。", ""),
    ("ko", "스위스가 아니라 우리 시에서 증서를 받고 싶습니다.", ""),
    ("tr", "Sertifikayı İsviçre'de değil, şehrimizde almak istiyoruz.", ""),
    ("ar", "نود استلام الشهادة في مدينتنا، وليس في سويسرا.", ""),
    ("hi", "हम प्रमाणपत्र स्विट्ज़रलैंड में नहीं, हमारे शहर में प्राप्त करना चाहेंगे।", ""),
]


@pytest.mark.parametrize(("language", "text", "place"), NOT_THERE)
def test_no_place_behind_a_not_is_wished_for(language: str, text: str, place: str) -> None:
    wish = read(text, language)
    assert wish
    assert wish.place == place


UNNAMED = [
    ("en", "Could we receive the certificate at the UN Headquarters in New York?"),
    ("en", "Could we receive the certificate at the City Hall of Lyon?"),
    ("en", "Could we receive the certificate in Geneva Palace?"),
    ("de", "Könnten wir die Urkunde im UN-Hauptquartier in New York entgegennehmen?"),
    ("fr", "Pourrait-on recevoir le certificat au siège de l'ONU à New York ?"),
    ("es", "¿Podríamos recibir el certificado en la sede de la ONU en Nueva York?"),
    ("pt", "Gostaríamos de receber o certificado na sede da ONU em Nova York."),
    ("ru", "А нельзя ли получить сертификат в штаб-квартире ООН в Нью-Йорке?"),
    ("ru", "Мы хотели бы получить сертификат в Женеве."),
    ("zh", "我们希望在纽约联合国总部领取证书，而不是在大会上。"),
    ("ja", "大会ではなくニューヨークの国連本部で証書を受け取りたいです。"),
    ("ko", "대회가 아니라 뉴욕 유엔 본부에서 증서를 받고 싶습니다."),
    ("tr", "Sertifikayı New York'taki BM Genel Merkezi'nde almak istiyoruz."),
    ("ar", "هل يمكننا استلام الشهادة في مقر الأمم المتحدة في نيويورك؟"),
    ("hi", "हम प्रमाणपत्र न्यूयॉर्क में संयुक्त राष्ट्र मुख्यालय में प्राप्त करना चाहते हैं।"),
]


@pytest.mark.parametrize(("language", "text"), UNNAMED)
def test_a_place_of_which_more_is_said_or_in_another_case_is_no_name(
    language: str, text: str
) -> None:
    wish = read(text, language)
    assert wish
    assert not wish.is_named
    assert wish.words == text


NAMED = [
    ("en", "We would like to receive the certificate in Switzerland.", "Switzerland"),
    ("en", "Could we receive the certificate in Geneva instead of at the Convention?", "Geneva"),
    ("de", "Könnten wir die Urkunde in Genf entgegennehmen?", "Genf"),
    ("pt", "Preferimos receber o certificado em Genebra.", "Genebra"),
    ("ar", "نود استلام الشهادة في نيويورك.", "نيويورك"),
]


@pytest.mark.parametrize(("language", "text", "place"), NAMED)
def test_a_place_of_which_nothing_else_is_said_is_a_name(
    language: str, text: str, place: str
) -> None:
    wish = read(text, language)
    assert wish
    assert (wish.place, wish.is_named) == (place, True)
