"""What is published of an opinion: its words, without signature and writer's name."""

import time
from dataclasses import replace

import pytest

from intake.conversation.public import framing
from intake.conversation.public.public_cities import AnnouncedCity

PUNE = AnnouncedCity(
    application=1, key="pune-1", city="Pune", country="IN", own_name="पुणे", language="hi"
)
KAZAN = AnnouncedCity(
    application=6, key="kazan-6", city="Kazan", country="RU", own_name="Казань", language="ru"
)


def bare(text: str, language: str) -> str:
    return framing.bare(text, "Ravi Kumar", (PUNE, KAZAN), language)


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Opinion on Pune:"), ("en", "My comment regarding Pune:"),
        ("en", "Objection about Pune\n\n"), ("de", "Stellungnahme zu Pune:"),
        ("de", "Mein Einspruch gegen Pune:"), ("fr", "Mon avis sur Pune :"),
        ("es", "Opinión sobre Pune:"), ("pt", "A minha opinião sobre Pune:"),
        ("ru", "Мнение о Пуне:"), ("ru", "Возражение против Казани:"), ("ar", "رأيي حول بونه:"),
        ("zh", "关于浦那的意见："), ("zh", "对喀山的异议："), ("ja", "カザンについての意見："),
        ("ko", "카잔에 대한 의견:"), ("tr", "Pune hakkında görüşüm:"),
        ("hi", "पुणे के बारे में मेरी राय:"),
    ],
)  # fmt: skip
def test_a_heading_stays_as_it_was_written(language: str, heading: str) -> None:
    text = f"{heading} 5G, 5G!"
    assert bare(text, language) == text


@pytest.mark.parametrize(
    "text",
    [
        "I object to Pune's figures: they count twice", "Pune: good air",
        "My opinion on Pune and its mayor's brother: he sells the trams", "Opinion on Pune:",
        "The opinion of the council is known. Pune: no.",
    ],
)  # fmt: skip
def test_what_says_more_than_a_heading_stays(text: str) -> None:
    assert bare(text, "en") == text


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "The air is bad. Regards, Petar Ivanov", "The air is bad."),
        ("en", "The air is bad. Best regards, P. Ivanov.", "The air is bad."),
        ("de", "Die Luft ist gut. Mit freundlichen Grüßen, Petra Kern", "Die Luft ist gut."),
        ("fr", "L'air est mauvais. Cordialement, Léa Petit", "L'air est mauvais."),
        ("es", "El aire es malo. Saludos, Ana Ruiz", "El aire es malo."),
        ("pt", "O ar é mau. Cumprimentos, Ana Sousa", "O ar é mau."),
        ("ru", "Воздух плохой. С уважением, Пётр Иванов", "Воздух плохой."),
        ("tr", "Hava kötü. Saygılarımla, Elif Demir", "Hava kötü."),
    ],
)
def test_a_closing_with_a_name_on_the_last_line_is_left_out(
    language: str, text: str, said: str
) -> None:
    assert bare(text, language) == said


