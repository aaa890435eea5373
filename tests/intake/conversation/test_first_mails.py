"""Whole first mails that say who writes, for which city of which country, and by whose leave."""

import pytest

from tests.intake.conversation.test_openings import first_mail
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA

MAILS = [
    ("en", "Durban, South Africa, wishes to enter your competition. My name is Anna Nowak and I "
     "serve as Deputy City Manager. The Executive Committee has authorised me to apply.",
     "Durban/ZA", "Anna Nowak", "Deputy City Manager"),
    ("zh", "杭州市（中国）申请参加。我叫王伟，任副市长。市政府已授权我代表本市申请。",
     "Hangzhou/CN", "王伟", "副市长"),
    ("fr", "La Ville de Nantes (France) souhaite se porter candidate. Je m'appelle Claire Dubois "
     "et je suis adjointe au maire. Le conseil municipal m'a mandatée pour déposer cette "
     "candidature.", "Nantes/FR", "Claire Dubois", "adjointe au maire"),
    ("es", "Desde la Municipalidad de Rosario, Argentina, deseamos presentar nuestra candidatura. "
     "Soy Marta Ruiz, Subsecretaria de Modernización, y la Intendencia me ha delegado esta "
     "gestión.", "Rosario/AR", "Marta Ruiz", "Subsecretaria de Modernización"),
    ("ru", "Город Казань (Россия) хотел бы принять участие. С вами связывается Иван Петров, "
     "начальник отдела. Исполком уполномочил меня подать заявку.",
     "Kazan/RU", "Иван Петров", "начальник отдела"),
    ("ar", "ترغب مدينة الإسكندرية (مصر) في الترشح للقب. أنا خالد العلي، مدير التخطيط. وقد فوضني "
     "المحافظ بتقديم الطلب نيابة عن المدينة.", "Alexandria/EG", "خالد العلي", "مدير التخطيط"),
    ("de", "für die Stadt Bern (Schweiz) melde ich hiermit unser Interesse an. Ich bin Katrin "
     "Berg, Leiterin Informatikdienste, und vom Gemeinderat zur Bewerbung ermächtigt.",
     "Bern/CH", "Katrin Berg", "Leiterin Informatikdienste"),
    ("ja", "金沢市(日本)は本称号に応募いたします。私は中村彩と申しまして、デジタル行政戦略課の"
     "課長を務めております。応募にあたり、市長より委任を受けております。",
     "Kanazawa/JP", "中村彩", "デジタル行政戦略課の課長"),
    ("pt", "A cidade de Curitiba (Brasil) quer participar. O meu nome é Luciana Prado e exerço "
     "funções de vereadora da Inovação. Tenho autorização do prefeito para apresentar a "
     "candidatura.", "Curitiba/BR", "Luciana Prado", "vereadora da Inovação"),
    ("tr", "Bursa (Türkiye) bu unvan için başvurmak istiyor. Ben Ayşe Demir, Akıllı Şehir "
     "Müdürüyüm; başvuru için belediye başkanından yetki aldım.",
     "Bursa/TR", "Ayşe Demir", "Akıllı Şehir Müdürü"),
    ("ko", "대전광역시(대한민국)는 이번 공모에 참가하고자 합니다. 저는 스마트도시과장을 맡고 있는 "
     "박지영입니다. 시장으로부터 신청 권한을 위임받았습니다.",
     "Daejeon/KR", "박지영", "스마트도시과장"),
    ("hi", "पुणे (भारत) इस उपाधि के लिए आवेदन करना चाहता है। मेरा नाम अनिल कुमार है और मैं नगर निगम "
     "में अतिरिक्त आयुक्त हूँ। नगर निगम ने मुझे आवेदन करने का अधिकार दिया है।",
     "Pune/IN", "अनिल कुमार", "नगर निगम में अतिरिक्त आयुक्त"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "city", "name", "office"), MAILS)
def test_a_first_mail_gives_city_country_name_office_and_authority(
    language: str, text: str, city: str, name: str, office: str
) -> None:
    town = first_mail(text, language)
    receipt = town.receipt(ANNA)
    assert (receipt.unplaced, receipt.misread) == ((), ())
    assert said(town) == {
        "V11_city": city, "V11_country": f"/{city.partition('/')[2]}", "V11_writer": name,
        "V11_office": office, "V11_authority": "yes",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "我们的友好城市厦门市(中国)有意参加。"),
        ("tr", "Kardeş şehrimiz Bursa (Türkiye) bu unvan için başvurmak istiyor."),
        ("hi", "हमारा पड़ोसी शहर पुणे (भारत) इस उपाधि के लिए आवेदन करना चाहता है।"),
    ],
)
def test_another_citys_wish_names_no_applicant(language: str, text: str) -> None:
    assert "V11_city" not in first_mail(text, language).file().current


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "苏州市（中国）希望申报全球示范城市。"),
        ("zh", "苏州市（中国）希望参评全球示范城市。"),
        ("zh", "苏州市希望参加全球示范城市评选。"),
        ("zh", "蘇州市（中國）希望申報全球示範城市。"),
        ("en", "Sopot (Poland) would like to apply for Global Model City."),
        ("de", "Die Stadt Bern (Schweiz) möchte sich als Globale Modellstadt bewerben."),
        ("fr", "La ville de Nantes (France) souhaite se porter candidate comme ville modèle "
         "mondiale."),
        ("es", "La ciudad de Rosario (Argentina) desea postularse como ciudad modelo mundial."),
        ("pt", "Curitiba (Brasil) deseja candidatar-se a cidade modelo mundial."),
        ("ru", "Казань (Россия) подаёт заявку как образцовый город мира."),
        ("tr", "Bursa (Türkiye) küresel örnek şehir olarak başvurmak istiyor."),
        ("ar", "ترغب مدينة الإسكندرية (مصر) في التقدم كمدينة نموذجية عالمية."),
        ("hi", "पुणे (भारत) वैश्विक आदर्श शहर के लिए आवेदन करना चाहता है।"),
        ("ja", "金沢市(日本)は世界のモデル都市に応募したいと考えております。"),
        ("ko", "대전광역시(대한민국)는 세계적 모범도시에 신청하고자 합니다."),
    ],
)  # fmt: skip
def test_the_name_of_what_is_applied_for_is_no_aspiration(language: str, text: str) -> None:
    assert "B5c" not in said(first_mail(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "我市希望成为全球示范城市。"),
        ("en", "We aspire to be a global model city."),
        ("de", "Wir wollen eine globale Modellstadt werden."),
        ("fr", "Nous voulons devenir une ville modèle mondiale."),
        ("es", "Con esta candidatura aspiramos a ser una ciudad modelo mundial."),
        ("hi", "हम वैश्विक आदर्श शहर बनना चाहते हैं।"),
        ("ja", "当市は世界のモデル都市を目指しています。"),
        ("ko", "우리 시는 세계적 모범도시가 되고자 합니다."),
    ],
)
def test_the_wish_to_be_one_is_an_aspiration(language: str, text: str) -> None:
    assert said(first_mail(text, language)) == {"B5c": "yes"}


