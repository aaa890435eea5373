"""The wish for mail beside an answer in a chat, in twelve languages; and what is none."""

from dataclasses import replace

import pytest

from intake.messages import Address
from tests.intake.conversation.city.test_assenting import speaking
from tests.intake.conversation.town import ANNA, APPLIES, Town, a_town

GUIDO = Address(address="guido@t1.slack.invalid", name="Guido")
WISHED = [
    ("en", "Our GDP is USD 85 billion. From now on please by mail."),
    ("en", "USD 85 billion (2024). Please write to us by e-mail from now on."),
    ("de", "Unser BIP beträgt 85 Milliarden US-Dollar. Künftig bitte per E-Mail."),
    ("de", "85 Milliarden US-Dollar (2024). Bitte schreiben Sie uns ab jetzt per E-Mail."),
    ("fr", "Notre PIB est de 85 milliards de dollars US. Désormais par courriel, s'il vous plaît."),
    ("fr", "85 milliards de dollars US. Merci de m'écrire désormais par courriel."),
    (
        "es",
        "Nuestro PIB: 85.000 millones de USD. A partir de ahora por correo electrónico, por favor.",
    ),
    ("es", "85.000 millones de USD. En adelante escríbannos por correo electrónico, por favor."),
    (
        "pt",
        "O nosso PIB: USD 85 mil milhões. A partir de agora por e-mail, por favor.",
    ),
    ("pt", "USD 85 mil milhões. De agora em diante escrevam-nos por e-mail, por favor."),
    (
        "ru",
        "Наш ВРП составляет 85 млрд долларов США. В дальнейшем, пожалуйста, по электронной почте.",
    ),
    ("ru", "85 млрд долларов США. Впредь пишите нам по электронной почте, пожалуйста."),
    ("tr", "GSYİH'miz 85 milyar ABD doları. Bundan sonra lütfen e-posta ile."),
    ("tr", "85 milyar ABD doları. Bundan sonra bize e-posta ile yazın lütfen."),
    ("ar", "الناتج المحلي 85 مليار دولار أمريكي. من الآن فصاعدا عبر البريد الإلكتروني من فضلكم."),
    ("ar", "85 مليار دولار أمريكي. راسلونا من الآن عبر البريد الإلكتروني."),
    ("hi", "हमारा सकल घरेलू उत्पाद 85 अरब अमेरिकी डॉलर है। अब से कृपया ईमेल से।"),
    ("hi", "85 अरब अमेरिकी डॉलर। आगे से कृपया हमें ईमेल से लिखें।"),
    ("zh", "我市GDP为850亿美元。以后请用邮件联系。"),
    ("zh", "850亿美元。今后请用电子邮件与我们联系。"),
    ("ja", "GDPは850億米ドルです。今後はメールでお願いします。"),
    ("ja", "850億米ドルです。今後はメールでご連絡をお願いいたします。"),
    ("ko", "GDP는 850억 미국 달러입니다. 앞으로는 이메일로 연락 부탁드립니다."),
    ("ko", "850억 미국 달러입니다. 앞으로 메일로 연락 주세요."),
]
NEITHER = [
    ("en", "USD 85 billion. Last year we moved to email."),
    ("en", "USD 85 billion. From now on by mail from the ministry we get the figures."),
    ("en", "USD 85 billion. Not by mail, please."),
    ("en", "USD 85 billion. Citizens vote by mail from now on."),
    ("en", "USD 85 billion. We sent it by mail."),
    ("de", "85 Milliarden US-Dollar. Ab sofort per E-Mail können Bürger Anträge stellen."),
    ("de", "85 Milliarden US-Dollar. Künftig bitte nicht per E-Mail."),
    ("de", "85 Milliarden US-Dollar. Wir haben es per E-Mail geschickt."),
    (
        "fr",
        "85 milliards de dollars US. Désormais par courriel, les citoyens paient.",
    ),
    ("fr", "85 milliards de dollars US. Désormais pas par courriel, s'il vous plaît."),
    (
        "es",
        "85.000 millones de USD. A partir de ahora por correo los ciudadanos reciben sus facturas.",
    ),
    ("es", "85.000 millones de USD. En adelante no nos escriban por correo, por favor."),
    ("es", "85.000 millones de USD. En adelante escríbannos por correo postal."),
    ("pt", "USD 85 mil milhões. A partir de agora por e-mail os cidadãos pagam."),
    ("pt", "USD 85 mil milhões. De agora em diante não nos escrevam por e-mail."),
    ("ru", "85 млрд долларов США. Впредь по электронной почте граждане получают счета."),
    ("ru", "85 млрд долларов США. Впредь не пишите нам по почте, пожалуйста."),
    ("tr", "85 milyar ABD doları. Bundan sonra lütfen e-posta ile yazmayın."),
    ("tr", "85 milyar ABD doları. Bundan sonra vatandaşlar e-posta ile başvuracak."),
    ("ar", "85 مليار دولار أمريكي. من الآن لا تراسلونا عبر البريد الإلكتروني."),
    ("ar", "85 مليار دولار أمريكي. من الآن فصاعدا يدفع المواطنون عبر البريد الإلكتروني."),
    ("hi", "85 अरब अमेरिकी डॉलर। अब से कृपया ईमेल से न लिखें।"),
    ("hi", "85 अरब अमेरिकी डॉलर। अब से नागरिक ईमेल से भुगतान करेंगे।"),
    ("zh", "850亿美元。我们以后用邮件通知企业。"),
    ("zh", "850亿美元。以后请不要用邮件联系。"),
    ("ja", "850億米ドルです。今後はメールで連絡するシステムを導入します。"),
    ("ja", "850億米ドルです。資料はメールでお送りしました。"),
    ("ja", "850億米ドルです。今後はメールではなくお願いします。"),
    ("ko", "850억 미국 달러입니다. 앞으로 이메일로 시민에게 보내는 시스템을 도입합니다."),
    ("ko", "850억 미국 달러입니다. 앞으로 메일로 연락하지 마세요."),
]


def asked_for_gdp(language: str) -> Town:
    """Guido applies in a chat, where the one question that stands is about the figure."""
    town = Town()
    town.write(GUIDO, APPLIES, channel="slack")
    town = speaking(town, language)
    town.letters[-1] = replace(town.letters[-1], questions=("B3a_gdp",))
    return town


@pytest.mark.parametrize(("language", "text"), WISHED)
def test_the_figure_is_taken_and_the_wish_answered(language: str, text: str) -> None:
    town = asked_for_gdp(language)
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack")
    assert "B3a_gdp" in town.file().current
    assert "mail_how" in town.remarks(GUIDO)
    assert town.receipt(GUIDO).unplaced == ()


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_what_only_sounds_like_it_brings_no_word_of_mail(language: str, text: str) -> None:
    town = asked_for_gdp(language)
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack")
    assert "B3a_gdp" in town.file().current
    assert "mail_how" not in town.remarks(GUIDO)


def test_no_address_of_somebody_else_is_taken_for_the_writer_s() -> None:
    town = asked_for_gdp("en")
    text = "USD 85 billion, says ben@gdynia.example. From now on by mail, please."
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack")
    assert town.addressees() == [GUIDO.address]


def test_who_writes_mails_goes_on_as_before() -> None:
    town = a_town()
    town.write(ANNA, "B3a_gdp: USD 85 billion. From now on by mail, please.", to=town.to(ANNA))
    assert "mail_how" not in town.remarks(ANNA)
