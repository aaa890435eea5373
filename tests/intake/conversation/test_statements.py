"""Plain statements that answer a question without naming it, in every language."""

import pytest

from tests.intake.conversation.test_plain_placing import told
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA

STATED = [
    ("en", "The city brain will start operating in 2028.", {"B2b": "no"}),
    ("es", "El cerebro urbano entrará en operación en 2028.", {"B2b": "no"}),
    ("pt", "O cérebro da cidade entrará em funcionamento em 2028.", {"B2b": "no"}),
    ("ru", "Мозг города заработает в 2028 году.", {"B2b": "no"}),
    (
        "en",
        "We've got plenty of skilled people here and a healthy cluster of tech firms.",
        {"B5b": "yes"},
    ),
    (
        "en",
        "IoT has found its way into virtually every sector: farming, hospitals, schools and ports.",
        {"S4_applied": "yes"},
    ),
    (
        "de",
        "Wohin die Reise geht, haben wir in der Strategie „Digital 2031“ klar festgelegt.",
        {"B5a": "yes"},
    ),
    ("de", "IoT ist bei uns in Industrie, Handel und Pflege gang und gäbe.", {"S4_applied": "yes"}),
    (
        "de",
        "Stadtweit wurden 2024 mit IoT 7,9 Mrd. Euro erwirtschaftet.",
        {"S4_output": "7.9bn EUR"},
    ),
    ("de", "An qualifizierten Leuten und Technologiefirmen mangelt es uns nicht.", {"B5b": "yes"}),
    (
        "fr",
        "L'internet des objets est présent partout : usines, hôpitaux, écoles et commerces.",
        {"S4_applied": "yes"},
    ),
    (
        "fr",
        "L'éclairage public, l'eau et les déchets sont pilotés par des capteurs connectés.",
        {"B1b": "yes"},
    ),
    (
        "fr",
        "L'IoT nous sert à gérer les transports, l'énergie et la protection civile.",
        {"S3c": "yes"},
    ),
    ("fr", "Nous n'avons pas de chiffre pour les infrastructures réseau.", {"S2": "n/a"}),
    (
        "es",
        "Un equipo propio se encarga de la operación y el mantenimiento del cerebro urbano.",
        {"S3b": "yes"},
    ),
    (
        "es",
        "El alumbrado, el agua y la basura se controlan con sensores conectados.",
        {"B1b": "yes"},
    ),
    ("es", "Nuestra meta es ser una ciudad modelo para el mundo.", {"B5c": "yes"}),
    (
        "pt",
        "Em toda a cidade, a atividade com IoT somou 4,3 mil milhões de euros em 2024.",
        {"S4_output": "4.3bn EUR"},
    ),
    ("pt", "Talento e empresas de alta tecnologia não nos faltam.", {"B5b": "yes"}),
    (
        "pt",
        "Usamos a IoT para governar o trânsito, a energia e a assistência social.",
        {"S3c": "yes"},
    ),
    (
        "pt",
        "Há 118 empresas com modelos digitais avançados e 390 companhias na economia interligada.",
        {"B4": "118", "S4_companies": "390"},
    ),
    ("ru", "Кадров и высокотехнологичных компаний у нас достаточно.", {"B5b": "yes"}),
    (
        "ru",
        "С помощью IoT мы управляем транспортом, энергетикой и социальной сферой.",
        {"B1b": "yes"},
    ),
    (
        "ru",
        "В целом по городу выпуск с применением IoT достиг 610 млрд российских рублей в 2024 году.",
        {"S4_output": "610bn RUB"},
    ),
    ("ar", "إنترنت الأشياء منتشر في الصناعة والصحة والتعليم والتجارة.", {"S4_applied": "yes"}),
    ("ar", "لا تتوفر لدينا أرقام عن البنية التحتية للشبكات.", {"S2": "n/a"}),
    ("ar", "تحدد استراتيجيتنا الرقمية 2030 رؤية واضحة.", {"B5a": "yes"}),
    ("ar", "يوجد فريق متخصص لتشغيل وصيانة عقل المدينة.", {"S3b": "yes"}),
    ("tr", "Kent beyninin işletme ve bakımını özel bir ekip yapıyor.", {"S3b": "yes"}),
    ("tr", "Ağ altyapısı için elimizde rakam yok.", {"S2": "n/a"}),
    ("tr", "Dünya için örnek bir şehir olmak istiyoruz.", {"B5c": "yes"}),
    (
        "zh",
        "物联网驱动的数字经济2024年产出850亿元人民币，物联网网络建设产出120亿元人民币。",
        {"S1": "85bn CNY", "S2": "12bn CNY"},
    ),
    ("zh", "网络基础设施的数据暂时没有。", {"S2": "n/a"}),
    ("zh", "《数字城市2030规划》明确了发展方向。", {"B5a": "yes"}),
    ("zh", "城市大脑由专门团队负责运维。", {"S3b": "yes"}),
    ("ja", "市全体でIoTを適用した産出は2024年に1兆1,000億円でした。", {"S4_output": "1100bn JPY"}),
    ("ja", "人材もハイテク企業も十分に揃っています。", {"B5b": "yes"}),
    ("ja", "IoTは製造、医療、教育、商業など多くの分野で使われています。", {"S4_applied": "yes"}),
    (
        "ja",
        "先進的なデジタルモデルの企業は136社、つながる経済の企業は全部で620社です。",
        {"B4": "136", "S4_companies": "620"},
    ),
    ("ko", "가로등, 수도, 쓰레기 수거를 IoT 센서로 관리하고 있습니다.", {"B1b": "yes"}),
    ("ko", "세계 도시의 모범이 되고자 합니다.", {"B5c": "yes"}),
    ("ko", "시티 브레인의 운영과 유지보수는 전담팀이 맡고 있습니다.", {"S3b": "yes"}),
    ("ko", "네트워크 인프라 수치는 현재 없습니다.", {"S2": "n/a"}),
    (
        "hi",
        "IoT उद्योग, स्वास्थ्य, शिक्षा और व्यापार सहित हर क्षेत्र में इस्तेमाल हो रहा है।",
        {"S4_applied": "yes"},
    ),
    (
        "hi",
        "पूरे शहर में IoT के प्रयोग से 2024 में 95,000 करोड़ भारतीय रुपये का उत्पादन हुआ।",
        {"S4_output": "950bn INR"},
    ),
    ("hi", "हमारे यहाँ प्रतिभा और हाई-टेक कंपनियों की कमी नहीं है।", {"B5b": "yes"}),
]

