"""A promise to answer, and who knows the answer, are nobody's name and nobody's office."""

import pytest

from intake.answers.values import NotAvailable
from intake.conversation.people.no_names import promising
from intake.conversation.sentences import Piece
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.test_introduced import NAME, OFFICE
from tests.intake.conversation.town import Town

PROMISES = [
    ("en", "My colleague Ms Patel will supply it on Monday."),
    ("en", "I'd have to look, I'll send it tonight."),
    ("de", "Das schicke ich Ihnen heute Abend."),
    ("de", "Meine Kollegin Frau Brandt liefert das am Montag."),
    ("de", "Kurzen Moment, Telefon."),
    ("fr", "Notre directeur financier le sait"),
    ("fr", "Je regarde et je vous dis."),
    ("es", "Se lo mando mañana."),
    ("es", "La señora Ruiz lo sabe."),
    ("pt", "Envio amanhã."),
    ("pt", "O setor de estatística vai mandar na terça."),
    ("ru", "Коллега Петрова сообщит в понедельник."),
    ("ru", "Посмотрю и напишу."),
    ("ar", "سأرسله غدا."),
    ("ar", "مدير المالية عندنا يعرف ذلك"),
    ("ar", "زميلتي السيدة ريم ستقدمه يوم الاثنين."),
    ("tr", "Yarın gönderirim."),
    ("tr", "İstatistik birimi salı günü gönderecek."),
    ("zh", "我了解一下再回复您"),
    ("zh", "等同事回来再说。"),
    ("zh", "統計科週二會提供。"),
    ("zh", "我看一下,待會兒發給您。"),
    ("ja", "調べてからお送りします。"),
    ("ja", "それは田中が知っています。"),
    ("ko", "동료 이 과장이 월요일에 알려 드릴 겁니다."),
    ("ko", "찾아보고 보내 드릴게요."),
    ("hi", "मैं पता करके बताता हूँ"),
    ("hi", "मैं देखकर बताती हूँ"),
]
ONLY = [
    ("en", "I'm only the secretary, I'll pass it on."),
    ("de", "Ich bin nur die Sekretärin, ich leite es weiter."),
    ("fr", "Je ne suis que la secrétaire, je transmets."),
    ("es", "Soy solamente el becario, lo traslado."),
    ("pt", "Sou só a secretária, vou encaminhar."),
    ("ru", "Я только секретарь, передам."),
    ("ar", "أنا السكرتيرة فقط، سأحوله."),
    ("ar", "أنا مجرد متدربة، سأنقل الرسالة."),
    ("tr", "Ben sadece sekreterim, iletirim."),
    ("zh", "我只是秘书,我转达一下。"),
    ("zh", "我只是實習生,我轉告主管。"),
    ("ja", "私はただの事務員ですので、伝えておきます。"),
    ("ko", "저는 그냥 비서라서 전달하겠습니다."),
    ("hi", "मैं केवल सचिव हूँ, आगे भेज दूँगी।"),
]
NAMES = [
    ("en", "Will Sender"), ("en", "Grace Wills"), ("en", "Tom Asker"), ("de", "Anna Weiß"),
    ("de", "Petra Frage"), ("de", "Jens Gleich"), ("fr", "Claire Savoir"), ("fr", "Jean Juste"),
    ("fr", "Hélène Simple"), ("es", "Juan Paso del Río"), ("es", "Luz Solórzano"),
    ("es", "Elena Sabedra"), ("pt", "Rui Passos"), ("pt", "Sara Sabino"), ("pt", "Ana Vaicente"),
    ("ru", "Ирина Знаменская"), ("ru", "Анна Передова"), ("ru", "Пётр Тольков"),
    ("ar", "سناء الحربي"), ("ar", "يعرب القحطاني"), ("ar", "سيف العتيبي"), ("tr", "Selim Döner"),
    ("tr", "Ayşe Verir"), ("tr", "Kemal Yazar"), ("zh", "周晓岚"), ("zh", "张知行"),
    ("zh", "李清楚"), ("zh", "林知遠"), ("zh", "陳雅雯"), ("ja", "我妻 洋子"), ("ja", "我那覇 昇"),
    ("ja", "大野 知佳"), ("ko", "하경수"), ("ko", "한서연"), ("ko", "김전하"), ("hi", "सविता शर्मा"),
    ("hi", "केवल सिंह"), ("hi", "देवेश बताशा"),
]  # fmt: skip
OFFICES = [
    ("en", "Secretary of the council"), ("en", "Head of Forward Planning"),
    ("en", "Assistant to the mayor"), ("de", "Sekretärin des Oberbürgermeisters"),
    ("de", "Leiterin der Stelle für Weiterleitung"), ("de", "Leiter der Auskunftsstelle"),
    ("fr", "assistante de direction"), ("fr", "chargée de la transmission des données"),
    ("fr", "responsable des renseignements"), ("es", "secretaria general"),
    ("es", "jefe de Consultas"), ("es", "director del Paso Fronterizo"),
    ("pt", "secretária municipal de inovação"), ("pt", "diretora de informação"),
    ("pt", "assistente do prefeito"), ("ru", "секретарь городского совета"),
    ("ru", "начальник отдела сообщений"), ("ru", "директор института знаний"),
    ("ar", "مدير المالية"), ("ar", "مساعد رئيس البلدية"), ("ar", "مدير إدارة المعرفة"),
    ("tr", "İletişim Müdürü"), ("tr", "Bilgi İşlem Daire Başkanı"), ("tr", "Genel Sekreter"),
    ("zh", "首席顾问"), ("zh", "知识产权处处长"), ("zh", "历史遗留问题办公室主任"),
    ("zh", "首席顧問"), ("zh", "无锡市发展和改革委员会发展计划处处长"), ("ja", "秘書課長"),
    ("ja", "調査課長"), ("ja", "広報伝達係長"), ("ko", "비서실장"), ("ko", "알림정책과장"),
    ("ko", "스마트도시국장"), ("hi", "मुख्य सचिव"), ("hi", "महापौर के सहायक"),
    ("hi", "ज्ञान प्रबंधन निदेशक"),
]  # fmt: skip


