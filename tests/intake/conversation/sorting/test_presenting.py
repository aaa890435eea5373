"""Who writes, told in cards and sentences beside the mandate, in reply to our first letter."""

import pytest

from tests.intake.conversation.test_introduced import NAME, OFFICE, said, words

TOLD = [
    ("en", "Adaeze N. Umeh, PhD\nDirector, Smart Systems & Data (Acting)\nOffice of the Mayor",
     "Adaeze N. Umeh", "Director, Smart Systems & Data (Acting)"),
    ("en", "Thanks! Tom Berg\nHead of IT\n\nThe mayor Anna Nowak authorised us.", "Tom Berg",
     "Head of IT"),
    ("en", "Anna Nowak, Deputy Mayor of Gdynia, authorised by the city council.", "Anna Nowak",
     "Deputy Mayor of Gdynia"),
    ("en", "I am writing on behalf of Mayor Paul Martin. My own name is Jane Roe and I head the "
     "smart city unit.", "Jane Roe", "head the smart city unit"),
    ("de", "Anna Schmidt\nReferentin für Digitalisierung\nStadt Chemnitz\nRathausplatz 1",
     "Anna Schmidt", "Referentin für Digitalisierung"),
    ("de", "Anna Schmidt, Amtsleiterin, vom Oberbürgermeister bevollmächtigt.", "Anna Schmidt",
     "Amtsleiterin"),
    ("de", "Mein Name ist Dr.-Ing. Ulrike Hansen-Vogt, ich leite die Stabsstelle Digitalisierung "
     "und Smart City im Dezernat II. Beauftragt hat mich Oberbürgermeister Jens Kaltenbach.",
     "Ulrike Hansen-Vogt", "leite die Stabsstelle Digitalisierung und Smart City im Dezernat II"),
    ("fr", "Je m'appelle Anne-Sophie de La Brière, directrice des services (numérique, données) "
     "de la Ville.", "Anne-Sophie de La Brière",
     "directrice des services (numérique, données) de la Ville"),
    ("fr", "Mme Khadija Aït Benhaddou\nVice-Présidente du Conseil communal, chargée du numérique\n"
     "(délégation de signature du Président)", "Mme Khadija Aït Benhaddou",
     "Vice-Présidente du Conseil communal, chargée du numérique"),
    ("es", "Ana Ruiz, directora de innovación, autorizada por el alcalde.", "Ana Ruiz",
     "directora de innovación"),
    ("pt", "Prof.ª Doutora Inês Albuquerque-Faria\nDiretora do Departamento de Sistemas\n"
     "Por delegação do Presidente da Câmara", "Prof.ª Doutora Inês Albuquerque-Faria",
     "Diretora do Departamento de Sistemas"),
    ("ru", "Письмо подготовила Анна Иванова, начальник отдела информатизации. Полномочия "
     "подтверждены мэром.", "Анна Иванова", "начальник отдела информатизации"),
    ("zh", "王伟，信息化处处长。市政府已授权。", "王伟", "信息化处处长"),
    ("zh", "陳梓欣女士\n助理政府資訊總監（智慧城市）\n奉常任秘書長之命提交", "陳梓欣",
     "助理政府資訊總監（智慧城市）"),
    ("ja", "産業振興部長　佐久間 亮（博士（工学））\n市長決裁済", "佐久間 亮", "産業振興部長"),
    ("ko", "김민수, 스마트도시과장입니다. 시장님의 위임을 받았습니다.", "김민수", "스마트도시과장"),
    ("ar", "فوزي بن عمار\nكاتب عام البلدية\nبتكليف من رئيسة البلدية حسب المراسلة", "فوزي بن عمار",
     "كاتب عام البلدية"),
    ("tr", "Ayşe Demir\nBilgi İşlem Müdürü\nBursa Büyükşehir Belediyesi", "Ayşe Demir",
     "Bilgi İşlem Müdürü"),
    ("hi", "अनिल कुमार\nउप आयुक्त\nनागपुर नगर निगम", "अनिल कुमार", "उप आयुक्त"),
]  # fmt: skip
OTHERS = [
    ("en", "The mayor, Anna Nowak, asked me to write to you. I will send the details later."),
    ("en", "Anna Nowak, Mayor, signed the letter. The application is prepared by our IT office."),
    ("en", "Anna Nowak, Deputy Mayor of Gdynia, authorised us."),
    ("en", "We have two contacts: Jane Roe, CIO; Tom Berg, Head of IT."),
    ("en", "Jane Roe replaced Tom Berg as CIO last month. Please update."),
    ("en", "We write in the name of our mayor, Paul Martin."),
    ("de", "Jens Kaltenbach, Oberbürgermeister, hat das unterschrieben."),
    ("de", "Mit Herrn Meier, Amtsleiter, ist alles abgestimmt. Mehr morgen."),
    ("de", "Oberbürgermeister Paul Martin, Vorsitzender des Städtetags, unterstützt unsere "
     "Bewerbung."),
    ("fr", "Le maire Paul Martin, président de la métropole, soutient notre candidature."),
    ("es", "El alcalde, Luis Pérez, y la concejala, Ana Ruiz, apoyan la candidatura."),
    ("es", "Ana Ruiz, directora de innovación, autorizó la solicitud."),
    ("pt", "O prefeito João Lima assinou. Obrigado!"),
    ("ru", "Мэр города Петров Иван Сергеевич подписал доверенность."),
    ("en", "cc: Jane Miller, Deputy Mayor"),
    ("ja", "CC：大野正樹（企画部長）"),
    ("en", "Approval: Jane Miller, Mayor"),
    ("de", "Freigabe: Petra Lang, Amtsleiterin"),
    ("fr", "Validé : Paul Girard, directeur"),
    ("zh", "审批：王伟，数据局局长"),
    ("ko", "결재자: 김민수, 과장"),
    ("tr", "Onay: Ayşe Demir, Müdür"),
    ("ru", "Я помощник Иванова Петра, заместителя мэра."),
    ("en", "Tom Berg writing for Jane Miller, Mayor."),
    ("en", "On behalf of Jane Miller, Head of IT"),
    ("es", "En nombre de Ana Ruiz, directora de innovación"),
    ("zh", "数据局局长王伟已批准。"),
    ("ko", "시장 박성호 결재 완료."),
    ("ar", "وافق أحمد سالم، مدير إدارة التقنية."),
    ("en", "Jane Miller, our former CIO, wrote the first answer."),
    ("en", "See you soon. Greetings from Jane Miller, Deputy Head of IT."),
    ("zh", "感谢数据局局长王伟。"),
    ("zh", "代表数据局局长王伟"),
    ("ar", "اعتمده رئيس البلدية ماجد الدوسري، رئيس المجلس."),
    ("zh", "李国强市长已批准，联系人待定。"),
    ("ja", "市長の大野正樹が承認しました。担当者は後日ご連絡します。"),
    ("ko", "박성호 시장님이 승인하셨습니다."),
    ("ar", "وافق الأمين ماجد الدوسري على الطلب."),
    ("tr", "Belediye Başkanı Orhan Yüceer onayladı. Bilgilerinize."),
    ("hi", "महापौर हरीश पांडेय ने आवेदन पर हस्ताक्षर किए हैं।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name", "office"), TOLD)
