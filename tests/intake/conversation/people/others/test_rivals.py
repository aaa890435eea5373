"""Two persons told in parts of their own are asked about; one beside another in passing is read."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two of us will handle this: Graham Tolley, Head of Digital, and Priya Nambiar,"
         " Head of Economic Development."),
        ("en", "Policy: Mary Hill, policy officer; technical: John Reed, IT manager"),
        ("en", "Jane Cole, Deputy Mayor; Ben Hart, Head of IT"),
        ("fr", "Ce sera moi, Luc Thibodeau, ou bien ma collègue Sylvie Gagnon, tous deux"
         " conseillers."),
        ("fr", "Jeanne Petit, directrice du numérique, et Luc Moreau, chargé de mission"),
        ("es", "Escriban a Ana Ruiz, jefa de gabinete, o a mí, Luis Paz, asesor."),
        ("de", "Entweder Frau Lange aus dem Büro des OB oder Herr Yilmaz von der IT, je nach"
         " Thema."),
        ("de", "Jana Koch, Leiterin IT, und Tom Reiter, Projektleiter"),
        ("pt", "Falem com a colega Celeste Macuácua, técnica do gabinete de cooperação, ou comigo,"
         " Hélder Sitoe, assessor do presidente."),
        ("pt", "Os responsáveis somos eu, Eduardo Brandão Filho (diretor de TI), e a Cláudia"
         " Regina Moraes (diretora de fomento)."),
        ("ru", "Пишите любому: Белов Сергей, начальник отдела ИТ, и Орлова Мария, начальник"
         " отдела."),
        ("ru", "Анна Котова, начальник отдела, нас двое в отделе"),
        ("tr", "Ayşe Demir, Bilgi İşlem Müdürü ve Ali Kaya, uzman"),
        ("ar", "أحمد منصور، مدير تقنية المعلومات، وسامر الزعبي، مستشار"),
        ("zh", "李明，信息科科长；王芳，办公室主任"),
        ("zh", "我们这边由张晓东和李梅两位共同负责，都是科技局副局长。"),
        ("ja", "窓口は情報政策課の森田と、産業課の石井の2名です。どちらでも構いません。"),
        ("ja", "山田太郎（企画課長）、鈴木花子（係長）"),
        ("ko", "정책 쪽은 한상민 과장님, 기술 쪽은 오지은 팀장님께 연락하시면 됩니다."),
        ("ko", "김민수 과장, 이영희 팀장"),
        ("hi", "राजेश वर्मा, निदेशक, और सुनीता मिश्रा, उप निदेशक"),
    ],
)  # fmt: skip
def test_one_of_two_persons_is_not_chosen(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Jane Cole, Head of Digital. Our mayor Tom Riordan signed the mandate.",
         "Jane Cole", "Head of Digital"),
        ("en", "I am Jane Cole, Head of Digital. The mayor, Tom Riordan, has authorised me.",
         "Jane Cole", "Head of Digital"),
        ("en", "I work for Mayor Tom Riordan. My name is Jane Cole, policy adviser.", "Jane Cole",
         "policy adviser"),
        ("en", "Jane Cole, Head of Digital (deputy: Ben Hart)", "Jane Cole", "Head of Digital"),
        ("en", "My name is Jane Cole, and my colleague Ben Hart will join later.", "Jane Cole",
         None),
        ("en", "Jane Cole, Head of Digital and Innovation", "Jane Cole",
         "Head of Digital and Innovation"),
        ("en", "Jane Cole, director of both museums", "Jane Cole", "director of both museums"),
        ("fr", "Jeanne Petit, directrice du numérique, mandatée par le maire, Paul Durand",
         "Jeanne Petit", "directrice du numérique"),
        ("fr", "Jeanne Petit, directrice du numérique, en copie : Luc Moreau", "Jeanne Petit",
         "directrice du numérique"),
        ("es", "Juana Cruz, directora de innovación; suplente: Pablo Ruiz", "Juana Cruz",
         "directora de innovación"),
        ("es", "Ana Ruiz Paz, directora de ambas bibliotecas", "Ana Ruiz Paz",
         "directora de ambas bibliotecas"),
        ("de", "Jana Koch, Leiterin IT, bevollmächtigt durch Oberbürgermeister Tom Reiter",
         "Jana Koch", "Leiterin IT"),
        ("de", "Ich bin Jana Koch, Leiterin IT. Oberbürgermeister ist Tom Reiter.", "Jana Koch",
         "Leiterin IT"),
        ("pt", "Sou Joana Dias, diretora de inovação. O prefeito é Paulo Reis.", "Joana Dias",
         "diretora de inovação"),
        ("ru", "Я Анна Котова, начальник отдела. Наш мэр Пётр Иванов в курсе.", "Анна Котова",
         "начальник отдела"),
        ("tr", "Ben Ayşe Demir, Bilgi İşlem Müdürü. Başkanımız Ali Kaya bilgi sahibidir.",
         "Ayşe Demir", "Bilgi İşlem Müdürü"),
        ("ar", "أنا أحمد منصور، مدير تقنية المعلومات. رئيس البلدية هو سامر الزعبي.", "أحمد منصور",
         "مدير تقنية المعلومات"),
        ("zh", "我是李明，信息科科长。市长是王芳。", "李明", "信息科科长"),
        ("ja", "企画課長の山田太郎です。市長は鈴木花子です。", "山田太郎", "企画課長"),
        ("ko", "저는 김민수 과장입니다. 시장은 이영희입니다.", "김민수", "과장"),
        ("hi", "मैं राजेश वर्मा हूँ, निदेशक। महापौर सुनीता मिश्रा हैं।", "राजेश वर्मा", "निदेशक"),
    ],
)  # fmt: skip
def test_a_person_told_beside_is_no_rival(
    language: str, text: str, name: str, office: str | None
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)
