"""The place of work beside a name, and a title with a family name alone."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Mr Okoro from the ICT office, a@b.example", "Mr Okoro", "ICT office"),
        ("en", "Please write to Mr Okoro from the ICT office instead of me: a@b.example",
         "Mr Okoro", "ICT office"),
        ("en", "Mayor's office, Ms Patel, a@b.example", "Ms Patel", "Mayor's office"),
        ("de", "Bitte wenden Sie sich an Frau Schulz aus dem Büro des Oberbürgermeisters, "
         "a@b.example.", "Frau Schulz", "Büro des Oberbürgermeisters"),
        ("de", "Herr Klein, Stadtplanungsamt, Tel. 040 123456, a@b.example", "Herr Klein",
         "Stadtplanungsamt"),
        ("fr", "Mme Martin du cabinet du maire, a@b.example", "Mme Martin", "cabinet du maire"),
        ("fr", "À ma place, écrivez à Mme Petit de la direction du numérique : a@b.example",
         "Mme Petit", "direction du numérique"),
        ("es", "Diríjanse a la Sra. Gómez de la Oficina de Innovación, a@b.example",
         "Sra. Gómez", "Oficina de Innovación"),
        ("pt", "Fale com o Sr. Souza da Secretaria de Inovação: a@b.example", "Sr. Souza",
         "Secretaria de Inovação"),
        ("pt", "O Eng. Pinto, da Direção de Sistemas, a@b.example", "Eng. Pinto",
         "Direção de Sistemas"),
        ("ru", "Г-жа Петрова из управления цифрового развития, a@b.example", "Г-жа Петрова",
         "управление цифрового развития"),
        ("ru", "Обращайтесь к г-ну Иванову из отдела информатизации, a@b.example", "г-н Иванов",
         "отдел информатизации"),
        ("tr", "Bilgi İşlem Müdürlüğünden Sayın Yılmaz, a@b.example", "Sayın Yılmaz",
         "Bilgi İşlem Müdürlüğü"),
        ("ar", "يرجى التواصل مع السيد الحسن من مكتب العمدة، a@b.example", "السيد الحسن",
         "مكتب العمدة"),
        ("hi", "मेरे स्थान पर आईटी विभाग के श्री शर्मा को लिखें: a@b.example", "श्री शर्मा",
         "आईटी विभाग"),
        ("zh", "请联系市长办公室的王女士，a@b.example", "王女士", "市长办公室"),
        ("ja", "市長室の鈴木様までご連絡ください。a@b.example", "鈴木", "市長室"),
    ],
)  # fmt: skip
def test_a_title_and_a_family_name_are_a_person_of_their_place_of_work(
    language: str, text: str, name: str, office: str
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office, address="a@b.example")


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "You can reach Jane Miller at the Innovation Department: a@b.example",
         "Jane Miller", "Innovation Department"),
        ("en", "Ben Cole, Department of Trade and Industry, a@b.example", "Ben Cole",
         "Department of Trade and Industry"),
        ("en", "Jane Miller\nICT Department\na@b.example", "Jane Miller", "ICT Department"),
        ("en", "Jane Miller | ICT Department | a@b.example", "Jane Miller", "ICT Department"),
        ("en", "Jane Miller - Digital Team - a@b.example", "Jane Miller", "Digital Team"),
        ("de", "Frau Schulz (Sekretariat Oberbürgermeister) erreichen Sie unter a@b.example",
         "Frau Schulz", "Sekretariat Oberbürgermeister"),
        ("pt", "Procurem a Dra. Lima, do Gabinete da Prefeita (a@b.example)", "Dra. Lima",
         "Gabinete da Prefeita"),
        ("ja", "情報政策課\n佐藤健一\na@b.example", "佐藤健一", "情報政策課"),
        ("ko", "정보통신과\n김민수\na@b.example", "김민수", "정보통신과"),
        ("de", "Sie erreichen Anna Becker im Amt für Digitalisierung: a@b.example",
         "Anna Becker", "Amt für Digitalisierung"),
        ("fr", "Vous pouvez joindre M. Karim Benali au service Innovation : a@b.example",
         "Karim Benali", "service Innovation"),
        ("es", "Pueden localizar a Juan Pérez en la Oficina de Innovación: a@b.example",
         "Juan Pérez", "Oficina de Innovación"),
        ("pt", "Podem falar com João Lima na Secretaria de Inovação: a@b.example", "João Lima",
         "Secretaria de Inovação"),
        ("ru", "Контакт: Анна Петрова, отдел информатизации, a@b.example", "Анна Петрова",
         "отдел информатизации"),
        ("tr", "Bu konuda Mehmet Yılmaz (Akıllı Şehir Şube Müdürü) ile a@b.example adresinden "
         "iletişime geçebilirsiniz.", "Mehmet Yılmaz", "Akıllı Şehir Şube Müdürü"),
        ("tr", "Bilgi İşlem Müdürlüğü'nden Ali Yılmaz, a@b.example", "Ali Yılmaz",
         "Bilgi İşlem Müdürlüğü"),
        ("ar", "خالد العتيبي من إدارة التحول الرقمي، a@b.example", "خالد العتيبي",
         "إدارة التحول الرقمي"),
        ("hi", "आप राजेश कुमार (निदेशक, स्मार्ट सिटी) से a@b.example पर संपर्क कर सकते हैं।",
         "राजेश कुमार", "निदेशक, स्मार्ट सिटी"),
        ("ja", "情報政策課の佐藤健一(a@b.example)が担当です。", "佐藤健一", "情報政策課"),
        ("ja", "担当は情報政策課の佐藤健一です。電話は0242-39-0000、メールはa@b.example です。",
         "佐藤健一", "情報政策課"),
        ("ja", "担当：デジタル推進課　田中花子　a@b.example", "田中花子", "デジタル推進課"),
        ("ja", "まちづくり課の田中花子です。a@b.example", "田中花子", "まちづくり課"),
        ("ja", "情報政策課の佐藤健一ではなく、企画課の田中花子です。a@b.example", "田中花子",
         "企画課"),
        ("ja", "DX推進室の鈴木花子が窓口となります。a@b.example", "鈴木花子", "DX推進室"),
        ("ja", "佐藤健一、情報政策課、a@b.example", "佐藤健一", "情報政策課"),
        ("ko", "담당자는 정보통신과 김민수입니다. a@b.example", "김민수", "정보통신과"),
        ("ko", "김민수(정보통신과), a@b.example", "김민수", "정보통신과"),
        ("zh", "我们的联系人是大数据中心的李明，a@b.example。", "李明", "大数据中心"),
        ("zh", "联系人：李明，市大数据局，电话0510-88880000，a@b.example", "李明", "市大数据局"),
    ],
)  # fmt: skip
def test_a_full_name_is_read_with_its_place_of_work(
    language: str, text: str, name: str, office: str
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office, address="a@b.example")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Anna Nowak from the City of Gdynia, a@b.example", "Anna Nowak"),
        ("en", "Jane Miller at the office until 5 pm, a@b.example", "Jane Miller"),
        ("en", "Jane Miller, our office is closed on Friday, a@b.example", "Jane Miller"),
        ("en", "Jane Miller from the ICT office and Mary, a@b.example", "Jane Miller"),
        ("en", "Jane Miller from the ICT office and Ben Cole from the Legal Department, "
         "a@b.example", "Jane Miller"),
        ("en", "Jane Miller has taken over from Mr Okoro of the ICT office, a@b.example",
         "Jane Miller"),
        ("en", "Jane Miller (a@b.example), copy to the ICT office", "Jane Miller"),
        ("ru", "Пишите г-ну Ким из отдела информатизации: a@b.example", None),
        ("ru", "Анна Петрова из отдела информатизации больше не работает, пишите a@b.example",
         None),
        ("ar", "السيد خالد من الرياض، a@b.example", None),
        ("ja", "神戸市の鈴木一郎と申します。a@b.example", "鈴木一郎"),
        ("ja", "企画課と情報政策課の佐藤健一です。a@b.example", "佐藤健一"),
        ("zh", "王芳和大数据局的李明，a@b.example", "李明"),
        ("zh", "请联系大数据局的高工，a@b.example", None),
        ("zh", "信息中心的同事，a@b.example", None),
        ("zh", "市大数据局张局长，a@b.example", None),
        ("zh", "信息中心的张主任，a@b.example", None),
        ("zh", "由于大数据局的原因，请联系我们，a@b.example", None),
        ("ja", "本件担当の佐藤健一です。a@b.example", "佐藤健一"),
        ("hi", "श्री शर्मा नहीं बल्कि आईटी विभाग की सुश्री राव, a@b.example", "सुश्री राव"),
        ("ko", "우리 과 김민수, a@b.example", "김민수"),
        ("tr", "İstanbul'dan Ali Yılmaz, a@b.example", "Ali Yılmaz"),
        ("en", "Jane Miller (deputy: Ben Cole, Head of IT), a@b.example", "Jane Miller"),
        ("en", "Jane Miller (not the Head of Planning), a@b.example", "Jane Miller"),
    ],
)  # fmt: skip
def test_a_sentence_a_city_and_another_person_are_no_place_of_work(
    language: str, text: str, name: str | None
) -> None:
    assert writers.read(text, language) == Writer(name=name, address="a@b.example")


@pytest.mark.parametrize(
    "office", ["市城市管理局城管处处长", "市发改委高新处处长", "市数据局办公室主任"]
)
def test_an_office_in_a_house_of_its_own_holds_no_name(office: str) -> None:
    assert writers.read(f"{office}，a@b.example", "zh") == Writer(
        office=office, address="a@b.example"
    )


def test_an_office_may_tell_whom_somebody_works_for() -> None:
    text = "Jane Miller, Assistant to Dr Cole, a@b.example"
    assert writers.read(text, "en") == Writer(
        name="Jane Miller", office="Assistant to Dr Cole", address="a@b.example"
    )


@pytest.mark.parametrize(
    ("language", "office"),
    [
        ("es", "Sr. Alcalde, Oficina de la Alcaldía"),
        ("tr", "Sayın Başkan, Özel Kalem Müdürlüğü"),
        ("hi", "श्री आयुक्त"),
    ],
)
def test_a_title_before_an_office_is_nobodys_name(language: str, office: str) -> None:
    told = writers.read(f"{office}, a@b.example", language)
    assert told == Writer(office=office, address="a@b.example")