def test_who_writes_is_read_from_the_whole_passage(
    language: str, text: str, name: str, office: str
) -> None:
    town = said(language, text)
    assert (words(town, NAME), words(town, OFFICE)) == (name, office)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "담당자는 강태우 팀장과 서유진 팀장 두 명이며 누구에게 연락하셔도 됩니다."),
        (
            "pt",
            "Somos dois: Eduardo Brandão, diretor de TI, e Cláudia Moraes, diretora de fomento.",
        ),
    ],
)
def test_of_two_persons_told_alike_none_is_taken(language: str, text: str) -> None:
    assert words(said(language, text), NAME) is None


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_whoever_is_only_told_of_does_not_write(language: str, text: str) -> None:
    assert words(said(language, text), NAME) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Soy la asistente de la doctora Luz Marina Echeverri (Secretaria de Desarrollo) y "
         "escribo en su nombre."),
        ("ar", "أنا مجرد سكرتيرة، والمسؤول هو السيد عصام الدين رشوان، سكرتير عام المحافظة."),
        ("tr", "Genel Sekreterimiz Sn. Mümtaz Karaosmanoğlu'nun talimatıyla yazıyorum. Asistanı "
         "Pelin"),
        ("de", "Mein Name: Dr. iur. Flurina Caduff-von Sprecher. Ich bin Departementssekretärin im "
         "Departement Finanzen, Informatik, Liegenschaften."),
    ],
)  # fmt: skip
def test_the_office_of_whoever_writes_for_another_is_asked(language: str, text: str) -> None:
    town = said(language, text)
    assert (words(town, NAME), words(town, OFFICE)) == (None, None)


def test_whom_an_assistant_calls_the_contact_is_the_contact() -> None:
    town = said("pt", "Escrevo em nome do Sr. Administrador Adjunto, Dr. Domingos Kiala Neto, que "
                "fica como vosso contacto. Sou a secretária, Teresa.")  # fmt: skip
    assert (words(town, NAME), words(town, OFFICE)) == (
        "Domingos Kiala Neto",
        "Administrador Adjunto",
    )


def test_a_line_signed_for_another_is_not_the_signers_office() -> None:
    town = said("tr", "Bilgilerinize arz ederim.\n\nHüseyin Avni Bayraktar\nBilgi İşlem Daire "
                "Başkanı a.\nŞube Müdürü")  # fmt: skip
    assert words(town, OFFICE) == "Şube Müdürü"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My name is Tom Berg and I work with Jane Miller, Director of Digital Services."),
        ("en", "I am Tom Berg and my colleague is Jane Miller, Head of IT."),
        ("en", "My name is Tom Berg. The project lead is Jane Miller, Head of IT."),
        ("de", "Ich bin Tim Ott, ich arbeite mit Petra Lang, Amtsleiterin für Digitales."),
        ("fr", "Je suis Anne Petit, je travaille avec Paul Girard, directeur du numérique."),
    ],
)
def test_anothers_office_is_not_the_writers(language: str, text: str) -> None:
    assert words(said(language, text), OFFICE) is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "i. A. Torben Petersen, Sachbearbeiter", "Torben Petersen"),
        ("en", "Contact person: Tom Berg, Head of IT", "Tom Berg"),
        ("zh", "受理中心主任王伟", "王伟"),
    ],
)
def test_words_that_only_lead_to_who_writes_hide_nobody(
    language: str, text: str, name: str
) -> None:
    assert words(said(language, text), NAME) == name


def test_what_somebody_is_not_is_no_office() -> None:
    town = said("en", "I am not the mayor. My name is Jane Roe.")
    assert (words(town, NAME), words(town, OFFICE)) == ("Jane Roe", None)
