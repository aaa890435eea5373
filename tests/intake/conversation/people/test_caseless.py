"""Names and offices where no capitals show them: none rather than a wrong one."""

from datetime import UTC, datetime

import pytest

from intake.conversation.people import caseless, endings, people, writers
from intake.conversation.spelling import fold
from intake.messages import Address, Message, Passage
from tests.intake.conversation.test_whole_mails import Mail, hear, said

FIRST = ("V11_writer", "V11_office", "V11_authority", "B2a", "B2b")


def heard(language: str, text: str) -> dict[str, str]:
    return said(hear(Mail(name="", text=text, says={}, asked=FIRST, language=language)))


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ja", "神戸市企画調整局の鈴木一郎と申します。", "鈴木一郎", ""),
        ("ja", "札幌市まちづくり政策局の山田花子と申します。", "山田花子", ""),
        ("ja", "私は山田花子、企画課長です。", "山田花子", "企画課長"),
        ("ja", "私は神戸市の企画課長です。", "", "神戸市の企画課長"),
        ("ja", "私は神戸市企画調整局の鈴木課長です。", "", ""),
        ("zh", "我是合肥市数据资源管理局副局长李华。", "李华", "合肥市数据资源管理局副局长"),
        ("zh", "我是合肥市数据资源管理局李华副局长。", "", ""),
        ("zh", "我叫王明，担任市大数据局局长。", "王明", "市大数据局局长"),
        ("zh", "我是宁波市大数据局局长。", "", "宁波市大数据局局长"),
        ("ko", "저는 대전광역시 디지털정책과 과장 김민수입니다.", "김민수",
         "대전광역시 디지털정책과 과장"),
        ("ko", "저는 대전광역시 디지털정책과 김민수 과장입니다.", "김민수", "과장"),
        ("ko", "저는 대전광역시 정보화 과장입니다.", "", ""),
        ("ko", "제 이름은 김민수이고 스마트도시과장입니다.", "김민수", "스마트도시과장"),
        ("ko", "저는 시장의 위임을 받았습니다.", "", ""),
        ("tr", "Ben Ayşe Yılmaz, Bilgi İşlem Daire Başkanıyım ve yetkiliyim.", "Ayşe Yılmaz",
         "Bilgi İşlem Daire Başkanı"),
        ("ar", "أنا مدير إدارة المدينة الذكية في بلدية دبي وقد فوضني رئيس البلدية.", "",
         "مدير إدارة المدينة الذكية في بلدية دبي"),
    ],
)  # fmt: skip
def test_who_writes_is_cut_out_of_a_sentence(
    language: str, text: str, name: str, office: str
) -> None:
    found = heard(language, text)
    assert (found.get("V11_writer", ""), found.get("V11_office", "")) == (name, office)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("zh", "1. 李华\n2. 合肥市数据资源管理局副局长。", "李华", "合肥市数据资源管理局副局长"),
        ("zh", "1. 合肥市数据资源管理局李华\n2. 副局长", "?", "副局长"),
        ("ja", "1. 神戸市企画調整局の鈴木一郎\n2. 課長", "鈴木一郎", "課長"),
        ("ja", "1. 鈴木一郎です。\n2. 企画調整局の課長です。", "鈴木一郎", "企画調整局の課長"),
        ("ko", "1. 디지털정책과 김민수\n2. 과장", "?", "과장"),
        ("ja", "1. 神戸市 鈴木一郎\n2. 主査", "?", "主査"),
        ("zh", "1. 大数据局\n2. 主任", "?", "主任"),
        ("ja", "1. 企画課\n2. 課長", "?", "課長"),
        ("zh", "1. 王明局长", "王明", "局长"),
        ("zh", "1. 王局长", "王", "局长"),
        ("zh", "1. 王局长\n2. 数字经济局局长", "王", "数字经济局局长"),
        ("zh", "1. 我是王局长", "王", "局长"),
        ("zh", "1. 鈴木課長", "鈴木", "課長"),
        ("zh", "1. 任局长", "?", "?"),
        ("ja", "1. 鈴木課長", "鈴木", "課長"),
        ("ja", "1. 鈴木課長\n2. 課長", "鈴木", "課長"),
        ("ja", "1. 鈴木部長です。\n2. 企画部長", "鈴木", "企画部長"),
        ("ja", "1. 佐藤 主任", "佐藤", "主任"),
        ("ja", "1. 林課長", "林", "課長"),
        ("ja", "1. 森林課長", "?", "?"),
        ("ko", "1. 김과장", "김", "과장"),
        ("ko", "1. 김 과장입니다", "김", "과장"),
        ("ko", "1. 박 부장님", "박", "부장"),
        ("ko", "1. 김민수 부장\n2. 부장", "김민수", "부장"),
        ("ko", "1. 현 시장", "?", "?"),
        ("ko", "1. 정보화 과장", "?", "?"),
        ("ko", "1. 김민수 과장", "김민수", "과장"),
        ("zh", "1. 阿卜杜拉·买买提\n2. 主任", "阿卜杜拉·买买提", "主任"),
        ("ja", "1. 服部太郎\n2. 市長", "服部太郎", "市長"),
    ],
)
def test_a_name_with_its_place_of_work_is_cut_or_asked(
    language: str, text: str, name: str, office: str
) -> None:
    found = heard(language, text)
    assert (found["V11_writer"], found["V11_office"]) == (name, office)


