"""Titles and networks told in the sentences of officials: bans, licences, plans, all but one."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))
NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
ASKED = None
OF_TITLES: list[tuple[str, str, tuple[int, ...] | None]] = [
    (
        "en",
        "We were named a smart city by the Department of Housing in 2019; we have also put "
        "in for the green title but that's still being assessed.",
        (2,),
    ),
    ("en", "Digital city only. The other three titles don't exist in our country.", (1,)),
    ("en", 'Everything on your list bar "intelligent city".', (1, 2, 4)),
    ("zh", "绿色城市。2020年由生态环境部命名，至今有效。", (4,)),
    ("fr", "Ville numérique et ville verte, toutes deux reconnues en 2020.", (1, 4)),
    ("fr", "Nous n'avons reçu aucune de ces distinctions à ce jour.", ()),
    ("es", "Ciudad digital y verde. Las demás no.", (1, 4)),
    (
        "es",
        "Todavía no hemos obtenido ningún reconocimiento de ese tipo; lo solicitaremos en 2027.",
        (),
    ),
    (
        "ru",
        "В 2021 году Минстрой присвоил нам статус «умного города». На звание зелёного "
        "города мы пока не претендуем.",
        (2,),
    ),
    ("ru", "Цифровой город (2019) и зелёный город (2022).", (1, 4)),
    ("ru", "Ни одного из перечисленных званий у нас пока нет.", ()),
    ("ar", "مدينة رقمية فقط.", (1,)),
    ("ar", "لم تحصل مدينتنا على أي من هذه الألقاب.", ()),
    (
        "de",
        "Als Smart City ausgezeichnet (Bitkom 2022); die Bewerbung als Green City läuft noch.",
        (2,),
    ),
    ("de", "Digitale Stadt ja, die übrigen nein.", (1,)),
    (
        "ja",
        "2021年に内閣府よりスマートシティに選定されました。グリーンシティについては申請予定です。",
        (2,),
    ),
    ("ja", "デジタル都市とグリーン都市の認定を受けています。", (1, 4)),
    ("ja", "いずれの認定も受けておりません。", ()),
    ("pt", "Apenas cidade digital.", (1,)),
    ("pt", "Nenhum desses títulos nos foi atribuído.", ()),
    ("tr", "Dijital şehir ve yeşil şehir.", (1, 4)),
    ("tr", "Bu unvanların hiçbirini almadık.", ()),
    ("ko", "2021년 국토교통부로부터 스마트도시 인증을 받았고 녹색도시는 신청 준비 중입니다.", (2,)),
    ("ko", "디지털 도시와 녹색 도시로 지정되었습니다.", (1, 4)),
    ("ko", "네 가지 모두 지정받은 바 없습니다.", ()),
    (
        "hi",
        "हमारे शहर को 2017 में स्मार्ट सिटी मिशन के तहत स्मार्ट सिटी घोषित किया गया; ग्रीन "
        "सिटी का दर्जा अभी नहीं मिला है।",
        (2,),
    ),
    ("hi", "डिजिटल सिटी और ग्रीन सिटी।", (1, 4)),
    ("hi", "इनमें से कोई भी मान्यता हमें नहीं मिली है।", ()),
    ("zh", "智慧城市，2021年认定。其他称号没有。", (2,)),
    ("zh", "智慧城市，2021年认定，其他没有。", (2,)),
    ("zh", "绿色城市，其余称号均无。", (4,)),
    ("zh", "智慧城市。没有其他称号。", (2,)),
    ("zh", "没有智慧城市称号。其他称号也没有。", ()),
    ("en", "Smart city, by application to the ministry in 2020.", (2,)),
    ("en", "Smart city status, granted on application in 2020.", (2,)),
    ("de", "Smart City (auf Antrag, 2020)", (2,)),
    ("hi", "स्मार्ट सिटी - मंत्रालय ने 2019 में स्वीकृति दे दी है।", (2,)),
    ("zh", "我市2019年被住建部列为国家智慧城市，尚未申报其他称号。", (2,)),
    (
        "fr",
        "Le ministère nous a décerné le titre de ville verte en 2019, celui de ville "
        "intelligente nous a été refusé.",
        (4,),
    ),
    (
        "es",
        "La Unión Europea nos concedió el sello de ciudad verde en 2021 y este año optamos "
        "al de ciudad inteligente.",
        (4,),
    ),
    ("ru", "Статус умного города имеем с 2020 года, цифровым городом нас не признавали.", (2,)),
    ("ar", "اختيرت مدينتنا مدينة خضراء عام 2022، ولم تُعترف بها مدينة رقمية.", (4,)),
    (
        "de",
        "2021 wurden wir vom Land zur Digitalstadt gekürt, die Green-City-Bewerbung blieb "
        "erfolglos.",
        (1,),
    ),
    (
        "ja",
        "環境省から2020年にグリーンシティとして表彰され、スマートシティには落選しました。",
        (4,),
    ),
    ("tr", "Yeşil şehir ödülünü 2021'de kazandık, akıllı şehir için başvurmadık.", (4,)),
    ("ko", "2020년 환경부로부터 녹색도시로 선정되었으며 스마트도시는 탈락했습니다.", (4,)),
    (
        "hi",
        "पर्यावरण मंत्रालय ने 2021 में हमें ग्रीन सिटी पुरस्कार दिया; डिजिटल सिटी के लिए आवेदन नहीं किया।",
        (4,),
    ),
]
REVOKED: list[tuple[str, str, tuple[int, ...]]] = [
    ("hi", "ग्रीन सिटी का दर्जा वापस ले लिया गया, अब केवल स्मार्ट सिटी का है।", (2,)),
    ("tr", "Akıllı şehir unvanımız 2024'te geri alındı, yeşil şehir unvanımız sürüyor.", (4,)),
    ("ko", "녹색도시 인증은 취소되었고 스마트도시 인증만 유지하고 있습니다.", (2,)),
    ("ja", "グリーンシティの認定は昨年取り消され、現在はスマートシティのみです。", (2,)),
    ("en", "Green city since 2018. We lost the smart city label last year.", (4,)),
]
OF_NETWORKS: list[tuple[str, str, tuple[int, ...] | None]] = [
    ("en", "We run neither Starlink nor a quantum link, but all three carriers offer 5G.", (1,)),
    (
        "en",
        "Starlink terminals were installed in our emergency services last spring and 5G "
        "should follow in 2027.",
        (3,),
    ),
    (
        "zh",
        "目前5G已实现主城区连续覆盖，量子通信干线已于2023年开通，6G尚处于试验阶段，星链未引进。",
        (1, 4),
    ),
    ("zh", "除星链外都有。", (1, 2, 4)),
    (
        "fr",
        "La 5G est déployée sur tout le territoire depuis 2022 ; la communication "
        "quantique est attendue pour 2028.",
        (1,),
    ),
    ("fr", "Toutes sauf la 6G, qui n'existe pas encore.", (1, 3, 4)),
    ("fr", "Nous recourons à Starlink pour les hameaux isolés et à la 5G en centre-ville.", (1, 3)),
    (
        "es",
        "Disponemos de 5G desde 2021 y de Starlink en las zonas rurales. Lo de la cuántica "
        "es un proyecto a largo plazo.",
        (1, 3),
    ),
    ("es", "Las cuatro.", (1, 2, 3, 4)),
    ("ru", "Сеть 5G работает в центре города с 2023 года, Starlink в стране запрещён.", (1,)),
    (
        "ru",
        "Квантовая линия связи между двумя дата-центрами введена в 2022 году; 5G запустим "
        "в 2027-м.",
        (4,),
    ),
    ("ar", "تغطي شبكات الجيل الخامس كامل المدينة منذ 2021، ولا تتوفر لدينا خدمة ستارلينك.", (1,)),
    ("ar", "لدينا الجيل الخامس، ونعتزم إدخال الاتصالات الكمومية بحلول 2028.", (1,)),
    ("de", "Weder 6G noch Quantenkommunikation, wohl aber 5G und Starlink.", (1, 3)),
    ("de", "Bisher keine davon; der 5G-Ausbau beginnt im Herbst.", ()),
    ("ja", "5Gは市内全域で利用できます。量子通信は実証実験中、6Gは未定です。", (1,)),
    ("ja", "スターリンクは防災用に導入しておりますが、5Gは来年度からの予定です。", (3,)),
    (
        "pt",
        "Temos 5G em todos os bairros e usamos Starlink nas ilhas; a comunicação quântica "
        "ainda está em fase de estudo.",
        (1, 3),
    ),
    ("tr", "5G şehir merkezinde kullanılıyor, kuantum haberleşme ise 2028'de planlanıyor.", (1,)),
    ("hi", "5G के लिए दूरसंचार विभाग ने स्वीकृति दे दी है।", ASKED),
    ("en", "Quantum: no. Starlink: yes, at two depots. 5G: yes. 6G: not before 2030.", (1, 3)),
    ("zh", "星链在我国不允许使用，5G基站已建成8000座。", (1,)),
    (
        "fr",
        "Starlink est interdit sur notre territoire. La 5G y est commercialisée depuis 2021.",
        (1,),
    ),
    ("fr", "Rien de tout cela pour le moment, la 5G arrivera fin 2027.", ()),
    ("es", "Solo la 5G está operativa; Starlink no tiene licencia en el país.", (1,)),
    ("es", "Todo menos lo cuántico.", (1, 2, 3)),
    ("ru", "Запущена сеть 5G, линия квантовой связи строится.", (1,)),
    ("ru", "Ничего из этого нет, 5G ждём в 2028 году.", ()),
    ("ar", "خدمة ستارلينك محظورة في بلدنا، وشبكة الجيل الخامس تعمل منذ 2020.", (1,)),
    ("ar", "لا شيء منها حالياً.", ()),
    ("de", "Starlink ist bei uns nicht zugelassen, 5G dagegen überall verfügbar.", (1,)),
    ("ja", "スターリンクは国内で禁止されていますが、5Gは整備済みです。", (1,)),
    ("pt", "A Starlink é proibida no país, mas a 5G cobre 80% do município.", (1,)),
    ("pt", "Por ora, nenhuma; a 5G está prevista para 2027.", ()),
    ("tr", "Starlink ülkemizde yasak, 5G ise tüm ilçelerde kullanılıyor.", (1,)),
    ("tr", "Kuantum haricinde tamamı mevcut.", (1, 2, 3)),
    ("ko", "스타링크는 국내에서 금지되어 있고 5G는 전 지역에서 사용 중입니다.", (1,)),
    ("ko", "양자통신 말고는 모두 갖추고 있습니다.", (1, 2, 3)),
    ("hi", "देश में स्टारलिंक प्रतिबंधित है, जबकि 5G हर वार्ड में उपलब्ध है।", (1,)),
    ("hi", "क्वांटम संचार के अलावा सब कुछ है।", (1, 2, 3)),
]


def _numbers(
    language: str, text: str, options: tuple[tuple[str, ...], ...]
) -> tuple[int, ...] | None:
    context = Context(language=language, options=options, today=date(2026, 3, 1), alone=True)
    found = read("choice", text, context)
    assert isinstance(found, Choice | Unclear)
    return found.numbers if isinstance(found, Choice) else ASKED


@pytest.mark.parametrize(("language", "text", "numbers"), OF_TITLES)
def test_titles_are_read_as_they_are_told(
    language: str, text: str, numbers: tuple[int, ...] | None
) -> None:
    assert _numbers(language, text, TITLES) == numbers


@pytest.mark.parametrize(("language", "text", "numbers"), REVOKED)
def test_a_title_that_was_taken_back_is_none(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert _numbers(language, text, TITLES) == numbers


@pytest.mark.parametrize(("language", "text", "numbers"), OF_NETWORKS)
def test_networks_are_read_as_they_are_told(
    language: str, text: str, numbers: tuple[int, ...] | None
) -> None:
    assert _numbers(language, text, NETWORKS) == numbers