UNSTATED = [
    ("en", "We run an IoT energy conference every year."),
    ("en", "Our IoT pilot on street lights is run by a vendor."),
    ("en", "We would like to run our street lights and water on IoT."),
    ("en", "If we had IoT, we would manage traffic and energy with it."),
    ("en", "We are trying to attract talent and tech companies."),
    ("en", "Skilled workers are hard to find and tech firms have left."),
    ("en", "We will have a clear strategy next year."),
    ("en", "There are 12,000 people working in the digital economy."),
    ("en", "The network was built for USD 20 million."),
    ("de", "Wir würden Ampeln und Müllabfuhr gern über IoT steuern."),
    ("de", "Die Nachbarstadt steuert Ampeln und Wasser über IoT."),
    ("de", "IoT soll künftig überall eingesetzt werden."),
    ("de", "Das Stadtgehirn geht 2028 in Betrieb."),
    ("de", "Steuern Sie Ampeln über IoT?"),
    ("fr", "Nous voudrions piloter l'éclairage et l'eau par l'IoT."),
    ("fr", "Si l'IoT gérait les transports, ce serait mieux."),
    ("es", "Nos gustaría gestionar el alumbrado y el agua con IoT."),
    ("es", "El gobierno nacional gestiona el transporte y la energía con IoT."),
    ("pt", "Gostaríamos de gerir a iluminação e a água com IoT."),
    ("ru", "Мы хотели бы управлять освещением и водоснабжением через IoT."),
    ("ru", "В соседнем городе освещение и вода управляются через IoT."),
    ("ar", "نود إدارة الإنارة والمياه عبر إنترنت الأشياء."),
]


@pytest.mark.parametrize(("language", "text", "wanted"), STATED)
def test_a_statement_answers_the_question_it_is_about(
    language: str, text: str, wanted: dict[str, str]
) -> None:
    assert said(told(language, text)) == wanted


@pytest.mark.parametrize(("language", "text"), UNSTATED)
def test_what_is_wished_planned_supposed_or_anothers_states_nothing(
    language: str, text: str
) -> None:
    assert not {"yes", "no"} & set(said(told(language, text)).values())


@pytest.mark.parametrize("text", ["Status - smart city", "Status: smart city"])
def test_a_label_is_no_command(text: str) -> None:
    assert said(told("en", text)) == {"B1a": "2"}


def test_a_part_of_a_sentence_that_begins_like_a_question_is_none() -> None:
    town = told("es", "Les adelanto que el PIB es de USD 40 mil millones (2024) y que tenemos 5G.")
    assert not town.cases


def test_what_only_leads_up_to_answers_is_set_aside() -> None:
    town = told("de", "Zu Ihren Punkten im Einzelnen:\nB1b: ja")
    assert town.receipt(ANNA).unplaced == ()