@pytest.mark.parametrize(
    ("language", "card", "name", "office"),
    [
        ("zh", "王明\n数字经济处处长\n宁波市大数据发展管理局", "王明", "数字经济处处长"),
        ("ko", "김민수 올림", "김민수", None),
        ("ko", "홍길동 드림\n수원시청 스마트도시과장", "홍길동", "수원시청 스마트도시과장"),
        ("ja", "神戸市企画調整局\n課長 佐藤太郎", "佐藤太郎", "課長"),
        ("ja", "札幌市政策局\n拝", None, None),
        ("zh", "我是合肥市数据资源管理局副局长李华。", None, None),
        ("zh", "数字经济处处长", None, None),
    ],
)
def test_a_card_at_the_end_of_a_mail_signs_it(
    language: str, card: str, name: str | None, office: str | None
) -> None:
    message = Message(
        id="m",
        channel="mail",
        sender=Address(address="a@gdynia.example"),
        subject="",
        message_id="m@gdynia.example",
        references=(),
        passages=(Passage(text=f"2025。\n\n{card}"),),
        received_at=datetime(2025, 4, 1, tzinfo=UTC),
        language=language,
    )
    found = endings.signature(message)
    assert (found and found.name, found and found.office) == (name, office)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "数字经济处处长"),
        ("zh", "市长热线"),
        ("ko", "정보화 과장"),
        ("ko", "스마트도시 과장"),
    ],
)
def test_the_words_beside_an_office_are_no_name(language: str, text: str) -> None:
    found = caseless.cut(fold(text), language)
    assert found.name == (0, 0)


@pytest.mark.parametrize(
    "text",
    [
        "안녕하세요 대한민국 수원시청 배수아라고 합니다.",
        "반갑습니다 대한민국 부산시청 김민수라고 합니다.",
        "신청합니다",
    ],
)
def test_the_first_letters_of_a_word_of_hangul_are_no_name(text: str) -> None:
    assert not caseless.cut(text, "ko")
    assert heard("ko", text).get("V11_writer", "?") == "?"


@pytest.mark.parametrize("text", ["김민수입니다", "김민수라고 합니다", "김민수 드림"])
def test_what_closes_a_name_in_hangul_still_does(text: str) -> None:
    found = caseless.cut(text, "ko")
    assert text[slice(*found.name)] == "김민수"


@pytest.mark.parametrize("text", ["디지털정책과 김민수", "数据资源管理局李华"])
def test_a_place_of_work_is_no_part_of_a_name(text: str) -> None:
    language = "ko" if "김" in text else "zh"
    assert not people.is_called(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "王局长已批准我们的申请。"),
        ("ko", "김 과장이 승인했습니다."),
        ("ja", "鈴木課長が承認しました。"),
        ("ja", "鈴木一郎課長の代理です。"),
        ("ko", "김민수 과장이 승인했습니다."),
        ("zh", "王明局长已批准我们的申请。"),
        ("zh", "请联系王局长。"),
    ],
)
def test_whom_a_sentence_only_names_by_an_office_does_not_write(language: str, text: str) -> None:
    assert "V11_writer" not in heard(language, text)


@pytest.mark.parametrize("text", ["苏州市的", "苏州市的李明", "武汉市的联系人"])
def test_what_is_said_of_a_city_is_no_name(text: str) -> None:
    assert not caseless.is_name(text, "zh")


@pytest.mark.parametrize(
    "text",
    [
        "महापौर ने अनुमति दे दी है।", "महापौर ने मंज़ूरी दी।", "महापौर ने हमें अधिकृत किया है।",
        "महापौर द्वारा अनुमति मिल गई है।", "आयुक्त पर निर्णय है।",
    ],
)  # fmt: skip
def test_what_an_office_has_done_names_nobody(text: str) -> None:
    assert not {"V11_writer", "V11_office"} & heard("hi", text).keys()


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("महापौर सुनीता देवी हैं।", "सुनीता देवी", "महापौर"),
        ("आयुक्त अनिल कुमार", "अनिल कुमार", "आयुक्त"),
        ("महापौर प्रिया दीक्षित", "प्रिया दीक्षित", "महापौर"),
        ("मैं प्रिया शर्मा हूँ, अपर आयुक्त।", "प्रिया शर्मा", "अपर आयुक्त"),
    ],
)
def test_an_office_and_a_name_in_hindi_are_both_read(text: str, name: str, office: str) -> None:
    found = heard("hi", text)
    assert (found.get("V11_writer"), found.get("V11_office")) == (name, office)


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("田中一郎都市計画課長", "田中一郎", "都市計画課長"),
        ("鈴木健太郎国際課長", "鈴木健太郎", "国際課長"),
        ("佐藤健一国際課長", "佐藤健一", "国際課長"),
        ("佐藤健国際課長", "佐藤健", "国際課長"),
        ("田中誠介護保険課長", "田中誠", "介護保険課長"),
        ("佐藤恵子ども課長", "佐藤恵", "子ども課長"),
    ],
)
def test_a_given_name_keeps_its_last_letter(text: str, name: str, office: str) -> None:
    assert writers.read(text, "ja") == writers.Writer(name=name, office=office)