FROM_CITIES = [
    ("ko", "인천광역시에서 지능형 상호연결 디지털경제 글로벌 시범도시에 응모합니다.", "Incheon/KR"),
    ("ko", "인천광역시에서 글로벌 시범도시 공모에 응모합니다.", "Incheon/KR"),
    ("ko", "저희 인천광역시에서 이번 공모에 신청하고자 합니다.", "Incheon/KR"),
    ("ko", "안녕하세요. 부산시에서는 글로벌 시범도시 사업에 참여하고자 합니다.", "Busan/KR"),
    ("ko", "인천광역시 글로벌 시범도시 신청하고자 합니다.", "Incheon/KR"),
    ("ar", "من أمانة جدة في المملكة العربية السعودية", "Jeddah/SA"),
    ("ar", "من أمانة جدة، المملكة العربية السعودية", "Jeddah/SA"),
    ("ar", "من بلدية دبي في الإمارات", "Dubai/AE"),
    ("ar", "تحية طيبة من أمانة جدة في المملكة العربية السعودية. نود الترشح للقب.", "Jeddah/SA"),
    ("ar", "من أمانة مدينة الرياض في المملكة العربية السعودية\nنود الترشح للقب.", "Riyadh/SA"),
    ("ja", "拝啓、日本の横浜市はインテリジェント相互接続デジタル経済グローバル実証都市に応募"
     "いたします。", "Yokohama/JP"),
    ("ja", "拝啓、日本の横浜市は本プログラムに応募いたします。", "Yokohama/JP"),
    ("ja", "謹啓　日本の横浜市は貴プログラムに応募いたします。", "Yokohama/JP"),
    ("ja", "拝啓、横浜市は「グローバル実証都市」に応募いたします。", "Yokohama/JP"),
    ("ja", "前略、日本の神戸市は、貴会の称号に応募いたします。", "Kobe/JP"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "city"), FROM_CITIES)
def test_the_city_from_which_a_first_mail_comes_is_the_applicant(
    language: str, text: str, city: str
) -> None:
    town = first_mail(text, language)
    assert (town.receipt(ANNA).unplaced, town.receipt(ANNA).misread) == ((), ())
    assert said(town) == {"V11_city": city, "V11_country": f"/{city.partition('/')[2]}"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "인천광역시에서 열린 행사에서 듣고 부천시가 글로벌 시범도시에 응모합니다."),
        ("ko", "인천광역시에서 태어난 제가 글로벌 시범도시 공모에 응모합니다."),
        ("ko", "인천광역시에서 도와주어 글로벌 시범도시 공모에 응모합니다."),
        ("ko", "자매도시 인천광역시에서 글로벌 시범도시 공모에 응모합니다."),
        ("ko", "인천광역시에서 글로벌 시범도시 공모에 응모하지 않습니다."),
        ("ko", "부천시도 인천광역시에서 글로벌 시범도시 공모에 응모합니다."),
        ("ko", "두바이에서 참가 희망합니다."),
        ("ar", "نرجو الرد من بلدية دبي"),
        ("ar", "نود الترشح للقب. نرجو الرد من أمانة جدة"),
        ("ar", "تلقينا رسالة من أمانة جدة في المملكة العربية السعودية."),
        ("ar", "نتلقى المساعدة من أمانة جدة في المملكة العربية السعودية."),
        ("ar", "ولدت في مدينة جدة في المملكة العربية السعودية."),
        ("ja", "拝啓、日本の姉妹都市の横浜市は本プログラムに応募いたします。"),
        ("ja", "日本の横浜市は当市を支援しています。当市は応募いたします。"),
        ("ja", "私は日本の横浜市で生まれました。応募いたします。"),
    ],
)
def test_a_city_of_others_that_helps_or_where_somebody_was_born_is_no_applicant(
    language: str, text: str
) -> None:
    assert "V11_city" not in first_mail(text, language).file().current
