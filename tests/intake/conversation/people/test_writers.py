"""A person told in an answer: name, office and address in the writer's own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import languages
from intake.answers.values import Unclear
from intake.conversation.people import seats, writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Anna Nowak, Deputy Mayor, a@b.example", "Anna Nowak", "Deputy Mayor"),
        ("en", "王伟 (Wang Wei), Deputy Mayor, a@b.example", "王伟", "Deputy Mayor"),
        ("en", "Wang Wei (王伟), Deputy Mayor, a@b.example", "Wang Wei", "Deputy Mayor"),
        ("en", "أحمد محمود (Ahmed Mahmoud), Mayor, a@b.example", "أحمد محمود", "Mayor"),
        ("en", "Name: Anna Nowak\nPosition: Deputy Mayor\nE-mail: a@b.example", "Anna Nowak",
         "Deputy Mayor"),
        ("en", "My name is Anna Nowak and I am the Deputy Mayor of Gdynia: a@b.example",
         "Anna Nowak", "Deputy Mayor of Gdynia"),
        ("de", "Ansprechpartnerin: Katrin Berg, Leiterin des Digitalamts, a@b.example",
         "Katrin Berg", "Leiterin des Digitalamts"),
        ("es", "La persona de contacto es Marta Ruiz, concejala de Innovación (a@b.example).",
         "Marta Ruiz", "concejala de Innovación"),
        ("fr", "Claire Dubois, adjointe au maire – a@b.example", "Claire Dubois",
         "adjointe au maire"),
        ("ru", "Иванова Мария Петровна, начальник отдела, a@b.example",
         "Иванова Мария Петровна", "начальник отдела"),
        ("zh", "联系人：王小明，市大数据局副局长，邮箱 a@b.example", "王小明", "市大数据局副局长"),
        ("ja", "担当者：山田太郎（企画課長）、メール a@b.example", "山田太郎", "企画課長"),
        ("ko", "담당자: 김민수 스마트도시과장, a@b.example", "김민수", "스마트도시과장"),
        ("tr", "Ayşe Yılmaz, Bilgi İşlem Müdürü, a@b.example", "Ayşe Yılmaz",
         "Bilgi İşlem Müdürü"),
    ],
)  # fmt: skip
def test_a_person_is_read(language: str, text: str, name: str, office: str) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office, address="a@b.example")


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ko", "안녕하세요, 부산광역시 스마트도시과장 김민수입니다.", "김민수",
         "부산광역시 스마트도시과장"),
        ("ja", "こんにちは、神戸市企画課長の鈴木一郎です。", "鈴木一郎", "神戸市企画課長"),
        ("ja", "お世話になっております、神戸市の鈴木一郎と申します。", "鈴木一郎", None),
        ("zh", "你好，青岛市大数据局局长王伟。", "王伟", "青岛市大数据局局长"),
        ("de", "Guten Tag, hier ist Jens Wilke, Leiter des Digitalamts.", "Jens Wilke",
         "Leiter des Digitalamts"),
        ("pt", "Bom dia, aqui é a Luciana Prado, diretora de Planejamento.", "Luciana Prado",
         "diretora de Planejamento"),
        ("pt", "Quem escreve é a Ana Costa, diretora de Tecnologia.", "Ana Costa",
         "diretora de Tecnologia"),
        ("de", "Mein Name ist Jens Wilke, ich leite das Dezernat für Digitales.", "Jens Wilke",
         "leite das Dezernat für Digitales"),
        ("de", "Ich leite das Amt für Wirtschaft und bin vom Oberbürgermeister mit Schreiben vom "
         "12.11.2026 bevollmächtigt.", None, "leite das Amt für Wirtschaft"),
        ("en", "My name is Anna Nowak and I head the Innovation Department.", "Anna Nowak",
         "head the Innovation Department"),
        ("fr", "Je dirige le service numérique de la ville.", None,
         "dirige le service numérique de la ville"),
        ("de", "Meine Funktion lautet „Amtsleiter, Amt für Wirtschaft“, da ist etwas "
         "durcheinandergeraten.", None, "Amtsleiter, Amt für Wirtschaft"),
        ("fr", "Ma fonction est « directrice, service du numérique », merci de corriger.", None,
         "directrice, service du numérique"),
    ],
)  # fmt: skip
def test_a_greeting_is_no_name_and_an_office_is_read_whole(
    language: str, text: str, name: str | None, office: str | None
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I am authorised by the mayor to apply."),
        ("de", "Ich bin vom Oberbürgermeister mit Schreiben vom 12.11.2026 bevollmächtigt."),
        ("de", "Ich bin von der Oberbürgermeisterin beauftragt."),
        ("fr", "Je suis par le maire habilité à déposer la candidature."),
        ("es", "Soy por el alcalde autorizado a presentar."),
        ("pt", "Sou pelo prefeito autorizado a inscrever a cidade."),
        ("ru", "Я мэром города уполномочен подать заявку."),
        ("tr", "Ben belediye başkanı tarafından yetkilendirildim."),
        ("ja", "私は市長により権限を与えられました。"),
        ("ko", "저는 시장님께 위임받았습니다."),
        ("zh", "我受市长委托提交申请。"),
        ("hi", "मैं महापौर द्वारा अधिकृत हूँ।"),
        ("ar", "أنا مخوّل من رئيس البلدية بتقديم الطلب."),
        ("de", "Ich leite das Amt nicht mehr."),
        ("de", "Ich leite Ihre Mail an das Amt weiter."),
        ("en", "I will lead the Digital Office from next year."),
    ],
)
def test_who_gave_a_mandate_and_what_is_no_longer_led_is_no_office(
    language: str, text: str
) -> None:
    assert writers.read(text, language) == Unclear(reason="empty")


def test_an_address_alone_is_a_contact() -> None:
    assert writers.read("a@b.example", "en") == Writer(address="a@b.example")


def test_two_addresses_are_asked_about() -> None:
    reading = writers.read("a@b.example or c@b.example", "en")
    assert reading == Unclear(reason="contradictory", candidates=("a@b.example", "c@b.example"))


@pytest.mark.parametrize("text", ["none", "", "Same person as last time.", "The office will tell."])
def test_where_nobody_is_named_nobody_is_read(text: str) -> None:
    assert writers.read(text, "en") == Unclear(reason="empty")


@given(st.text(max_size=300), st.sampled_from(sorted(languages.all_read())))
def test_no_text_raises(text: str, language: str) -> None:
    assert isinstance(writers.read(text, language), Writer | Unclear)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("tr", "Ben Akıllı Şehirler Şube Müdürü Ayşe Yılmaz.", "Ayşe Yılmaz",
         "Akıllı Şehirler Şube Müdürü"),
        ("ru", "Иванова Мария Петровна, начальник отдела; доверенность от мэра имеется.",
         "Иванова Мария Петровна", "начальник отдела"),
        ("en", "Anna Nowak, Assistant Director (Smart City), City Council; the Leader has"
         " authorised me.", "Anna Nowak", "Assistant Director (Smart City), City Council"),
        ("fr", "Claire Dubois, directrice du numérique à la Ville de Rennes – le maire m'a donné"
         " délégation.", "Claire Dubois", "directrice du numérique à la Ville de Rennes"),
        ("ja", "神戸市企画調整局デジタル戦略部の課長をしております山田花子と申します。", "山田花子",
         "神戸市企画調整局デジタル戦略部の課長"),
    ],
)  # fmt: skip
def test_an_office_ends_where_a_name_or_another_matter_begins(
    language: str, text: str, name: str, office: str
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "도시과 안전 팀장"), ("ko", "기획실 전산 주무관"),
        ("ko", "스마트도시과 정보화 담당관"),
        ("ja", "総務部の森林 課長"), ("zh", "不是大数据局的李敏科长"), ("zh", "数据局的安全处处长"),
    ],
)  # fmt: skip
def test_a_matter_between_a_house_and_an_office_is_no_name(language: str, text: str) -> None:
    assert seats.told(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("zh", "请联系大数据局的李敏科长", "大数据局科长"),
        ("ja", "情報政策課の佐藤健一(係長)です。", "情報政策課係長"),
        ("ko", "스마트도시과 박지훈 주무관입니다", "스마트도시과 주무관"),
    ],
)
def test_a_house_before_a_name_belongs_to_the_office(language: str, text: str, office: str) -> None:
    told = writers.read(text, language)
    assert isinstance(told, Writer)
    assert told.office == office


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ko", "담당자는 스마트도시과 박은정 과장이오니 a@b.example 로 연락 주시기 바랍니다.",
         "박은정", "스마트도시과 과장"),
        ("ko", "담당자는 스마트도시과 박은정 과장이니 a@b.example 로 연락 주십시오.", "박은정",
         "스마트도시과 과장"),
        ("ko", "담당자는 스마트도시과 박은정 주무관이므로 a@b.example 로 연락 주십시오.", "박은정",
         "스마트도시과 주무관"),
        ("ko", "담당자는 스마트도시과 박은정 팀장인데 a@b.example 로 연락 주십시오.", "박은정",
         "스마트도시과 팀장"),
        ("ko", "담당자는 스마트도시과장 박은정이니 a@b.example 로 연락 주십시오.", "박은정",
         "스마트도시과장"),
        ("ko", "담당자는 박은정이오니 a@b.example 로 연락 주십시오.", "박은정", None),
        ("ko", "저는 스마트시티 이니셔티브 팀장 박은정입니다. a@b.example", "박은정",
         "스마트시티 이니셔티브 팀장"),
        ("ko", "담당자는 인바운드관광과 박은정 과장입니다. a@b.example", "박은정",
         "인바운드관광과 과장"),
        ("ja", "本件の窓口は、企画調整局デジタル推進課長の山本健一です。a@b.example", "山本健一",
         "企画調整局デジタル推進課長"),
        ("ja", "本件の担当者は山本健一(企画課長)です。a@b.example", "山本健一", "企画課長"),
        ("ja", "本件の担当は未定です。a@b.example", None, None),
    ],
)  # fmt: skip
def test_a_verbs_ending_and_what_a_matter_leads_with_are_no_part_of_a_name(
    language: str, text: str, name: str | None, office: str | None
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office, address="a@b.example")


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("fr", "Vous pouvez vous adresser à Mme Hélène Le Goff, adjointe au maire chargée du "
         "numérique (a@b.example), ou à défaut au standard.", "Hélène Le Goff",
         "adjointe au maire chargée du numérique"),
        ("en", "You may turn to Anna Nowak, Deputy Mayor (a@b.example), or failing that to the "
         "switchboard.", "Anna Nowak", "Deputy Mayor"),
        ("de", "Wenden Sie sich an Katrin Berg, Leiterin des Digitalamts (a@b.example), oder "
         "ersatzweise an die Zentrale.", "Katrin Berg", "Leiterin des Digitalamts"),
        ("es", "Pueden dirigirse a Marta Ruiz, concejala de Innovación (a@b.example), o en su "
         "defecto a la centralita.", "Marta Ruiz", "concejala de Innovación"),
        ("pt", "Podem contactar Ana Costa, diretora de Tecnologia (a@b.example), ou, na sua "
         "falta, a central.", "Ana Costa", "diretora de Tecnologia"),
    ],
)  # fmt: skip
def test_whom_else_to_turn_to_is_no_part_of_an_office(
    language: str, text: str, name: str, office: str
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office, address="a@b.example")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("企画課長です。", None),
        ("企画課長をしております。", None),
        ("担当は企画課長です。", None),
        ("佐藤健と申します。企画課長です。sato@a.example", "佐藤健"),
    ],
)
def test_an_office_that_is_all_of_a_sentence_is_the_writers(text: str, name: str | None) -> None:
    told = writers.read(text, "ja")
    assert isinstance(told, Writer), told
    assert (told.name, told.office) == (name, "企画課長")


@pytest.mark.parametrize(
    "text",
    [
        "企画課長ではありません。",
        "部長は企画課長です。",
        "企画課長に聞いてください。",
        "申請者です。",
    ],
)
def test_an_office_denied_or_of_somebody_else_is_nobodys(text: str) -> None:
    assert isinstance(writers.read(text, "ja"), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "You can reach our focal point, John Mwangi (Director of ICT), on +254 20 222 1349"
         " or by e-mail at jm@a.example", "John Mwangi", "Director of ICT"),
        ("fr", "Merci de contacter Claire Dubois, directrice adjointe du numérique, au"
         " 04 72 00 00 00 ou à c@a.example", "Claire Dubois", "directrice adjointe du numérique"),
        ("es", "Contacte con Ana Torres, jefa de Innovación, en el 555 123 456 o en a@a.example",
         "Ana Torres", "jefa de Innovación"),
        ("de", "Erreichbar ist Karl Bauer, Leiter des Digitalamts, unter 040 1234567",
         "Karl Bauer", "Leiter des Digitalamts"),
    ],
)  # fmt: skip
def test_small_words_before_a_telephone_are_no_part_of_an_office(
    language: str, text: str, name: str, office: str
) -> None:
    told = writers.read(text, language)
    assert isinstance(told, Writer), told
    assert (told.name, told.office) == (name, office)


def test_a_name_in_the_dative_is_read_in_its_first_form_where_that_is_sure() -> None:
    text = "Прошу писать начальнику управления Сергееву Андрею Петровичу, a@b.example"
    assert writers.read(text, "ru") == Writer(
        name="Сергеев Андрей Петрович", office="начальник управления", address="a@b.example"
    )


@pytest.mark.parametrize("name", ["Ким Сергею", "Сидорову Павлу", "Мамедову Илье"])
def test_a_name_whose_first_form_is_unsure_is_asked(name: str) -> None:
    found = writers.read(f"Обращайтесь к начальнику отдела {name}: a@b.example", "ru")
    assert found == Unclear(reason="hedged", candidates=(name,))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Mr Smith, Head of Unit, a@b.example", "Mr Smith"),
        ("de", "Frau Meier, Amtsleiterin, a@b.example", "Frau Meier"),
        ("tr", "Sayın Ali Veli, Daire Başkanı, a@b.example", "Ali Veli"),
        ("ar", "الأستاذة منى سالم، مديرة المكتب، a@b.example", "منى سالم"),
    ],
)
def test_a_full_name_goes_without_its_title(language: str, text: str, name: str) -> None:
    found = writers.read(text, language)
    assert isinstance(found, Writer)
    assert found.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I am on leave; please write to Deputy Director Ms Jane Kamau, a@b.example.",
         "Jane Kamau"),
        ("Anna Nowak, Deputy Mayor; for questions please contact the office of the Director, "
         "a@b.example", "Anna Nowak"),
    ],
)  # fmt: skip
def test_whom_to_contact_is_taken_behind_a_clause_that_names_nobody(text: str, name: str) -> None:
    found = writers.read(text, "en")
    assert isinstance(found, Writer)
    assert found.name == name
