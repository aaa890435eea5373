"""Who is in charge of the application, where a sentence says so around the person."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("zh", "本次申报由我市数据资源管理局副局长王伟负责,邮箱 a@city.example。", "王伟",
         "数据资源管理局副局长"),
        ("ja", "窓口は情報政策課長の中村彩が務めます(a@city.example)。", "中村彩", "情報政策課長"),
        ("ko", "본 신청 업무는 미래전략과 박지영 사무관이 맡고 있습니다(a@city.example).", "박지영",
         "미래전략과 사무관"),
        ("hi", "इस आवेदन की ज़िम्मेदारी उपायुक्त श्री अनिल कुमार के पास है, ईमेल a@city.example",
         "अनिल कुमार", "उपायुक्त"),
        ("ar", "يتولى متابعة الطلب المهندس خالد العلي، مدير التحول الرقمي، a@city.example",
         "خالد العلي", "مدير التحول الرقمي"),
    ],
)  # fmt: skip
def test_who_is_in_charge_is_read_without_the_words_around(
    language: str, text: str, name: str, office: str
) -> None:
    assert writers.read(text, language) == Writer(
        name=name, office=office, address="a@city.example"
    )


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ja", "今後は鈴木花子課長にご連絡ください。", "鈴木花子", "課長"),
        ("ja", "これからは鈴木花子までご連絡ください。", "鈴木花子", None),
        ("ja", "以後は企画課長の山田太郎へお願いします。", "山田太郎", "企画課長"),
        ("ja", "神戸市情報化推進部で本件を担当しております山田花子と申します。", "山田花子",
         "神戸市情報化推進部"),
        ("ja", "横浜市デジタル統括本部にて担当しております高橋直樹と申します。", "高橋直樹",
         "横浜市デジタル統括本部"),
        ("ja", "本件を担当しております情報課の鈴木一郎と申します。", "鈴木一郎", "情報課"),
        ("tr", "Bundan sonra Mehmet Kaya Müdürümüz ile görüşebilirsiniz.", "Mehmet Kaya",
         "Müdürümüz"),
        ("tr", "Ali Yılmaz Başkanımız ile iletişime geçiniz.", "Ali Yılmaz", "Başkanımız"),
        ("ar", "يرجى التواصل مع مديرنا خالد الحربي.", "خالد الحربي", "مديرنا"),
        ("ar", "يرجى التواصل مع زميلنا خالد الحربي.", "خالد الحربي", None),
    ],
)  # fmt: skip
def test_what_leads_to_a_person_is_neither_name_nor_office(
    language: str, text: str, name: str, office: str | None
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "本件を担当しております課です。"),
        ("ja", "私は佐藤です。今後は鈴木花子課長にご連絡ください。"),
        ("ja", "神戸市情報化推進部で本件を担当しておりました山田花子は異動しました。"),
        ("ja", "神戸市情報化推進部で本件を担当しております山田花子に代わり佐藤が回答します。"),
        ("tr", "Ali Yılmaz Şefimize ulaşabilirsiniz."),
        ("tr", "Sorularınız için Zeynep Arslan Şube Müdürümüze yazabilirsiniz."),
    ],
)
def test_who_is_in_charge_may_be_asked(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)
