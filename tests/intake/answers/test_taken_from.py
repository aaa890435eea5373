"""Money of which a part is told: a whole that the part is taken from may not be what is asked."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        (
            "en",
            "GB",
            "Of the £14.1 billion for all sectors, £4.4 billion comes from network infrastructure.",
        ),
        (
            "en",
            "GB",
            "Out of a total of £14.1 billion, £4.4 billion comes from network infrastructure.",
        ),
        (
            "en",
            "GB",
            "Of the £14.1 billion quoted above, just under a third, £4.4 billion, comes from it.",
        ),
        (
            "fr",
            "FR",
            "Sur les 14,1 milliards d'euros tous secteurs confondus, 4,4 milliards proviennent"
            " des réseaux.",
        ),
        (
            "es",
            "ES",
            "De los 14.100 millones de euros de todos los sectores, 4.400 millones proceden de"
            " las redes.",
        ),
        (
            "pt",
            "BR",
            "Dos R$ 14,1 bilhões de todos os setores, R$ 4,4 bilhões vêm da infraestrutura de"
            " rede.",
        ),
        (
            "de",
            "DE",
            "Von den 14,1 Milliarden Euro insgesamt entfallen 4,4 Milliarden auf die Netze.",
        ),
        ("ru", "RU", "Из 14,1 млрд рублей по всем отраслям 4,4 млрд приходится на сети."),
        ("ru", "RU", "Из общей суммы 14,1 млрд рублей на сети приходится 4,4 млрд."),
        ("ja", "JP", "全分野の141億円のうち、44億円がネットワーク基盤によるものです。"),
        ("ko", "KR", "전체 분야 141억 원 중 44억 원이 네트워크 인프라에서 나옵니다."),
        ("tr", "TR", "Toplam 14,1 milyar liranın 4,4 milyarı ağ altyapısından geliyor."),
        ("ar", "EG", "من أصل 14.1 مليار دولار لجميع القطاعات، تأتي 4.4 مليار دولار من الشبكات."),
        ("hi", "IN", "सभी क्षेत्रों के 14.1 अरब रुपये में से 4.4 अरब रुपये नेटवर्क से आते हैं।"),
    ],
)
def test_a_part_that_is_told_of_money_leaves_the_whole_open(
    language: str, country: str, text: str
) -> None:
    found = read("amount", text, Context(language=language, country=country))
    assert isinstance(found, Unclear), found
    assert found.reason == "several_figures"
    assert len(found.candidates) == 2


def test_a_share_of_money_that_the_part_takes_is_asked_too() -> None:
    text = "全部行业的141亿元中，网络基础设施占44亿元。"
    assert isinstance(read("amount", text, Context(language="zh", country="CN")), Unclear)


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("en", "GB", "£14.1 billion, of which £4.4 billion comes from networks."),
        ("de", "DE", "14,1 Milliarden Euro, davon entfallen 4,4 Milliarden auf die Netze."),
        ("fr", "FR", "14,1 milliards d'euros, dont 4,4 milliards pour les réseaux."),
    ],
)
def test_a_whole_that_is_told_for_itself_holds(language: str, country: str, text: str) -> None:
    found = read("amount", text, Context(language=language, country=country))
    assert isinstance(found, Amount), found
    assert found.span.exact == Decimal("14.1e9")


def test_the_whole_holds_where_the_question_asks_for_it() -> None:
    text = "Of the £14.1 billion for all sectors, £4.4 billion comes from network infrastructure."
    found = read("amount", text, Context(country="GB", whole=True))
    assert isinstance(found, Amount), found
    assert found.span.exact == Decimal("14.1e9")
