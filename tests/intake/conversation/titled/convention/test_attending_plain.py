"""Only who is plainly a person is listed, the rest of a mail is quoted; the list can be mended."""

import pytest

from intake.conversation.titled.convention.attending_reading import read
from intake.conversation.titled.convention.attending_sheet import Said

LISTED = ("Anna Nowak", "Mayor", "Ewa Lis", "Head of Office")


def names(said: Said) -> list[str]:
    return [one.name for one in said.coming]


PLAIN = [
    ("en", "To New York: Mayor Grace Obi and Councillor Liam Hart will travel.",
     ["Grace Obi", "Liam Hart"]),
    ("en", "On Monday Mayor Grace Obi will come, visas are being arranged.", ["Grace Obi"]),
    ("de", "Nach Genf reisen Oberbürgermeister Jens Voss und Stadträtin Ute Kern.",
     ["Jens Voss", "Ute Kern"]),
    ("de", "Am Montag kommt Stadträtin Ute Kern, die Visa sind beantragt.", ["Ute Kern"]),
    ("fr", "À New York viendront le maire Paul Morel et l'adjointe Inès Roy.",
     ["Paul Morel", "Inès Roy"]),
    ("fr", "Pour Pékin : le maire Paul Morel participera, les visas sont en cours.",
     ["Paul Morel"]),
    ("es", "Para Nueva York: viajan la alcaldesa Rosa Vidal y el concejal Iván Soto.",
     ["Rosa Vidal", "Iván Soto"]),
    ("es", "A Ginebra irá la alcaldesa Rosa Vidal, Dios mediante.", ["Rosa Vidal"]),
    ("pt", "Para Nova York viajam a prefeita Lia Prado e o vereador Caio Reis.",
     ["Lia Prado", "Caio Reis"]),
    ("pt", "Na segunda-feira virá a prefeita Lia Prado, com os vistos em dia.", ["Lia Prado"]),
    ("ru", "В Женеву поедут мэр Олег Титов и начальник отдела Нина Рыбина.",
     ["Олег Титов", "Нина Рыбина"]),
    ("ru", "В Пекин едет мэр Олег Титов, визы уже готовы.", ["Олег Титов"]),
    ("zh", "我市将由郑立市长率团出席，外事办主任何敏随行。", ["郑立", "何敏"]),
    ("zh", "市长郑立将出席。出席一事可以确认。", ["郑立"]),
    ("ja", "市長の中村健一が出席いたします。当日の予定は別途ご連絡します。", ["中村健一"]),
    ("ja", "ジュネーブには市長の中村健一が参ります。", ["中村健一"]),
    ("ko", "시장 최민호와 부시장 한지우가 참석합니다. 비자는 준비 중입니다.", ["최민호", "한지우"]),
    ("ko", "시장 최민호가 참석합니다.", ["최민호"]),
    ("tr", "Cenevre'ye Belediye Başkanı Cem Uslu gelecek.", ["Cem Uslu"]),
    ("tr", "Belediye Başkanı Cem Uslu ve Genel Sekreter Nur Ak katılacak, inşallah.",
     ["Cem Uslu", "Nur Ak"]),
    ("ar", "ستحضر مدينتنا رئيسة البلدية هدى المصري. ونؤكد الحضور بمشيئة الله.", ["هدى المصري"]),
    ("ar", "سيحضر رئيس البلدية ماجد الخوري إن شاء الله.", ["ماجد الخوري"]),
    ("hi", "महापौर विजय पवार और आयुक्त रीना सावंत आएंगे। वीज़ा की प्रक्रिया चल रही है।",
     ["विजय पवार", "रीना सावंत"]),
    ("hi", "सम्मेलन में महापौर विजय पवार उपस्थित रहेंगे।", ["विजय पवार"]),
]  # fmt: skip


OFFICES = [
    ("en", "We confirm that Mayor Luca Ferri attends.", ("Luca Ferri", "Mayor")),
    ("zh", "苏州市将派副市长陈刚出席。", ("陈刚", "副市长")),
    ("tr", "Pekin'e Belediye Başkanı Cem Uslu gidecek.", ("Cem Uslu", "Belediye Başkanı")),
    ("ko", "최민호 시장님이 참석합니다.", ("최민호", "시장")),
    ("fr", "L'adjointe Inès Roy viendra.", ("Inès Roy", "adjointe")),
]


@pytest.mark.parametrize(("language", "text", "person"), OFFICES)
def test_an_office_holds_no_way_and_no_verb(
    language: str, text: str, person: tuple[str, str]
) -> None:
    said = read(text, language, is_asked=True)
    assert [(one.name, one.office) for one in said.coming] == [person]
    assert said.comes is True


