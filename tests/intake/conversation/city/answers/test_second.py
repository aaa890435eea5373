"""What is said of another city than the file's answers nothing, and a person is shown it."""

import pytest

from intake.answers.values import Place
from intake.calls.identity import CITY, COUNTRY
from intake.cases import CaseKind
from intake.messages import Channel
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO
from tests.intake.conversation.town import ANNA, APPLIES, Town


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("en", "For Lahti: yes, we are authorised", "Lahti"),
        ("de", "Für Lahti: ja", "Lahti"),
        ("fr", "Pour Lahti : oui", "Lahti"),
        ("es", "Para Lahti: sí", "Lahti"),
        ("pt", "Para Lahti: sim", "Lahti"),
        ("ru", "Для Казани: да", "Kazan"),
        ("ar", "بالنسبة لمدينة جدة: نعم", "Jeddah"),
        ("tr", "Bursa için: evet", "Bursa"),
        ("zh", "关于宁波:是的", "Ningbo"),
        ("zh", "關於寧波:是的", "Ningbo"),
        ("ja", "神戸市:はい", "Kobe"),
        ("ko", "대전의 경우: 예", "Daejeon"),
        ("hi", "पुणे के लिए: हाँ", "Pune"),
        ("en", "I also work for Lahti, Finland, and Lahti wants to apply too", "Lahti"),
        ("de", "Lahti möchte sich auch bewerben.", "Lahti"),
        ("fr", "Nantes veut aussi candidater", "Nantes"),
        ("es", "Zaragoza también quiere participar", "Zaragoza"),
        ("pt", "Curitiba também quer participar", "Curitiba"),
        ("ru", "Казань тоже хочет участвовать", "Kazan"),
        ("ar", "جدة تريد المشاركة أيضا", "Jeddah"),
        ("tr", "Bursa da başvurmak istiyor", "Bursa"),
        ("zh", "宁波也想申请", "Ningbo"),
        ("zh", "寧波也想申請", "Ningbo"),
        ("ja", "神戸市も応募したいです", "Kobe"),
        ("ko", "대전시도 신청하고 싶습니다", "Daejeon"),
        ("hi", "पुणे भी आवेदन करना चाहता है", "Pune"),
        ("en", "I would also like to apply for Lahti.", "Lahti"),
        ("en", "We would like to apply for the city of Oulu as well, please.", "Oulu"),
        ("en", "I'd also like to apply for Sopot, Poland.", "Sopot"),
        ("de", "Wir möchten uns auch für Lahti bewerben.", "Lahti"),
        ("fr", "Nous souhaitons également candidater pour Nantes.", "Nantes"),
        ("es", "También queremos presentar la candidatura de Zaragoza.", "Zaragoza"),
        ("pt", "Também gostaríamos de candidatar Curitiba.", "Curitiba"),
        ("ru", "Мы также хотим подать заявку от города Казань", "Kazan"),
        ("tr", "Bursa için de başvurmak istiyoruz", "Bursa"),
        ("zh", "我们也想为宁波申请", "Ningbo"),
        ("ja", "神戸市の応募もしたいです", "Kobe"),
        ("ko", "저희는 대전도 신청하고 싶습니다", "Daejeon"),
        ("hi", "हम पुणे के लिए भी आवेदन करना चाहते हैं", "Pune"),
        ("en", "Lahti, B4: 120", "Lahti"),
        ("en", "Lahti - B4: 120", "Lahti"),
        ("de", "Linz B4: 120", "Linz"),
        ("de", "Für Lahti, B4: 120", "Lahti"),
        ("en", "City of Nice, B4: 120", "Nice"),
        ("fr", "Pour Nantes, B4 : 120", "Nantes"),
        ("ru", "Казань, B4: 120", "Kazan"),
        ("ar", "صفاقس B4: 120", "Sfax"),
        ("zh", "宁波，B4：120", "Ningbo"),
        ("ja", "神戸市 B4：120", "Kobe"),
    ],
)
def test_another_citys_words_are_not_taken_in(language: str, text: str, city: str) -> None:
    town = after(language, "V11_authority", text)
    assert not {"V11_authority", "B4"} & town.file().current.keys()
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]
    remarks = [one for one in town.receipt(GUIDO).remarks if one.kind == "second_city"]
    assert [one.words for one in remarks] == [city]


