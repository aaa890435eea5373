"""An office goes from its first word to its last, as it is written, and no further."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("tr", "Bu konuyla Başkan Danışmanı Serkan Bey ilgileniyor", "Serkan Bey",
         "Başkan Danışmanı"),
        ("hi", "श्री मनोज पांडे को लिखें, वे निदेशक हैं", "मनोज पांडे", "निदेशक"),
        ("ja", "後任の渡辺課長補佐（DX推進室）までご連絡ください。", "渡辺",
         "課長補佐（DX推進室）"),
        ("ko", "안녕하세요. 세종시 스마트도시과 주무관 김지훈입니다. 앞으로 제가 담당하겠습니다.",
         "김지훈", "세종시 스마트도시과 주무관"),
        ("zh", "张伟，工信局信息化科科长，微信同手机号", "张伟", "工信局信息化科科长"),
        ("zh", "陳梓欣女士\n助理政府資訊總監（智慧城市）\n奉常任秘書長之命提交", "陳梓欣",
         "助理政府資訊總監（智慧城市）"),
        ("ru", "Меня зовут Ирина Ковальчук, я главный специалист отдела связей, пишите мне",
         "Ирина Ковальчук", "главный специалист отдела связей"),
        ("ru", "Рустам Хамидов\nДиректор Центра развития\nПо поручению хокима (письмо № 77)",
         "Рустам Хамидов", "Директор Центра развития"),
        ("fr", "Je soussigné, Olivier Masson, directeur de cabinet, certifie être"
         " l'interlocuteur.", "Olivier Masson", "directeur de cabinet"),
        ("en", "Lucy Marsden, IT manager, many thanks", "Lucy Marsden", "IT manager"),
        ("fr", "Luc Petit, directeur informatique, cordialement", "Luc Petit",
         "directeur informatique"),
        ("es", "Laura Benítez, jefa de sistemas, un saludo", "Laura Benítez", "jefa de sistemas"),
        ("tr", "Leyla Toprak, Bilgi İşlem Müdürü, iyi çalışmalar", "Leyla Toprak",
         "Bilgi İşlem Müdürü"),
        ("ar", "سامر خوري، مدير المعلوماتية، مع التحية", "سامر خوري", "مدير المعلوماتية"),
        ("zh", "联系人陈思远（信息中心主任），有问题随时联系", "陈思远", "信息中心主任"),
        ("es", "Soy Nerea Ruiz, concejala de Innovación y Transparencia; mi secretaria es Lola"
         " Pons.", "Nerea Ruiz", "concejala de Innovación y Transparencia"),
    ],
)  # fmt: skip
def test_what_runs_on_is_no_office(language: str, text: str, name: str, office: str) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("tr", "Ayşe Demir, Bilgi işlem Müdürü", "Ayşe Demir", "Bilgi işlem Müdürü"),
        ("tr", "Ayşe Demir, Strateji ve Bütçe Daire Başkanı", "Ayşe Demir",
         "Strateji ve Bütçe Daire Başkanı"),
        ("hi", "मनोज पांडे, निदेशक", "मनोज पांडे", "निदेशक"),
        ("ja", "山田太郎、企画課長（DX担当）", "山田太郎", "企画課長（DX担当）"),
        ("ko", "김지훈, 스마트도시과 주무관", "김지훈", "스마트도시과 주무관"),
        ("zh", "李明，市政府副秘书长、办公厅主任", "李明", "市政府副秘书长、办公厅主任"),
        ("ru", "Ирина Ковальчук, начальник отдела, советник главы", "Ирина Ковальчук",
         "начальник отдела, советник главы"),
        ("ru", "Бакыт Асанов, IT отдел мэрии", "Бакыт Асанов", "IT отдел мэрии"),
        ("en", "Jane Cole, it manager", "Jane Cole", "it manager"),
        ("en", "Jane Cole, Director, Mobile and Digital Services", "Jane Cole",
         "Director, Mobile and Digital Services"),
        ("en", "Jane Cole, Head of Contact Centre, Leeds City Council", "Jane Cole",
         "Head of Contact Centre, Leeds City Council"),
        ("de", "Jana Koch, Leiterin Digitales, Presse und Kontakt", "Jana Koch",
         "Leiterin Digitales, Presse und Kontakt"),
        ("fr", "Jeanne Petit, directrice générale adjointe, chargée du numérique",
         "Jeanne Petit", "directrice générale adjointe, chargée du numérique"),
        ("pt", "Joana Dias, vereadora (inovação e mobilidade)", "Joana Dias",
         "vereadora (inovação e mobilidade)"),
        ("ar", "أحمد منصور، مدير تقنية المعلومات (بالإنابة)", "أحمد منصور",
         "مدير تقنية المعلومات (بالإنابة)"),
    ],
)  # fmt: skip
def test_what_belongs_to_an_office_stays(language: str, text: str, name: str, office: str) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("pt", "Luísa Prates, diretora de TI, {} e fico à disposição", "Luísa Prates",
         "diretora de TI"),
        ("ar", "سامر خوري، مدير المعلوماتية، {} وشكرا جزيلا", "سامر خوري", "مدير المعلوماتية"),
        ("de", "Lukas Brandt, Leiter IT, {}, vielen Dank", "Lukas Brandt", "Leiter IT"),
        ("zh", "陈思远,信息中心主任,{},谢谢", "陈思远", "信息中心主任"),
    ],
)  # fmt: skip
def test_an_office_ends_at_the_address_behind_it(
    language: str, text: str, name: str, office: str
) -> None:
    address = "someone@city.example"
    told = Writer(name=name, office=office, address=address)
    assert writers.read(text.format(address), language) == told


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("fr", "Luc Petit, directeur adjoint, chargé du numérique",
         "directeur adjoint, chargé du numérique"),
        ("en", "Lucy Marsden, head of digital, city of Leeds", "head of digital, city of Leeds"),
        ("tr", "Leyla Toprak, müdür, bilgi işlem dairesi", "müdür, bilgi işlem dairesi"),
        ("en", "Lucy Marsden, Mayor, elect", "Mayor, elect"),
        ("en", "Lucy Marsden, Director of Housing, libraries, parks",
         "Director of Housing, libraries, parks"),
        ("de", "Lena Brandt, Leiterin, kommissarisch", "Leiterin, kommissarisch"),
        ("fr", "Luc Petit, maire, démissionnaire", "maire, démissionnaire"),
        ("es", "Laura Benítez, alcaldesa, accidental", "alcaldesa, accidental"),
        ("ru", "Карпова Нина, начальник, временно", "начальник, временно"),
    ],
)  # fmt: skip
def test_an_office_goes_on_behind_its_comma(language: str, text: str, office: str) -> None:
    told = writers.read(text, language)
    assert isinstance(told, Writer)
    assert told.office == office