UNPLAIN = [
    ("ar", "سيسافر إلى بكين صباح الخميس المهندس رامي زيدان."),
    ("hi", "महापौर विजय पवार दिल्ली से बीजिंग आएंगे।"),
    ("ko", "한지우 국장이 베이징에 갑니다."),
    ("ar", "سيحضر العمدة ماجد الخوري وحرمه."),
]


@pytest.mark.parametrize(("language", "text"), UNPLAIN)
def test_who_is_not_plain_is_quoted_and_never_listed(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert (said.coming, said.comes, said.wavers) == ((), None, True)
    assert said.rest


@pytest.mark.parametrize(("language", "text", "people"), PLAIN)
def test_a_place_a_day_or_a_phrase_is_nobody(language: str, text: str, people: list[str]) -> None:
    said = read(text, language, is_asked=True)
    assert names(said) == people
    assert all(one.office for one in said.coming)
    assert (said.comes, said.wavers) == (True, False)


QUOTED = [
    ("en", "Mayor Grace Obi and her deputy, that is me, will come."),
    ("de", "Es kommen Bürgermeister Jens Voss und sein Stellvertreter, also ich."),
    ("fr", "Viendront le maire Paul Morel et son adjoint, c'est-à-dire moi."),
    ("es", "Asistirán la alcaldesa Rosa Vidal y su jefe de gabinete, es decir, yo."),
    ("pt", "Virão a prefeita Lia Prado e o seu secretário, ou seja, eu."),
    ("ru", "Приедут мэр Олег Титов и его заместитель, то есть я."),
    ("zh", "市长郑立和副市长，也就是我，将出席。"),
    ("ja", "市長の中村健一と、副市長である私が出席いたします。"),
    ("ko", "시장 최민호와 부시장인 제가 참석합니다."),
    ("tr", "Belediye Başkanı Cem Uslu ve yardımcısı, yani ben, katılacağız."),
    ("ar", "سيحضر رئيس البلدية ماجد الخوري ونائبه، أي أنا."),
    ("hi", "महापौर विजय पवार और उनके सचिव, यानी मैं, आएंगे।"),
]


@pytest.mark.parametrize(("language", "text"), QUOTED)
def test_the_writer_who_comes_with_another_is_quoted_and_nothing_is_confirmed(
    language: str, text: str
) -> None:
    said = read(text, language, is_asked=True)
    assert len(said.coming) == 1
    assert (said.comes, said.wavers) == (None, True)
    assert "".join(said.rest) == text


NOBODY = [
    ("en", "“To Beijing” and “visas are” are not people.", ("To Beijing", "visas are")),
    ("en", "Best Wishes is not a person.", ("Best Wishes",)),
    ("de", "„Nach Genf“ ist kein Name.", ("Nach Genf",)),
    ("de", "„Gute Reise“ ist keine Person, das war nur ein Gruß.", ("Gute Reise",)),
    ("fr", "« Pour Genève » n'est pas une personne.", ("Pour Genève",)),
    ("fr", "« Bonne Journée » n'est pas un nom.", ("Bonne Journée",)),
    ("es", "«Para Nueva York» no es una persona.", ("Para Nueva York",)),
    ("es", "«Buen Viaje» no es ningún nombre; perdón.", ("Buen Viaje",)),
    ("pt", "“Para Nova York” não é uma pessoa.", ("Para Nova York",)),
    ("pt", "“Boa Viagem” não é um nome.", ("Boa Viagem",)),
    ("ru", "«В Пекин» и «визы уже» — это не люди.", ("В Пекин", "визы уже")),
    ("ru", "«Всё уже» не является именем.", ("Всё уже",)),
    ("zh", "“一事”不是人名。", ("一事",)),
    ("zh", "“名单有误”不是参会者。", ("名单有误",)),
    ("ja", "「当日予定」は人名ではありません。", ("当日予定",)),
    ("ja", "「出席予定」は名前ではありません。", ("出席予定",)),
    ("ko", "‘참석예정’은 사람 이름이 아닙니다.", ("참석예정",)),
    ("ko", "‘비자준비’는 사람이 아닙니다.", ("비자준비",)),
    ("tr", "“Cenevre Yolu” bir kişi değildir.", ("Cenevre Yolu",)),
    ("tr", "“İyi Yolculuklar” isim değil.", ("İyi Yolculuklar",)),
    ("ar", "عبارة «بإذن الله» ليست اسم شخص.", ("بإذن الله",)),
    ("ar", "«مساء الخميس» ليس شخصاً.", ("مساء الخميس",)),
    ("hi", "“बड़ी इच्छा” किसी व्यक्ति का नाम नहीं है।", ("बड़ी इच्छा",)),
    ("hi", "“सुबह शाम” कोई व्यक्ति नहीं है।", ("सुबह शाम",)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "gone"), NOBODY)
def test_words_that_the_city_says_are_nobody_leave_the_list(
    language: str, text: str, gone: tuple[str, ...]
) -> None:
    for is_asked in (True, False):
        said = read(text, language, is_asked=is_asked, known=(*gone, *LISTED))
        assert (said.gone, said.coming, said.comes, said.wavers) == (gone, (), None, False)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Nowak is not a person who likes to travel.",
        "Perhaps Anna Nowak is not a delegate.",
        "Is Anna Nowak not a delegate?",
        "Our application is not a person.",
    ],
)
def test_what_only_sounds_so_takes_nobody_off(text: str) -> None:
    said = read(text, "en", is_asked=True, known=LISTED)
    assert (said.gone, said.coming, said.comes) == ((), (), None)


