"""Figures of several years below one label: all of them are its, and none is taken alone."""

import pytest

from tests.intake.conversation.test_plain_placing import told
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Our GDP:\n----------\n2023   USD 81.2 billion\n2024   USD 85.3 billion\n----------",
        ),
        ("en", "GDP:\n2023 $81.2 billion\n2024 $85.3 billion"),
        ("de", "BIP:\n2023   81,2 Mrd. USD\n2024   85,3 Mrd. USD"),
        ("fr", "PIB :\n2023   81,2 Md$\n2024   85,3 Md$"),
        ("es", "PIB:\n2023 81.200 millones de dólares\n2024 85.300 millones de dólares"),
        ("ru", "ВРП:\n2023   81,2 млрд долл. США\n2024   85,3 млрд долл. США"),
        ("zh", "GDP：\n2023年   812亿美元\n2024年   853亿美元"),
    ],
)
def test_which_year_counts_is_asked(language: str, text: str) -> None:
    town = told(language, text)
    assert said(town) == {"B3a_gdp": "?"}
    assert [one.unclear.reason for one in town.receipt(ANNA).misread] == ["several_figures"]
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "GDP:\n2024 USD 85.3 billion", {"B3a_gdp": "85.3bn USD"}),
        ("en", "GDP:\nUSD 85 billion (2024)\n2023 5G was switched on in the whole city.",
         {"B3a_gdp": "85bn USD", "B2a": "1"}),
        ("en", "GDP:\nUSD 85 billion (2024)\n2021 the city brain went live.",
         {"B3a_gdp": "85bn USD", "B2b": "yes"}),
        ("en", "GDP:\n2024 USD 85.3 billion\nOutput of the digital economy industry:\n2024 USD 12"
         " billion", {"B3a_gdp": "85.3bn USD", "S1": "12bn USD"}),
        ("en", "International events hosted:\n2019 5G World Summit\n2023 3rd Smart Mobility Forum",
         {"S3a": "5G World Summit (2019); 3rd Smart Mobility Forum (2023)"}),
        ("zh", "举办的国际活动：\n2019年 世界港口大会\n2023年 第3届国际论坛",
         {"S3a": "世界港口大会 (2019); 第3届国际论坛 (2023)"}),
    ],
)  # fmt: skip
def test_a_line_that_begins_with_a_year_may_tell_something_else(
    language: str, text: str, wanted: dict[str, str]
) -> None:
    assert said(told(language, text)) == wanted