@pytest.mark.parametrize(
    "text",
    [
        "The air is bad. Regards to the mayor, Petar Ivanov told him",
        "The air is bad. Best regards, the people of Pune",
        "The air is bad. Thanks to nobody, Petar Ivanov",
        "The air is bad. Regards, Pune",
        "Regards, Petar Ivanov",
    ],
)
def test_what_only_begins_like_a_closing_stays(text: str) -> None:
    assert bare(text, "en") == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The air is bad.\n\nBest regards,\nRavi Kumar\n12 Hill Road", "The air is bad."),
        ("I, Ravi Kumar, say the air is bad.", "I, …, say the air is bad."),
        ("Die Luft ist gut.\n\nMit freundlichen Grüßen\nR. Kumar", "Die Luft ist gut."),
    ],
)
def test_a_signature_and_the_writers_name_are_left_out(text: str, said: str) -> None:
    assert bare(text, "de" if "Luft" in text else "en") == said


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("en", "The air is bad.", "Anna"), ("ru", "Воздух плохой.", "Алина"),
        ("hi", "हवा अच्छी है।", "राहुल"), ("hi", "हवा अच्छी है।", "राहुल कुलकर्णी"),
        ("ar", "الهواء نظيف.", "عمر ناصر"), ("zh", "空气很好。", "王伟"),
        ("ja", "空気がきれいです。", "田中由紀"), ("ko", "공기가 좋습니다.", "김민수"),
        ("es", "El aire es bueno.", "Carmen"), ("fr", "L'air est bon.", "Claire Petit\nLyon"),
        ("pt", "O ar é bom.", "João"), ("tr", "Hava temiz.", "Ayşe"), ("de", "Gute Luft.", "Jana"),
    ],
)  # fmt: skip
def test_a_name_by_itself_below_is_left_out_in_every_script(
    language: str, said: str, name: str
) -> None:
    assert bare(f"{said}\n\n{name}", language) == said


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("en", "The air is bad.", "Yael Cohen"), ("en", "The air is bad!", "Ann Smith"),
        ("en", "אני מתנגדת: המספר כולל את כל המחוז.", "יעל כהן"),
        ("de", "Die Luft ist gut.", "Petra Müller"), ("ru", "Воздух плохой.", "Пётр Иванов"),
        ("fr", "L'air est bon.", "Léa Petit"), ("es", "El aire es bueno.", "Ana López"),
        ("pt", "O ar é bom.", "João da Silva"), ("tr", "Hava temiz.", "Ayşe Yılmaz"),
        ("ar", "الهواء نظيف.", "محمد العلي"), ("hi", "हवा अच्छी है।", "राहुल कुलकर्णी"),
        ("zh", "空气很好。", "王小明"), ("ja", "空気がきれいです。", "田中太郎"),
        ("ko", "공기가 좋습니다.", "김민수"),
    ],
)  # fmt: skip
def test_a_name_behind_the_last_sentence_is_told_in_every_script(
    language: str, said: str, name: str
) -> None:
    assert framing.unended(f"{said} {name}", (PUNE, KAZAN), language) == said
    assert bare(f"{said} {name}", language) == f"{said} {name}"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The figure is wrong. Thank you"), ("en", "It counts twice. New York"),
        ("en", "It counts twice. See Annex B"), ("en", "Their data is old. Smart Nation"),
        ("en", "That is what I heard from Dr. Yael Cohen"), ("en", "It is no. 5. Bravo Pune"),
        ("en", "The mayor is Ann Smith."), ("en", "I heard it. Ann Smith said so"),
        ("de", "Die Zahl ist falsch. Falsche Angaben"), ("de", "Die Zahl ist falsch. Viele Grüße"),
        ("de", "Nach Angaben von Prof. Petra Müller"), ("fr", "C'est faux. Merci beaucoup"),
        ("es", "La cifra es falsa. Muchas gracias"), ("pt", "Está errado. Muito obrigado"),
        ("ru", "Число неверно. Прошу проверить"), ("ru", "Число неверно. Спасибо большое"),
        ("tr", "Sayı yanlış. Teşekkür Ederim"), ("ar", "الرقم خاطئ. شكرا جزيلا"),
        ("hi", "आंकड़ा गलत है। कृपया जांचें"), ("zh", "数字不对。请核查"), ("zh", "数字不对。重复计算"),
        ("zh", "我反对。石油污染"), ("zh", "我反对。方法错误"), ("zh", "数字不对。高估了"),
        ("ja", "数字は違います。要確認"), ("ko", "숫자가 틀렸습니다. 다시 확인"),
    ],
)  # fmt: skip
def test_words_behind_the_last_sentence_that_are_no_name_stay(language: str, text: str) -> None:
    assert framing.unended(text, (PUNE, KAZAN), language) == text


@pytest.mark.parametrize("last", ["Bravo Pune", "Pune", "Later", "Not good"])
def test_a_last_line_that_is_no_name_stays(last: str) -> None:
    assert bare(f"The air is bad.\n\n{last}", "en") == f"The air is bad.\n\n{last}"


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("en", "PS: The GDP figure is forged too."), ("en", "P.S. No trams on Sunday."),
        ("en", "Also the GDP figure is forged."), ("de", "PS: Auch das BIP ist falsch."),
        ("fr", "P.-S. : le PIB est faux."), ("es", "PD: El PIB es falso."),
        ("pt", "P.S.: O PIB é falso."), ("ru", "П.С.: ВВП тоже подделан."),
        ("zh", "又及：数字也是假的。"), ("ja", "追伸：数字も偽です。"),
        ("ko", "추신: 숫자도 가짜입니다."),
        ("tr", "Not: GSYH de sahte."), ("ar", "ملاحظة: الرقم مزور."), ("hi", "पुनश्च: आंकड़ा झूठा है।"),
    ],
)  # fmt: skip
def test_what_is_said_below_a_signature_stays(language: str, below: str) -> None:
    text = f"The air is bad.\n\nBest regards,\nRavi Kumar\n{below}"
    assert bare(text, language) == f"The air is bad.\n{below}"