@pytest.mark.parametrize(
    ("language", "question", "text"),
    [
        ("en", "V11_authority", "For Turku: yes"),
        ("en", "V11_authority", "Yes, we are authorised"),
        ("en", "V11_authority", "In Finland, yes, by the council"),
        ("en", "S3a", "World Swimming Cup, Lahti 2019"),
        ("en", "S3a", "Lahti: World Ski Congress 2017"),
        ("en", "V11_writer", "Paris Turner"),
        ("en", "B4", "Turku: 134"),
        ("en", "B4", "Åbo, B4: 134"),
        ("en", "B4", "Nice, B4: 134"),
        ("en", "B4", "Nice, B1b: yes, B4: 134"),
        ("en", "B4", "Sofia, B4: 134"),
        ("en", "B4", "Split, B4: 134"),
        ("en", "B4", "Question B4: 134"),
        ("fr", "B4", "Sur B4 : 134"),
        ("ru", "B4", "Но B4: 134"),
        ("de", "V11_authority", "Für Graz: ja"),
        ("fr", "V11_authority", "Pour Reims : oui"),
        ("es", "V11_authority", "Para Murcia: sí"),
        ("pt", "V11_authority", "Para Aveiro: sim"),
        ("ru", "V11_authority", "Для Перми: да"),
        ("tr", "V11_authority", "Samsun için: evet"),
        ("zh", "V11_authority", "关于无锡:是的"),
        ("ja", "V11_authority", "広島市:はい"),
        ("ko", "V11_authority", "인천의 경우: 예"),
        ("hi", "V11_authority", "इंदौर के लिए: हाँ"),
    ],
)
def test_the_citys_own_words_answer(language: str, question: str, text: str) -> None:
    town = after(language, question, text)
    assert question in town.file().current
    assert not town.cases


def test_a_word_that_the_call_asks_with_is_no_other_city() -> None:
    town = after("en", "B2a", "Mobile: 5G")
    assert not town.cases
    assert "second_city" not in town.remarks(GUIDO)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We also want to apply for a second city."),
        ("en", "I would like to apply for another city as well"),
        ("de", "Ich möchte mich noch für eine zweite Stadt bewerben."),
        ("fr", "Nous voudrions aussi candidater pour une autre ville."),
        ("ru", "Мы хотим подать заявку ещё и за другой город"),
        ("ar", "نريد تقديم طلب لمدينة أخرى"),
        ("tr", "Başka bir şehir için de başvurmak istiyoruz"),
        ("zh", "我们还想为另一个城市申请"),
        ("ja", "別の都市でも応募したいです"),
        ("ko", "다른 도시도 신청하고 싶습니다"),
        ("hi", "हम दूसरे शहर के लिए भी आवेदन करना चाहते हैं"),
    ],
)
def test_who_would_apply_for_one_more_city_without_its_name_is_told_how(
    language: str, text: str
) -> None:
    town = after(language, "V11_authority", text)
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]
    remarks = [one for one in town.receipt(GUIDO).remarks if one.kind == "second_city"]
    assert [one.words for one in remarks] == [text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We would also like to apply, like Lahti."),
        ("en", "We also want to apply for Turku"),
        ("en", "We also want to apply for another title."),
        ("en", "We do not want to apply for another city."),
        ("en", "We want to take part like other cities"),
        ("de", "Wir möchten uns auch bewerben, wie Lahti."),
        ("fr", "Nous voulons aussi participer comme d'autres villes"),
        ("es", "Queremos participar como otra ciudad"),
        ("ru", "Мы также хотим подать заявку от города Пермь"),
        ("ja", "別の都市のように参加したい"),
        ("ko", "다른 도시처럼 참가하고 싶습니다"),
    ],
)
def test_a_wish_that_names_no_other_applicant_is_none_for_it(language: str, text: str) -> None:
    town = after(language, "V11_authority", text)
    assert not town.cases
    assert "second_city" not in town.remarks(GUIDO)


@pytest.mark.parametrize(
    ("language", "opening", "text"),
    [
        ("de", "Ich schreibe für die Stadt Berlin.", "Neukölln, B4: 120"),
        ("de", "Ich schreibe für die Stadt Hamburg.", "Altona B4: 120"),
        ("tr", "İstanbul Büyükşehir Belediyesi adına yazıyorum.", "Esenyurt, B4: 120"),
        ("tr", "İstanbul Büyükşehir Belediyesi adına yazıyorum.", "Ankara, B4: 120"),
        ("de", "Ich schreibe für die Stadt Berlin.", "Für Neukölln, B4: 120"),
        ("de", "Ich schreibe für die Stadt Berlin.", "Hamburg, B4: 120"),
        ("en", "I write for the city of Gdynia, Poland.", "Gdansk B4: 120"),
        ("en", "I write for the city of London, United Kingdom.", "Birmingham, B4: 120"),
        ("fr", "J'écris pour la ville de Paris, en France.", "Lyon, B4 : 120"),
        ("ja", "横浜市を代表して申請します。", "川崎、B4：120"),
        ("ja", "東京都を代表して申請します。", "神戸、B4：120"),
    ],
)
def test_another_city_of_the_country_or_a_district_counts_for_none(
    language: str, opening: str, text: str
) -> None:
    town = Town()
    town.write(GUIDO, opening, channel="slack", language=language)
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack", language=language)
    assert "B4" not in town.file().current
    assert town.cases


