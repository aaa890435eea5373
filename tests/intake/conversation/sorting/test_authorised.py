"""Cards with a mandate in them, forms on one line, and who takes a predecessor's place."""

import pytest

from tests.intake.conversation.test_introduced import NAME, OFFICE, said, words

CARDS = [
    ("en", "Jane Roe, Head of Digital, authorised by the mayor", "Jane Roe", "Head of Digital"),
    ("zh", "数据局局长 王伟 （市政府已授权）", "王伟", "数据局局长"),
    ("es", "Ana Ruiz - directora de innovación - por delegación del alcalde", "Ana Ruiz",
     "directora de innovación"),
    ("ru", "Иванов Пётр Сергеевич — начальник отдела — по поручению мэра",
     "Иванов Пётр Сергеевич", "начальник отдела"),
    ("ar", "م. تركي بن محمد الغامدي - مستشار الأمين - بتفويض من معالي أمين المنطقة",
     "تركي بن محمد الغامدي", "مستشار الأمين"),
    ("de", "Eva Roth, Leiterin Digitales, vom Oberbürgermeister bevollmächtigt", "Eva Roth",
     "Leiterin Digitales"),
    ("ja", "理事兼CIO 神宮寺 隆 ／ 市長委任状あり", "神宮寺 隆", "理事兼CIO"),
    ("ko", "디지털혁신담당관 / 황보석 / 시장 권한대행 승인", "황보석", "디지털혁신담당관"),
    ("hi", "अनिल कुमार, उप आयुक्त, महापौर द्वारा नामित", "अनिल कुमार", "उप आयुक्त"),
    ("ko", "이름 – 제갈은비 / 직책 – 데이터행정팀 주무관 / 위임 – 시장 위임장(2025-031)",
     "제갈은비", "데이터행정팀 주무관"),
    ("fr", "Nom : KOUADIO Affoué ; Qualité : Directrice des Systèmes ; Habilitation : "
     "délibération n° 2025-04", "KOUADIO Affoué", "Directrice des Systèmes"),
    ("ja", "氏名：佐藤花子／役職：企画課長／権限：市長決裁（令和7年2月14日）", "佐藤花子",
     "企画課長"),
    ("tr", "Ad: Ayşe Kaya / Görev: Bilgi İşlem Müdürü / Yetki: Meclis kararı 2025/74", "Ayşe Kaya",
     "Bilgi İşlem Müdürü"),
    ("pt", "Nome: Ana Reis / Cargo: diretora / Mandato: portaria nº 214/2025", "Ana Reis",
     "diretora"),
]  # fmt: skip
KEPT = [
    ("fr", "Je suis Jean Moreau, adjoint au maire chargé de l'innovation.", "Jean Moreau",
     "adjoint au maire chargé de l'innovation"),
    ("fr", "Jean Moreau, maire adjoint chargé du numérique", "Jean Moreau",
     "maire adjoint chargé du numérique"),
    ("fr", "Sylvie Morel, conseillère municipale déléguée au numérique", "Sylvie Morel",
     "conseillère municipale déléguée au numérique"),
    ("en", "Jane Roe, Head of Approvals, Office of the Mayor", "Jane Roe",
     "Head of Approvals, Office of the Mayor"),
    ("zh", "王伟，市长办公室主任", "王伟", "市长办公室主任"),
    ("es", "Ana Ruiz, Delegada de Gobierno", "Ana Ruiz", "Delegada de Gobierno"),
    ("ru", "Иванова Мария Петровна, уполномоченный по цифровизации", "Иванова Мария Петровна",
     "уполномоченный по цифровизации"),
    ("de", "Eva Roth, Beauftragte für Digitalisierung", "Eva Roth",
     "Beauftragte für Digitalisierung"),
    ("fr", "Paul Girard, adjoint délégué à la transition numérique", "Paul Girard",
     "adjoint délégué à la transition numérique"),
    ("pt", "Ana Reis, diretora de inovação - Gabinete do Prefeito", "Ana Reis",
     "diretora de inovação - Gabinete do Prefeito"),
    ("tr", "Ayşe Kaya, Belediye Başkan Yardımcısı", "Ayşe Kaya", "Belediye Başkan Yardımcısı"),
    ("ko", "김민수, 시장 비서실장", "김민수", "시장 비서실장"),
    ("zh", "现在由我，李明，数据局局长，负责此事。", "李明", "数据局局长"),
    ("hi", "मैं सुनील शर्मा, उप आयुक्त, पुणे नगर निगम की ओर से लिख रहा हूँ।", "सुनील शर्मा", "उप आयुक्त"),
    ("de", "Name: Eva Roth\nFunktion: Leiterin Kultur / Sport", "Eva Roth",
     "Leiterin Kultur / Sport"),
]  # fmt: skip
SUCCEEDED = [
    ("ru", "Ранее с вами переписывалась Ковалёва Т. Н.; она в декретном отпуске, её замещаю я — "
     "Лукашевич Павел, ведущий специалист отдела экономики.", "Лукашевич Павел",
     "ведущий специалист отдела экономики"),
    ("de", "Meine Vorgängerin Frau Mag. Hinterleitner ist in Karenz; Ihr Ansprechpartner bin jetzt "
     "ich, Stefan Zauner, Referent für Wirtschaft.", "Stefan Zauner", "Referent für Wirtschaft"),
    ("pt", "A minha colega Teresa Vilhena reformou-se. Passo a ser eu, Nuno Galvão de Almeida, "
     "técnico superior da Divisão de Inovação.", "Nuno Galvão de Almeida",
     "técnico superior da Divisão de Inovação"),
    ("en", "Since Peter Hollis retired in January I, Fiona McAllister, have taken over as Manager "
     "City Futures.", "Fiona McAllister", "Manager City Futures"),
    ("en", "The mayor asked me, Jane Roe, Head of Data, to apply.", "Jane Roe", "Head of Data"),
    ("en", "Before me, nobody did. The mayor asked me, Jane Roe, Head of Data, to apply.",
     "Jane Roe", "Head of Data"),
    ("de", "Der Bürgermeister bat mich, Eva Roth, Leiterin Digitales, um den Antrag.", "Eva Roth",
     "Leiterin Digitales"),
    ("ja", "前任の三好が異動となり、後任の私、企画課長補佐の仁科 拓が担当いたします。", "仁科 拓",
     "企画課長補佐"),
]  # fmt: skip
OTHERS = [
    ("en", "Tom and I wrote this. Jane Roe, Head of IT, approved it."),
    ("de", "Wenn nicht ich, dann antwortet Petra Lang, Amtsleiterin für Digitales."),
    ("es", "Si no estoy yo, Ana Ruiz, jefa de gabinete, responde a todo."),
    ("ru", "Если не я, то Иванова Мария Петровна, заместитель начальника отдела."),
    ("ja", "市長 大野正樹 ／ 承認済"),
    ("ru", "Ранее с вами переписывалась Ковалёва Т. Н., начальник отдела."),
    ("zh", "原承办人陈伟科长已调职，接手的人待定。"),
    ("zh", "比我，王伟，数据局局长，更清楚。"),
    ("en", "Before me, Tom Baker, Head of Planning, looked after this."),
    ("en", "Better than I, Helen Price, Head of Culture, knows the figures."),
    ("de", "Vor mir, Tom Beck, Leiter der Planung, war das in guten Händen."),
    ("fr", "Avant moi, Paul Girard, directeur du numérique, suivait ce dossier."),
    ("es", "Antes que yo, Luis Pérez, director de innovación, llevaba esto."),
    ("pt", "Antes de mim, João Lima, diretor de planeamento, tratava disto."),
    ("ru", "Как и я, Пётр Лосев, начальник отдела связи, занимается этим."),
    ("ar", "مثلي أنا، خالد العلي، مدير التخطيط، يتابع الملف."),
    ("hi", "मैं आयुक्त श्री राजेश वर्मा की ओर से लिख रहा हूँ।"),
]


