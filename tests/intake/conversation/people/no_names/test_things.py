"""A paper, a mail or a machine that is told of is nobody's name and nobody's office."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.test_introduced import NAME, OFFICE

NO_NAMES = [
    ("en", "Mail bounced"),
    ("de", "Unterlagen folgen"),
    ("fr", "Le délai court"),
    ("es", "Falta sello"),
    ("pt", "O servidor caiu"),
    ("pt", "Aguardem até quinta"),
    ("ru", "Справка заказана"),
    ("tr", "Belgeler imzada"),
    ("tr", "Evrak hazırlandı"),
    ("en", "mail bounced"),
    ("tr", "Dün postaladık"),
    ("ar", "الملف لدى السكرتارية"),
    ("zh", "文件在法务部"),
    ("ja", "書類不足"),
    ("ko", "서류 누락"),
    ("hi", "फ़ाइल मँगवाई है।"),
    ("hi", "सर्वर बंद था"),
    ("ar", "الطابعة معطلة"),
]
NO_OFFICES = [
    ("en", "Stamp missing"),
    ("de", "Stempel fehlt"),
    ("es", "Lo gestiona la secretaría."),
    ("fr", "Courrier revenu"),
    ("ru", "Приказ подписан"),
    ("zh", "附件打不开"),
]
NAMES = [
    ("en", "Emily Post"),
    ("en", "Anna nowak"),
    ("de", "Paula Anlage"),
    ("fr", "Yves Le Goff"),
    ("ru", "Юрий малахов"),
    ("ar", "الحسين بن طلال"),
    ("zh", "文静"),
    ("hi", "रुकमिणी देवी"),
    ("tr", "Mehmet Ali Yazıcı"),
    ("ko", "남궁민수"),
    ("ko", "고장환"),
    ("ko", "도장현"),
    ("ko", "양식훈"),
    ("ko", "공문기"),
    ("ko", "마감열"),
    ("hi", "आदेश कुमार"),
    ("hi", "मोहर सिंह"),
    ("es", "Ana de la Red"),
    ("pt", "Ana da Rede"),
    ("de", "Anna von der Post"),
    ("en", "terence stamp"),
    ("es", "juan carta"),
    ("en", "Peter still"),
    ("de", "anna schon"),
    ("tr", "ali dün"),
    ("tr", "ali fındık"),
    ("tr", "mehmet efendi"),
]
OFFICES = [
    ("en", "Records and mail officer"),
    ("zh", "文件管理科科长"),
    ("de", "Leiter der Poststelle"),
    ("es", "Servidor público"),
    ("es", "Oficio de partes"),
    ("ja", "文書係"),
    ("ja", "資料係"),
    ("zh", "文件管理员"),
    ("ko", "결재 담당"),
    ("en", "File keeper"),
    ("en", "Reply desk"),
    ("en", "Mayor since yesterday"),
    ("en", "Deputy Mayor (since yesterday)"),
    ("fr", "Maire depuis hier"),
    ("ar", "رئيس البلدية منذ أمس"),
]


@pytest.mark.parametrize(
    ("question", "language", "text"),
    [*((NAME, *one) for one in NO_NAMES), *((OFFICE, *one) for one in NO_OFFICES)],
)
def test_a_thing_is_neither_name_nor_office(language: str, text: str, question: str) -> None:
    assert not {NAME, OFFICE} & after(language, question, text).file().current.keys()


@pytest.mark.parametrize(
    ("question", "language", "text"),
    [*((NAME, *one) for one in NAMES), *((OFFICE, *one) for one in OFFICES)],
)
def test_a_name_or_an_office_like_a_thing_stands(language: str, text: str, question: str) -> None:
    assert question in after(language, question, text).file().current


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "الوثائق قيد الإعداد"),
        ("hi", "महापौर के हस्ताक्षर बाक़ी हैं"),
        ("hi", "कृपया गुरुवार तक का समय दें"),
        ("zh", "材料已经在准备了"),
    ],
)
def test_no_contact_is_called_by_a_thing(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Dosya hukuk müşavirliğinde."),
        ("tr", "Dosya Hukuk Müşavirliğinde"),
        ("tr", "Evrak Strateji Geliştirme Müdürlüğünde"),
        ("ko", "과장님 출장 중이십니다."),
        ("de", "Wir hätten gern bis Donnerstag Zeit."),
        ("zh", "等市长签字。"),
        ("hi", "महापौर के हस्ताक्षर का इंतज़ार है।"),
        ("hi", "फ़ाइल आयुक्त कार्यालय में लंबित है"),
    ],
)
def test_nobody_is_called_by_what_is_awaited_or_where_it_lies(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("tr", "Dosya: Seda Önde", "Seda Önde", None),
        ("de", "Ich bin Anna Freitag", "Anna Freitag", None),
        ("tr", "İmza\nMustafa Usta", "Mustafa Usta", None),
        ("tr", "Dosya Sevda", "Sevda", None),
        ("en", "I am the deputy mayor; the mayor is away.", None, "deputy mayor"),
        ("ja", "課長は出張中です。係長です。", None, "係長"),
        ("ko", "김민수, 과장님 출장 중이세요", "김민수", None),
        ("zh", "市长助手", None, "市长助手"),
        ("zh", "局长代理人", None, "局长代理人"),
        ("hi", "आयुक्त नगर निगम इंदौर", None, "आयुक्त नगर निगम इंदौर"),
        ("zh", "市长办公室工作人员", None, "市长办公室工作人员"),
        ("zh", "副市长兼局长", None, "副市长兼局长"),
        ("hi", "उपायुक्त (आईटी)", None, "उपायुक्त (आईटी)"),
        ("hi", "आयुक्त जी", None, "आयुक्त जी"),
    ],
)
def test_an_office_and_a_day_in_a_name_stand(
    language: str, text: str, name: str | None, office: str | None
) -> None:
    told = writers.read(text, language)
    assert isinstance(told, writers.Writer)
    assert (told.name, told.office) == (name, office)
