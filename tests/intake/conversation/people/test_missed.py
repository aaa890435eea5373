"""A person whom a sentence hides: taken where sure, else asked about, never left out."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

ASKED = [
    ("en", "From now on we use Anna Weber on Mondays ({}).", "Anna Weber"),
    ("en", "It is Anna Nowak who follows this; write to {}", "Anna Nowak"),
    ("fr", "C'est Julien Marchand qui suit ce dossier, écrivez-lui : {}", "Julien Marchand"),
    ("ru", "С мая переписку ведёт Анна Петрова до Июня ({}).", "Анна Петрова"),
    ("tr", "Bu konuyla Onur Çelik ilgileniyor, ona {} adresinden yazınız.", "Onur Çelik"),
    ("zh", "市发改委张强处长，电话0510-8888，{}", "张强"),
    ("zh", "请与我局数据资源科刘晓燕科长联系，{}", "刘晓燕"),
    ("hi", "यह काम अनिल जी देखते हैं, उन्हें {} पर लिखिए।", "काम अनिल"),
]

TAKEN = [
    ("hi", "कृपया आगे से सुनील जी ({}) को लिखें।", "सुनील", None),
    ("hi", "विकास गुप्ता जी, संयुक्त सचिव, {}", "विकास गुप्ता जी", "संयुक्त सचिव"),
    ("ko", "이 업무는 서동현 씨가 맡고 있으니 {} 로 연락 주세요.", "서동현", None),
    ("ko", "앞으로는 기획조정실장 윤태호 님께 보내 주십시오: {}", "윤태호", "기획조정실장"),
    ("zh", "请与我局李明联系，{}", "李明", None),
    ("zh", "請與本府陳怡君聯絡，{}", "陳怡君", None),
    ("zh", "请寄给孙立军（{}）。", "孙立军", None),
    ("zh", "李明，联系人，大数据局副局长，{}", "李明", "大数据局副局长"),
    (
        "ja",
        "今後は情報政策課主任・山本さくら（{}）宛にお送りください。",
        "山本さくら",
        "情報政策課主任",
    ),
    ("ja", "総務課長の中村健太までご連絡ください。メール：{}", "中村健太", "総務課長"),
]

PARTED = [
    (
        "ar",
        "يمكنكم الاتصال بالدكتورة إيمان شاهين، مستشارة رئيس البلدية، على {}.",
        "إيمان شاهين",
        "مستشارة رئيس البلدية",
    ),
    ("ar", "إيمان بالقاسم، مستشارة رئيس البلدية، {}", "إيمان بالقاسم", "مستشارة رئيس البلدية"),
    (
        "hi",
        "हमारी उप महापौर श्रीमती उषा यादव इस आवेदन को देख रही हैं, ईमेल {}।",
        "उषा यादव",
        "हमारी उप महापौर",
    ),
    ("ko", "회신은 저희 신재호 국장님께 {} 로 보내 주시면 됩니다.", "신재호", "국장"),
    ("ko", "신재호 국장, {}", "신재호", "국장"),
    (
        "zh",
        "此项工作由市数据局产业科科长何志远负责，联系方式：{}。",
        "何志远",
        "市数据局产业科科长",
    ),
    ("zh", "何志远，市数据局产业科科长，{}", "何志远", "市数据局产业科科长"),
]

NOBODY = [
    ("en", "Please write to the Smart City Office at {}.", None),
    ("en", "Please send everything to the New York office, {}", None),
    ("en", "Contact Us: {}", None),
    ("en", "The Smart Gdynia Programme has its own mailbox, {}", None),
    ("de", "Bitte Anfragen an die Stabsstelle Smart City, {}", None),
    ("fr", "Écrivez à la Mission Ville Intelligente : {}", None),
    ("es", "Escriban al Programa Ciudad Digital, {}", None),
    ("pt", "Escrevam à Câmara Municipal de Braga, {}", None),
    ("ru", "Администрация Нижнего Новгорода, {}", None),
    ("tr", "Bursa Büyükşehir Belediyesi, {}", None),
    ("hi", "नगर निगम को {} पर लिखें।", None),
    ("hi", "महापौर जी, {}", "महापौर जी"),
    ("ko", "담당자님께 {}", None),
    ("ko", "고객님께 {} 로 답변드립니다.", None),
    ("ko", "공문은 시장실({})로 보내 주시기 바랍니다.", "시장실"),
    ("zh", "來信請寄 {}，由本府統一收文。", None),
    ("zh", "请寄至市政府办公室，{}", None),
    ("ja", "デジタル・ガバメント推進課、{}", None),
    ("ja", "文書は秘書課 {} へお送りください。", "秘書課"),
]


@pytest.mark.parametrize(("language", "text", "name"), ASKED)
def test_a_person_hidden_in_a_sentence_is_asked_about(language: str, text: str, name: str) -> None:
    found = writers.read(text.format("a@b.example"), language)
    assert found == Unclear(reason="hedged", candidates=(name,))


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [*TAKEN, *PARTED, *((language, text, None, office) for language, text, office in NOBODY)],
)
def test_a_person_is_taken_where_they_are_surely_told(
    language: str, text: str, name: str | None, office: str | None
) -> None:
    found = writers.read(text.format("a@b.example"), language)
    assert found == Writer(name=name, office=office, address="a@b.example")