REPLACED = [
    ("en", "Our Mayor cannot attend; our Commissioner, Ms Grace Obi, will take her place.",
     ("Grace Obi", "Commissioner"), ("Mayor",)),
    ("de", "Jens Voss ist verhindert, stattdessen kommt Stadträtin Ute Kern.",
     ("Ute Kern", "Stadträtin"), ("Jens Voss",)),
    ("fr", "Paul Morel ne pourra pas venir ; l'adjointe Inès Roy prendra sa place.",
     ("Inès Roy", "adjointe"), ("Paul Morel",)),
    ("es", "Rosa Vidal no podrá viajar; en su lugar irá el concejal Iván Soto.",
     ("Iván Soto", "concejal"), ("Rosa Vidal",)),
    ("pt", "Lia Prado não poderá vir; em seu lugar irá o vereador Caio Reis.",
     ("Caio Reis", "vereador"), ("Lia Prado",)),
    ("ru", "Олег Титов не сможет приехать, вместо него приедет заместитель мэра Нина Рыбина.",
     ("Нина Рыбина", "заместитель мэра"), ("Олег Титов",)),
    ("zh", "更正：何敏主任因故不能成行，改派总工程师高翔参加。", ("高翔", "总工程师"), ("何敏",)),
    ("ja", "訂正：中村健一の代わりに副市長の山口恵が出席します。", ("山口恵", "副市長"),
     ("中村健一",)),
    ("ko", "최민호 대신에 한지우 부시장이 참석합니다.", ("한지우", "부시장"), ("최민호",)),
    ("tr", "Cem Uslu gelemeyecek, onun yerine Genel Sekreter Nur Ak katılacak.",
     ("Nur Ak", "Genel Sekreter"), ("Cem Uslu",)),
    ("ar", "لن تتمكن هدى المصري من الحضور وسيحل محلها نائبها الأول ماجد الخوري.",
     ("ماجد الخوري", "نائبها الأول"), ("هدى المصري",)),
    ("hi", "विजय पवार नहीं आएंगे, उनकी जगह आयुक्त रीना सावंत आएंगी।",
     ("रीना सावंत", "आयुक्त"), ("विजय पवार",)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "comes", "gone"), REPLACED)
def test_who_comes_for_another_keeps_the_office_and_the_other_leaves(
    language: str, text: str, comes: tuple[str, str], gone: tuple[str, ...]
) -> None:
    said = read(text, language, is_asked=True, known=(*gone, "Ina Brandt"))
    assert [(one.name, one.office) for one in said.coming] == [comes]
    assert (said.gone, said.comes, said.wavers) == (gone, True, False)


WHOLE = [
    ("en", "Your list is wrong.\nGrace Obi, Mayor\nLiam Hart, Councillor"),
    ("de", "Die Liste ist falsch. Es kommen Bürgermeister Jens Voss und Stadträtin Ute Kern."),
    ("fr", "Voici la liste corrigée :\nPaul Morel, maire\nInès Roy, adjointe au maire"),
    ("es", "La lista es incorrecta.\nRosa Vidal, alcaldesa\nIván Soto, concejal"),
    ("pt", "A lista está errada.\nLia Prado, prefeita\nCaio Reis, vereador"),
    ("ru", "Вот правильный список:\nОлег Титов, мэр\nНина Рыбина, начальник отдела"),
    ("zh", "名单有误，请更正：出席人员为市长郑立、副市长何敏。"),
    ("ja", "名簿に誤りがあります。\n中村健一、市長\n山口恵、副市長"),
    ("ko", "명단이 잘못되었습니다.\n최민호, 시장\n한지우, 부시장"),
    ("tr", "Liste yanlış.\nCem Uslu, Belediye Başkanı\nNur Ak, Genel Sekreter"),
    ("ar", "القائمة الصحيحة:\nماجد الخوري، رئيس البلدية\nهدى المصري، نائبة الرئيس"),
    ("hi", "सूची गलत है।\nविजय पवार, महापौर\nरीना सावंत, आयुक्त"),
    ("en", "Grace Obi, Mayor\nLiam Hart, Councillor"),
    ("ru", "Олег Титов, мэр\nНина Рыбина, начальник отдела"),
    ("zh", "郑立，市长\n何敏，副市长"),
    ("ar", "ماجد الخوري، رئيس البلدية\nهدى المصري، نائبة الرئيس"),
]


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_a_list_takes_the_place_of_the_whole_one_before(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=LISTED)
    assert len(said.coming) == 2
    assert said.is_whole
    assert not said.wavers


