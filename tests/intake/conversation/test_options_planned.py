"""Options planned or on trial beside those chosen: not counted, and their writer is told so."""

from dataclasses import replace

import pytest

from intake.answers.values import Choice
from tests.intake.conversation.town import ANNA, Town, a_town


def _answered(language: str, text: str) -> Town:
    town = a_town()
    letter = replace(town.to(ANNA), questions=("B2a", "B2b", "B3a_gdp"))
    town.write(ANNA, text, to=letter, language=language)
    return town


@pytest.mark.parametrize(
    ("language", "text", "beside"),
    [
        ("en", "5G is deployed; low-earth-orbit pilot only", "low-earth-orbit pilot only"),
        ("en", "5G in operation; Starlink in trial", "Starlink in trial"),
        ("zh", "5G全覆盖;低轨卫星试点", "低轨卫星试点"),
        ("de", "5G ist in Betrieb; Satelliteninternet wird erprobt.", "Satelliteninternet wird"),
        ("tr", "5G kullanımda. Uydu interneti deneme aşamasında.", "Uydu interneti deneme"),
        ("hi", "5G चालू है। उपग्रह इंटरनेट का परीक्षण चल रहा है।", "उपग्रह इंटरनेट का परीक्षण"),
    ],
)
def test_an_option_on_trial_is_left_out_and_said_so(language: str, text: str, beside: str) -> None:
    town = _answered(language, text)
    assert town.file().current["B2a"].value == Choice(numbers=(1,))
    (said,) = [one for one in town.receipt(ANNA).remarks if one.kind == "options_planned"]
    assert said.words.startswith(beside)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G and quantum communication"),
        ("en", "We have 5G; no Starlink and no 6G."),
        ("zh", "5G已全覆盖，没有6G。"),
        ("de", "5G ist in Betrieb, Starlink nutzen wir nicht."),
        ("tr", "5G ve Starlink var, diğer ikisi yok."),
        ("hi", "5G और स्टारलिंक हैं, बाकी दो नहीं।"),
    ],
)
def test_nothing_is_said_where_nothing_is_planned(language: str, text: str) -> None:
    town = _answered(language, text)
    assert "B2a" in town.file().current
    assert "options_planned" not in town.remarks(ANNA)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "5G 상용, 저궤도 위성 시범 구축"),
        ("de", "5G flächendeckend, Satelliten im Pilotbetrieb"),
        ("fr", "5G partout, satellites en phase pilote"),
        ("ru", "5G по всему городу, спутники в пилотном режиме"),
    ],
)
def test_a_trial_that_may_be_of_both_is_asked(language: str, text: str) -> None:
    town = _answered(language, text)
    assert "B2a" not in town.file().current
    assert [one.label for one in town.receipt(ANNA).misread] == ["Communication infrastructure"]