@pytest.mark.parametrize(("language", "text", "name", "office"), [*CARDS, *KEPT, *SUCCEEDED])
def test_name_and_office_are_told_apart_from_all_beside_them(
    language: str, text: str, name: str, office: str
) -> None:
    town = said(language, text)
    assert (words(town, NAME), words(town, OFFICE)) == (name, office)


@pytest.mark.parametrize(
    ("language", "text", "is_given"),
    [
        ("zh", "市发改委 副主任 司徒俊 （市政府已授权）", True),
        ("hi", "अनिल कुमार, उप आयुक्त, महापौर द्वारा अधिकृत", True),
        ("ar", "أحمد سالم الفايز - مدير إدارة التقنية - مفوض من رئيس البلدية", True),
        ("de", "Eva Roth, Leiterin Digitales, bevollmächtigt durch die Oberbürgermeisterin", True),
        ("zh", "市发改委 副主任 司徒俊 （市政府停车规定第12号）", False),
        ("hi", "अनिल कुमार, उप आयुक्त, महापौर कार्यालय", False),
        ("ar", "أحمد سالم الفايز - مدير إدارة التقنية - مكتب رئيس البلدية", False),
        ("de", "Eva Roth, Leiterin Digitales, Satzung Nr. 14", False),
        ("en", "Jane Roe, Head of IT, Parking Ordinance No. 14", False),
        ("ko", "김민수, 정보화담당관, 시장 위임", True),
        ("ko", "김민수, 정보화담당관 / 시장 위임 신청", False),
    ],
)
def test_a_mandate_behind_the_office_answers_by_whose_leave(
    language: str, text: str, is_given: bool
) -> None:
    assert bool(words(said(language, text), "V11_authority")) is is_given


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_who_only_stands_beside_the_writers_pronoun_is_another(language: str, text: str) -> None:
    assert words(said(language, text), NAME) is None
