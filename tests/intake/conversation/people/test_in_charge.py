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


def test_what_leads_to_a_person_is_neither_name_nor_office() -> None:
    text = "本件を担当しております情報課の鈴木一郎と申します。"
    assert writers.read(text, "ja") == Writer(name="鈴木一郎", office="情報課")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "これからは鈴木花子までご連絡ください。"),
        ("ja", "今後は鈴木花子課長に連絡しないでください。"),
        ("ja", "今後は鈴木花子課長に連絡できません。"),
        ("ja", "以降は鈴木花子課長が不在です。"),
        ("ja", "今後は鈴木花子課長は担当しません。"),
        ("ja", "今後は鈴木花子課長にご連絡すればよいですか。"),
        ("ja", "本件を担当しております課です。"),
        ("ja", "本件を担当しております鈴木一郎は不在です。"),
        ("ja", "情報化推進部で担当している山田花子に聞いてください。"),
        ("ja", "神戸市情報化推進部で本件を担当しております山田花子と申します。"),
        ("ja", "横浜市デジタル統括本部にて担当しております高橋直樹と申します。"),
        ("ja", "神戸市情報化推進部で本件を担当しておりました山田花子は異動しました。"),
        ("ja", "神戸市情報化推進部で本件を担当しております山田花子に代わり佐藤が回答します。"),
        ("tr", "Ali Yılmaz Şefimize ulaşabilirsiniz."),
        ("tr", "Sorularınız için Zeynep Arslan Şube Müdürümüze yazabilirsiniz."),
        ("tr", "Bundan sonra Mehmet Kaya Müdürümüz ile görüşebilirsiniz."),
        ("tr", "Ali Yılmaz Başkanımız ile iletişime geçiniz."),
        ("tr", "Bundan sonra Mehmet Kaya Müdürümüz değil, Ayşe Demir Müdürümüz ile görüşün."),
        ("tr", "Mehmet Kaya uzmanımız değildir."),
        ("tr", "Ali Yılmaz Başkanımız ile görüşebilir miyiz?"),
        ("tr", "Ali Yılmaz Başkanımız ile iletişime geçmeyiniz."),
        ("tr", "Artık Mehmet Kaya Müdürümüz ile görüşemezsiniz."),
        ("ar", "يرجى التواصل مع مديرنا خالد الحربي."),
        ("ar", "يرجى التواصل مع زميلنا خالد الحربي."),
        ("ar", "يرجى عدم التواصل مع مديرنا خالد الحربي."),
        ("ar", "يرجى عدم التواصل مع زميلنا خالد الحربي."),
        ("ar", "نرجو ألا تتواصلوا مع مديرنا خالد الحربي."),
    ],
)
def test_who_is_in_charge_may_be_asked(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)