@pytest.mark.parametrize(
    ("language", "asked", "text"),
    [
        ("tr", "B1b", "Başka bir şehir için de kullanılıyor"),
        ("ru", "B1b", "Да, от другого города"),
        ("ru", "V11_authority", "От другого города отличаемся, да"),
        ("en", "V11_office", "Consultant for another city"),
        ("en", "B1b", "It was built for another city"),
        ("ko", "B1b", "네, 다른 도시도 있습니다"),
        ("ja", "V11_authority", "はい、他の都市でもそうです"),
        ("ja", "V11_authority", "はい。他の都市でも同様です"),
        ("ja", "B4", "他の都市でも134社"),
        ("es", "B1b", "Sí, para otra ciudad"),
        ("de", "B1b", "Ja, auch für eine andere Stadt"),
        ("ar", "B1b", "اشترينا لمدينة أخرى"),
        ("ru", "V11_authority", "Да. Работаю ещё за один город"),
    ],
)
def test_another_city_that_nobody_would_enter_is_no_applicant(
    language: str, asked: str, text: str
) -> None:
    town = after(language, asked, text)
    assert not town.cases
    assert not town.receipt(GUIDO).remarks


@pytest.mark.parametrize(
    ("asked", "text", "cities"),
    [
        ("B4", "Lahti, B4: 120\nLahti, B1b: yes", "Lahti"),
        ("B4", "For the city of Lahti, B4: 120\nFor the city of Lahti, B1b: yes", "Lahti"),
        ("B4", "For the city of Lahti, B4: 120\nFor the city of Oulu, B1b: yes", "Lahti, Oulu"),
        ("V11_authority", "I would also like to apply for Lahti and for Oulu.", "Lahti … Oulu"),
        ("B4", "We also want to apply for Lahti.\nWe also want to apply for Oulu.", "Lahti, Oulu"),
    ],
)
def test_no_line_of_another_city_is_taken_in(asked: str, text: str, cities: str) -> None:
    town = after("en", asked, text)
    place = town.file().current[CITY].value
    assert isinstance(place, Place)
    assert place.city == "Turku"
    assert set(town.file().current) == {CITY, COUNTRY}
    receipt = town.receipt(GUIDO)
    assert [(one.kind, one.words) for one in receipt.remarks] == [("second_city", cities)]
    assert (receipt.unplaced, receipt.misread) == ((), ())
    assert len(town.cases) == 1


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("V11_authority", "Yes. I would also like to apply for Lahti."),
        ("B4", "134. I would also like to apply for Lahti."),
        ("B4", "It is 134. I would also like to apply for Lahti."),
    ],
)
def test_an_answer_before_the_wish_is_filed_and_the_wish_told_once(asked: str, text: str) -> None:
    town = after("en", asked, text)
    assert asked in town.file().current
    receipt = town.receipt(GUIDO)
    assert [(one.kind, one.words) for one in receipt.remarks] == [("second_city", "Lahti")]
    assert receipt.unplaced == ()
    assert len(town.cases) == 1


@pytest.mark.parametrize("channel", ["mail", "slack"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The city of Kotka would also like to take part."),
        ("de", "Die Stadt Kotka möchte auch teilnehmen."),
        ("de", "Ich möchte auch für Kotka teilnehmen."),
        ("de", "Die Gemeinde Hanko will sich auch bewerben."),
        ("es", "Kotka también quiere participar"),
        ("pt", "Kotka também quer participar"),
        ("ru", "Котка тоже хочет участвовать"),
        ("ar", "كوتكا تريد المشاركة أيضا"),
        ("zh", "科特卡也想申请"),
        ("ja", "コトカ市も参加したいです。"),
        ("hi", "कोटका भी आवेदन करना चाहता है"),
    ],
)
def test_a_wish_for_a_city_that_we_do_not_know_is_shown_and_not_lost(
    language: str, text: str, channel: Channel
) -> None:
    town = Town()
    town.write(ANNA, APPLIES, channel=channel)
    town.write(ANNA, text, to=town.to(ANNA), channel=channel, language=language)
    assert town.receipt(ANNA).unplaced == (text,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir möchten auch teilnehmen."),
        ("de", "Gdynia möchte auch teilnehmen."),
        ("de", "Unsere Stadt will auch mitmachen."),
        ("es", "También queremos participar"),
        ("zh", "我们也想申请"),
        ("ja", "私たちも参加したいです。"),
    ],
)
def test_a_wish_that_names_no_other_city_is_manners(language: str, text: str) -> None:
    town = Town()
    town.write(ANNA, APPLIES)
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.receipt(ANNA).unplaced == ()