@pytest.mark.parametrize("name", ["Buenos Aires", "City of Buenos Aires"])
def test_the_name_of_an_announced_city_is_no_writers_name(name: str) -> None:
    aires = replace(PUNE, city="Buenos Aires", own_name="", key="buenos-aires-1")
    said = "The port of the City of Buenos Aires is loud."
    assert framing.bare(said, name, (aires,), "en") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The air is bad.\nMary Jones, 12 MG Road", "The air is bad."),
        ("The air is bad.\n\nMary Jones", "The air is bad."),
        ("The air is bad. Mary Jones", "The air is bad. Mary Jones"),
        ("The air is bad.\nShame On The Council!", "The air is bad.\nShame On The Council!"),
        ("The air is bad.\nMary A. Jones\n12 Hill Road", "The air is bad."),
        ("The air is bad. Thank you for reading.", "The air is bad. Thank you for reading."),
        ("The air is bad. Not So In Pune", "The air is bad. Not So In Pune"),
        ("Mary Jones", "Mary Jones"),
    ],
)
def test_a_name_on_a_line_of_its_own_at_the_very_end_is_a_signature(text: str, said: str) -> None:
    assert bare(text, "en") == said


WHOLE = [
    ("en", "I object to Pune. The output counts the whole state."),
    ("de", "Ich erhebe Einspruch gegen Pune. Die Zahlen gelten für das ganze Land."),
    ("fr", "Je m'oppose à Pune. Les chiffres sont ceux de toute la région."),
    ("es", "Me opongo a Pune. Las cifras son de todo el estado."),
    ("pt", "Oponho-me a Pune. Os números são de todo o estado."),
    ("ru", "Возражаю против Казани. Цифры относятся ко всей республике."),
    ("ar", "أعترض على ترشيح بونه. الأرقام تخص الولاية كلها."),
    ("zh", "我对浦那提出异议。产值是全邦的数字。"),
    ("ja", "プネーに異議があります。数字は州全体のものです。"),
    ("ko", "푸네에 대해 이의를 제기합니다. 생산액이 주 전체의 수치입니다."),
    ("tr", "Pune'ye itiraz ediyorum. Rakamlar bütün eyalete aittir."),
    ("hi", "मुझे पुणे पर आपत्ति है। आँकड़े पूरे राज्य के हैं।"),
    ("ko", "푸네에 대한 의견입니다. 대중교통 앱이 훌륭합니다"),
    ("ko", "푸네에 대한 의견입니다.\n대중교통 앱이 훌륭합니다"),
    ("ar", "رأيي في بونه أنها مدينة نظيفة. خدمات النقل تحسنت كثيرا"),
    ("ar", "رأيي في بونه أنها مدينة نظيفة.\nخدمات النقل تحسنت كثيرا"),
    ("hi", "पुणे के बारे में राय है। मेट्रो सेवा बहुत अच्छी"),
    ("ru", "Мнение о Казани есть. Метро работает очень хорошо"),
    ("el", "Η Pune είναι καθαρή. Τα λεωφορεία είναι ωραία"),
    ("ka", "Pune კარგი ქალაქია. ტრანსპორტი ძალიან კარგია"),
]


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_no_sentence_is_taken_for_a_signature_in_any_script(language: str, text: str) -> None:
    assert bare(text, language) == text
    assert not framing.is_signed(text, "Ravi Kumar", (PUNE, KAZAN), language)


def test_that_a_signature_is_left_out_can_be_told() -> None:
    signed = "The air is bad.\n\nBest regards,\nRavi Kumar"
    assert framing.is_signed(signed, "Ravi Kumar", (PUNE,), "en")
    assert not framing.is_signed("Opinion on Pune: the air is bad.", "Ravi Kumar", (PUNE,), "en")


def test_initials_in_a_row_take_no_quadratic_time() -> None:
    began = time.process_time()
    framing.unended("A. " * 16_000, (), "en")
    assert time.process_time() - began < 10
