"""Writers told of in frames: "This is …", "You are talking to …", "… here", in every language."""

import pytest

from intake.conversation.people import endings, people, signatures
from intake.conversation.sentences import whole


def told(text: str, language: str) -> tuple[str, str]:
    person = people.introduced(whole(text), language)
    name, office = (
        text[one.start : one.end] if one else "" for one in (person.name, person.office)
    )
    return name, office


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "This is Anna Nowak, head of IT.", "Anna Nowak", "head of IT"),
        ("en", "You're talking to Anna Nowak, Executive Director.", "Anna Nowak",
         "Executive Director"),
        ("en", "Anna Nowak here, head of IT.", "Anna Nowak", "head of IT"),
        ("en", "I'm Kate (Katrin) Berg, manager of Digital Services", "Kate (Katrin) Berg",
         "manager of Digital Services"),
        ("fr", "Bonjour, ici Claire Dubois, conseillère numérique.", "Claire Dubois",
         "conseillère numérique"),
        ("fr", "C'est Claire Dubois qui vous écrit, adjointe au maire.", "Claire Dubois",
         "adjointe au maire"),
        ("fr", "Vous écrit Claire Dubois, adjointe au maire.", "Claire Dubois",
         "adjointe au maire"),
        ("fr", "Je soussignée Claire Dubois, directrice de cabinet.", "Claire Dubois",
         "directrice de cabinet"),
        ("es", "Les saluda Marta Ruiz, directora de innovación.", "Marta Ruiz",
         "directora de innovación"),
        ("es", "Al habla Marta Ruiz, directora de innovación.", "Marta Ruiz",
         "directora de innovación"),
        ("es", "Suscribe, Ing. Marta Ruiz, directora de innovación.", "Marta Ruiz",
         "directora de innovación"),
        ("pt", "Quem vos escreve é Luciana Prado, diretora de Planejamento.", "Luciana Prado",
         "diretora de Planejamento"),
        ("de", "Es schreibt Ihnen Katrin Berg, Leiterin des Digitalamts.", "Katrin Berg",
         "Leiterin des Digitalamts"),
        ("ru", "Пишет вам Иван Петров, начальник отдела.", "Иван Петров", "начальник отдела"),
        ("ru", "На связи Иван Петров, начальник отдела.", "Иван Петров", "начальник отдела"),
        ("ar", "تكتب لكم سارة الحسن، مديرة إدارة المدينة الذكية.", "سارة الحسن",
         "مديرة إدارة المدينة الذكية"),
        ("ar", "معكم د. أحمد محمود، مستشار المحافظ", "أحمد محمود", "مستشار المحافظ"),
        ("zh", "来信的是青岛市大数据局局长王伟", "王伟", "青岛市大数据局局长"),
        ("zh", "敝姓王，王小明，信息中心主任", "王小明", "信息中心主任"),
        ("hi", "आपको लिख रहा हूँ: अनिल कुमार, निदेशक", "अनिल कुमार", "निदेशक"),
    ],
)  # fmt: skip
def test_who_writes_is_read_out_of_its_frame(
    language: str, text: str, name: str, office: str
) -> None:
    assert told(text, language) == (name, office)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "This is the mayor."),
        ("en", "This is Kuala Lumpur, head of the league."),
        ("en", "It's Anna Nowak, my deputy, who will answer."),
        ("en", "Please change my title to something shorter."),
        ("fr", "C'est Claire Dubois, notre maire, qui a signé."),
        ("de", "Das ist Katrin Berg, unsere Bürgermeisterin."),
        ("ru", "Это Иван Петров, наш мэр."),
        ("ja", "私は企画課長でした。"),
        ("zh", "是的，我已獲市長授權。"),
        ("zh", "我是经市长授权提出申请的。"),
    ],
)
def test_what_is_only_pointed_at_or_past_is_no_writer(language: str, text: str) -> None:
    assert told(text, language) == ("", "")
    assert not people.signed(whole(text), language)


def test_a_name_said_twice_before_the_office_is_no_part_of_it() -> None:
    said = "I'm Anna, or Anna Nowak for the file, manager of Digital Services"
    assert told(said, "en")[1] == "manager of Digital Services"


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("en", "Please change my title to Deputy Director of Planning.",
         "Deputy Director of Planning"),
        ("zh", "我的職稱請改為主任秘書", "主任秘書"),
        ("fr", "Merci de remplacer ma fonction par directrice du numérique.",
         "directrice du numérique"),
        ("es", "Por favor, cambien mi cargo a directora de innovación.",
         "directora de innovación"),
        ("pt", "Por favor, alterem o meu cargo para diretora de inovação.",
         "diretora de inovação"),
        ("de", "Bitte ändern Sie meine Funktion in Leiterin des Digitalamts.",
         "Leiterin des Digitalamts"),
        ("de", "Ich leite seit 2021 das Amt für Digitales.",
         "leite seit 2021 das Amt für Digitales"),
        ("ru", "Прошу исправить мою должность на начальник департамента.",
         "начальник департамента"),
        ("ar", "أرجو تعديل منصبي إلى مدير التخطيط.", "مدير التخطيط"),
        ("ja", "私の役職を企画課長に訂正してください。", "企画課長"),
        ("ko", "제 직함을 디지털정책과장으로 수정해 주세요.", "디지털정책과장"),
        ("tr", "Unvanımı Bilgi İşlem Müdürü olarak düzeltiniz.", "Bilgi İşlem Müdürü"),
        ("hi", "मेरा सही पद उप निदेशक है।", "उप निदेशक"),
    ],
)  # fmt: skip
def test_an_office_is_corrected_in_a_plea(language: str, text: str, office: str) -> None:
    assert told(text, language) == ("", office)


def test_no_mail_ends_with_the_greeting_it_begins_with() -> None:
    said = "Les saluda Marta Ruiz, directora de innovación. Queremos participar."
    assert endings.closing(said, "es") == (said, "")


def test_a_card_is_read_without_pronouns_and_without_the_house_behind_a_bar() -> None:
    card = signatures.card("Anna Nowak (she/her)\nChief Digital Officer | City of Gdynia", "en")
    assert card == signatures.Signature(name="Anna Nowak", office="Chief Digital Officer")
