"""Who signs below words that hand over to somebody else is not the one to write to."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

HANDED = [
    ("zh", "今后请与我的同事李敏（对外合作处处长）联系。此致 敬礼 张伟", "李敏", "对外合作处处长"),
    ("zh", "后续事宜请联系接任者刘洋科长。\n\n顺祝商祺\n王芳", "刘洋", "科长"),
    ("zh", "本人已调离，工作由李敏处长接手。\n张伟 敬上", "李敏", "处长"),
    ("ja", "今後は国際課長の鈴木花子までご連絡ください。 田中太郎", "鈴木花子", "国際課長"),
    ("ko", "앞으로는 제 후임인 이수진 주무관에게 연락 부탁드립니다.\n김철수 드림", "이수진",
     "주무관"),
    ("ar", "يرجى التواصل مع خليفتي السيدة منى حسن، رئيسة القسم.\nأحمد سالم", "منى حسن",
     "رئيسة القسم"),
    ("hi", "मेरे उत्तराधिकारी अमित वर्मा, उप आयुक्त से संपर्क करें।\nराजेश कुमार", "अमित वर्मा",
     "उप आयुक्त"),
    ("en", "Please note the handover to my colleague Tom Reed (Head of IT).\n\nBest regards\n"
     "Fiona Clark", "Tom Reed", "Head of IT"),
    ("en", "I am handing over to Tom Reed, Head of IT.\n\nBest regards\nFiona Clark", "Tom Reed",
     "Head of IT"),
    ("de", "Ich übergebe an meine Kollegin Anna Weber, Leiterin Digitales.\n\n"
     "Mit freundlichen Grüßen\nKlaus Schmidt", "Anna Weber", "Leiterin Digitales"),
    ("fr", "Je passe le relais à ma collègue Anne Dupont, directrice du numérique.\n\n"
     "Cordialement\nPaul Martin", "Anne Dupont", "directrice du numérique"),
    ("es", "Traspaso el asunto a mi colega Ana Gómez, directora de innovación.\n\n"
     "Saludos\nLuis Pérez", "Ana Gómez", "directora de innovación"),
    ("hi", "मेरे स्थान पर आए श्री अमित वर्मा, उप निदेशक", "अमित वर्मा", "उप निदेशक"),
    ("hi", "मेरी जगह पर आईं सुनीता शर्मा, उप निदेशक", "सुनीता शर्मा", "उप निदेशक"),
    ("ja", "同僚の鈴木花子国際課係長", "鈴木花子", "国際課係長"),
]  # fmt: skip


REACHED = [
    ("zh", "今后请联系李敏处长（limin@city.example，电话 0755-1234567）。\n张伟", "李敏"),
    ("ko", "이수진 주무관(sujin@city.example)에게 연락 부탁드립니다.\n김철수 드림", "이수진"),
]


@pytest.mark.parametrize(("language", "text", "name"), REACHED)
def test_an_address_is_no_other_word(language: str, text: str, name: str) -> None:
    told = writers.read(text, language)
    assert isinstance(told, Writer)
    assert told.name == name


@pytest.mark.parametrize(("language", "text", "name", "office"), HANDED)
def test_the_one_handed_over_to_is_read(language: str, text: str, name: str, office: str) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("zh", "我是对外合作处处长，如有疑问请与我联系。\n张伟", "张伟", "对外合作处处长"),
        ("zh", "如有问题，请随时联系。\n张伟 敬上", "张伟", None),
        ("ja", "企画課長をしております。ご不明な点はご連絡ください。\n田中太郎", "田中太郎",
         "企画課長"),
        ("ar", "يرجى التواصل معي لأي استفسار.\nمحمد حسن", "محمد حسن", None),
        ("hi", "किसी भी प्रश्न के लिए मुझसे संपर्क करें।\nराजेश कुमार", "राजेश कुमार", None),
        ("ar", "يرجى عدم التواصل مع السيدة منى حسن.\nأحمد سالم", "أحمد سالم", None),
        ("ar", "شكراً للسيدة منى حسن، يرجى التواصل معي.\nأحمد سالم", "أحمد سالم", None),
        ("hi", "मेरे सहकर्मी अमित वर्मा, उप आयुक्त ने मुझे आपसे संपर्क करने को कहा।\nराजेश कुमार",
         "राजेश कुमार", None),
        ("ko", "이수진 주무관에게 연락하지 마시기 바랍니다.\n김철수 드림", "김철수", None),
    ],
)  # fmt: skip
def test_who_signs_stays_where_nobody_else_is_named(
    language: str, text: str, name: str, office: str | None
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "请与对外合作处李敏处长联系。\n\n张伟\n信息中心主任"),
        ("ko", "후임자: 국제협력과 이수진 팀장\n김철수"),
        ("zh", "以前的工作由李敏处长负责，现在请与我联系。\n张伟"),
        ("zh", "技术工作由李敏处长负责，申报由我负责。\n张伟"),
        ("zh", "请联系李敏处长，也可以联系我。\n张伟"),
        ("ja", "同僚の鈴木花子課長が休みのため、私までご連絡ください。\n田中太郎"),
        ("ar", "خلفت السيدة منى حسن، يرجى التواصل معي.\nأحمد سالم"),
        ("ar", "بعد مغادرة السيدة منى حسن، يرجى التواصل معي.\nأحمد سالم"),
    ],
)
def test_two_who_may_be_meant_are_asked_about(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)