@pytest.mark.parametrize(
    "name", ["Jan Kowal", "April Moore", "Mai Tran", "August Lind", "Domingo Ruiz", "Paris Grant"]
)
def test_a_name_that_is_also_a_month_a_day_or_a_city_stays_a_name(name: str) -> None:
    assert names(read(f"1. {name}\n2. Grace Obi, Mayor", "en", is_asked=True)) == [
        name, "Grace Obi",
    ]  # fmt: skip


def test_a_list_of_those_to_be_added_takes_nobodys_place() -> None:
    text = "Please also add:\nGrace Obi, Mayor\nLiam Hart, Councillor"
    assert not read(text, "en", is_asked=True, known=LISTED).is_whole


HOSTS = [
    ("en", "Hull would gladly host the next Convention."),
    ("en", "It is our wish that the next Convention take place here in Hull."),
    ("de", "Kassel würde die nächste Convention gern ausrichten."),
    ("de", "Unser Wunsch ist, dass die nächste Convention in Kassel stattfindet."),
    ("fr", "Tours accueillerait volontiers la prochaine Convention."),
    ("fr", "Nous souhaitons que la prochaine Convention se tienne à Tours."),
    ("es", "Cuenca acogería con mucho gusto la próxima Convención."),
    ("es", "Nuestro deseo es que la próxima Convención se celebre en Cuenca."),
    ("pt", "Olinda sediaria com prazer a próxima Convenção."),
    ("pt", "O nosso desejo é que a próxima Convenção se realize em Olinda."),
    ("ru", "Алматы с радостью принял бы у себя следующую Конвенцию."),
    ("ru", "Мы хотим, чтобы следующая Конвенция прошла у нас в Туле."),
    ("zh", "苏州非常希望能承办下一届大会。"),
    ("zh", "我们盼望承办下届大会。"),
    ("ja", "次回大会が当市で開催されることを願っております。"),
    ("ja", "ぜひ当市で次の大会をお迎えしたいと存じます。"),
    ("ko", "다음 대회가 우리 시에서 열리기를 희망합니다."),
    ("ko", "차기 대회를 저희 도시가 유치하고 싶습니다."),
    ("tr", "Bir sonraki kongrenin şehrimizde yapılmasını arzu ederiz."),
    ("tr", "Konya kongreye seve seve ev sahipliği yapar."),
    ("ar", "نتمنى أن يعقد المؤتمر القادم في مدينتنا."),
    ("ar", "يسعد مدينتنا أن تستضيف الدورة المقبلة."),
    ("hi", "हमारी बड़ी इच्छा है कि अगला सम्मेलन नाशिक में हो।"),
    ("hi", "अगले सम्मेलन की मेज़बानी हमारे लिए गर्व की बात होगी।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), HOSTS)
def test_a_wish_to_host_says_nothing_of_who_comes(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=LISTED)
    assert said.hosts == text
    assert (said.coming, said.gone, said.comes, said.wavers) == ((), (), None, False)


OTHER = [
    ("en", "Our big wish is a museum of the harbour. Thank you for all."),
    ("de", "Wann wird die Urkunde gedruckt? Das Wetter in Kassel ist schön."),
    ("fr", "Quand paraîtra l'annonce officielle ? Tours est en fête."),
    ("es", "Estamos muy contentos en Cuenca. ¿Cuándo se publica la lista oficial?"),
    ("pt", "Olinda está em festa. Quando sai o anúncio oficial?"),
    ("ru", "Тула празднует. Когда выйдет официальное объявление?"),
    ("zh", "苏州市民非常高兴。正式公告何时发布？"),
    ("ja", "市民一同喜んでおります。公式発表はいつでしょうか。"),
    ("ko", "시민들이 매우 기뻐합니다. 공식 발표는 언제입니까?"),
    ("tr", "Konya çok mutlu. Resmi duyuru ne zaman yayımlanacak?"),
    ("ar", "مدينتنا سعيدة جدا. متى ينشر الإعلان الرسمي؟"),
    ("hi", "नाशिक के लोग बहुत खुश हैं। आधिकारिक घोषणा कब होगी?"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_a_mail_about_something_else_changes_nothing(language: str, text: str) -> None:
    city = frozenset({"nashik", "नाशिक", "kassel", "苏州", "tours", "cuenca", "olinda", "konya"})
    said = read(text, language, is_asked=True, known=LISTED, city=city)
    assert not said.is_about
    assert said.rest