def told(town: Town) -> set[str]:
    return {NAME, OFFICE, "S3a", "B4"} & town.file().current.keys()


@pytest.mark.parametrize("question", [NAME, OFFICE])
@pytest.mark.parametrize(("language", "text"), [*PROMISES, *ONLY])
def test_a_promise_is_neither_name_nor_office(language: str, text: str, question: str) -> None:
    assert not told(after(language, question, text))


@pytest.mark.parametrize(("language", "text"), ONLY)
def test_only_the_secretary_gives_no_office_unasked(language: str, text: str) -> None:
    assert not told(after(language, "B4", text))


@pytest.mark.parametrize(
    ("language", "question", "text"),
    [
        ("ar", "B4", "زميلتي السيدة ريم ستقدمه يوم الاثنين."),
        ("ru", "S3a", "Коллега Петрова сообщит в понедельник."),
        ("zh", "S3a", "我不过是实习生,我转告领导。"),
        ("en", "S3a", "Ask Tom, he knows."),
    ],
)
def test_a_promise_is_no_figure_and_no_event(language: str, question: str, text: str) -> None:
    assert not told(after(language, question, text))


@pytest.mark.parametrize("text", ["मुझे नहीं पता", "हमें मालूम नहीं है"])
def test_who_does_not_know_says_of_no_figure_that_it_is_not_available(text: str) -> None:
    answer = after("hi", "B4", text).file().current.get("B4")
    assert not answer or not isinstance(answer.value, NotAvailable)


@pytest.mark.parametrize(("language", "text"), [*NAMES, *OFFICES])
def test_names_and_offices_hold_no_promise(language: str, text: str) -> None:
    assert not promising.is_remark(text, language)
    said = Piece(text=text)
    assert not promising.is_promised(said, said, language)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Anna Nowak, I'll send the rest tomorrow.", "Anna Nowak"),
        ("tr", "Ayşe Demir, gerisini yarın gönderirim.", "Ayşe Demir"),
        ("zh", "我叫周晓岚,其余的明天发给您。", "周晓岚"),
        ("zh", "我妻子的同事周晓岚明天会告诉您", ""),
        ("ko", "한서연입니다. 나머지는 내일 보내 드리겠습니다.", "한서연"),
        ("ru", "Мария Петрова, остальное пришлю завтра.", "Мария Петрова"),
        ("hi", "सुनीता वर्मा, बाकी कल भेज दूँगी।", "सुनीता वर्मा"),
        ("ja", "佐藤 健一です。残りは明日お送りします。", "佐藤 健一"),
    ],
)
def test_a_name_beside_a_promise_stays(language: str, text: str, name: str) -> None:
    answer = after(language, NAME, text).file().current.get(NAME)
    assert (answer.words if answer else "") == name
