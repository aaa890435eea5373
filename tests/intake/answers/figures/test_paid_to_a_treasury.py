"""A tax, a fine or the prefecture's own figure is not what the city brings about."""

import pytest

from intake import answers
from intake.answers.values import Amount, Context, Unclear

COUNTRIES = {"zh": "CN", "tr": "TR"}
OTHERS = [
    ("ja", "県は約16兆円です。"),
    ("ja", "消費税は約16兆円"),
    ("ja", "県は約16兆円"),
    ("zh", "罚款为5000亿元（含税）"),
    ("zh", "消费税约5000亿元"),
    ("ko", "부가가치세는 약 16조 원입니다."),
    ("en", "The fine is 500 billion yuan."),
    ("en", "The sales tax is about USD 16 billion."),
    ("de", "Die Mehrwertsteuer beträgt etwa 16 Milliarden Euro."),
    ("de", "Das Bußgeld beträgt 5 Milliarden Euro."),
    ("fr", "La TVA est d'environ 16 milliards d'euros."),
    ("es", "La multa es de 5.000 millones de euros."),
    ("pt", "O IVA é de cerca de 16 mil milhões de euros."),
    ("ru", "Штраф составляет 500 млрд рублей."),
    ("ru", "НДС составляет около 16 млрд рублей."),
    ("ar", "الغرامة 5 مليارات دولار."),
    ("tr", "KDV yaklaşık 16 milyar lira."),
    ("hi", "जुर्माना 5000 करोड़ रुपये है।"),
]
OWN = [
    ("ja", "市内総生産は約16兆円です。"),
    ("ja", "約16兆円です。"),
    ("ja", "当市は約16兆円です。"),
    ("ja", "2022年度は約16兆円"),
    ("ja", "金額は約16兆円です。"),
    ("ja", "昨年は約16兆円でした。"),
    ("ja", "名目では約16兆円です。"),
    ("ja", "最新値は約16兆円です。"),
    ("ja", "総額は16兆円です。"),
    ("zh", "生产总值为5000亿元"),
    ("zh", "全市为5000亿元"),
    ("zh", "约为5000亿元"),
    ("zh", "去年为5000亿元（含税）"),
    ("zh", "总量为5000亿元"),
    ("zh", "本市约5000亿元"),
    ("zh", "初步核算数为5000亿元"),
    ("ko", "우리 시는 약 160조 원입니다."),
    ("ko", "지난해는 약 160조 원입니다."),
    ("ko", "총액은 약 160조 원입니다."),
    ("en", "USD 85 billion, excluding VAT"),
    ("de", "85 Milliarden Euro ohne Mehrwertsteuer"),
    ("de", "85 Mrd. Euro, ohne die Umsatzsteuer"),
    ("fr", "85 milliards d'euros, hors TVA"),
    ("es", "85.000 millones de euros, sin IVA"),
    ("pt", "85 mil milhões de euros, sem IVA"),
    ("tr", "850 milyar lira, KDV hariç"),
    ("hi", "85000 करोड़ रुपये, जीएसटी के बिना"),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_what_is_paid_to_a_treasury_is_another_figure(language: str, text: str) -> None:
    read = answers.read("amount", text, Context(language=language))
    assert read == Unclear(reason="wrong_figure")


@pytest.mark.parametrize(("language", "text"), OWN)
def test_a_figure_with_its_tax_beside_it_stands(language: str, text: str) -> None:
    context = Context(language=language, country=COUNTRIES.get(language))
    assert isinstance(answers.read("amount", text, context), Amount)
