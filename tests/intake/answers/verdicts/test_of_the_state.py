"""The state's vision is not the city's."""

import pytest

from intake.answers.values import Unclear, YesNo
from intake.conversation.questions import reading
from tests.intake.conversation.town import shipped

VISION = next(one for one in shipped().questions if one.id == "B5a")
THEIRS = [
    ("en", "The state has a vision"),
    ("en", "The state government has a clear vision for the digital economy."),
    ("en", "The region has a vision."),
    ("en", "The province has one."),
    ("en", "The ministry has a clear vision."),
    ("en", "Our county has a vision"),
    ("zh", "省里有愿景"),
    ("zh", "国家有明确的愿景"),
    ("zh", "省政府有数字经济发展愿景"),
    ("fr", "L'État a une vision"),
    ("fr", "La région a une vision claire"),
    ("fr", "La région a une vision, et la ville a la sienne"),
    ("fr", "Le département a validé notre vision"),
    ("es", "El Estado tiene una visión"),
    ("es", "La provincia tiene una visión clara"),
    ("es", "El gobierno nacional tiene una visión"),
    ("ru", "У области есть видение"),
    ("ru", "У государства есть чёткое видение"),
    ("ru", "У региона есть стратегия"),
    ("ar", "لدى الدولة رؤية"),
    ("ar", "لدى المحافظة رؤية واضحة"),
    ("de", "Das Land hat eine Vision"),
    ("de", "Der Bund hat eine klare Vision"),
    ("de", "Der Landkreis hat eine Vision"),
    ("ja", "県にはビジョンがあります"),
    ("ja", "国にはビジョンがあります"),
    ("pt", "O Estado tem uma visão"),
    ("pt", "A região tem uma visão clara"),
    ("tr", "İlin bir vizyonu var"),
    ("tr", "Devletin bir vizyonu var"),
    ("tr", "Bakanlığın net bir vizyonu var"),
    ("ko", "도에는 비전이 있습니다"),
    ("ko", "정부에는 비전이 있습니다"),
    ("hi", "राज्य के पास एक दृष्टि है"),
    ("hi", "राज्य सरकार का स्पष्ट विज़न है"),
]
OURS = [
    ("en", "Yes, the city has a clear vision."),
    ("en", "We have a vision."),
    ("en", "The state has a vision, and the city has its own."),
    ("en", "Yes, in line with the state's vision."),
    ("en", "The city has a vision; the state has one too."),
    ("en", "The state has a vision and we have one too."),
    ("en", "Our vision was adopted in 2021, the state has its own."),
    ("en", "Yes. The state has a vision as well."),
    ("en", "We have a clear vision: the region has a digital economy worth 3 bn."),
    ("en", "A clear vision exists."),
    ("en", "We have a clear vision for a digital economy."),
    ("en", "The mayor has set out a clear vision."),
    ("zh", "我市有明确愿景"),
    ("zh", "省政府有愿景，我市也有明确愿景"),
    ("zh", "我们有明确愿景，国家有政策支持"),
    ("fr", "La ville a une vision claire"),
    ("fr", "Oui, et la région a une vision aussi"),
    ("fr", "Une vision claire existe."),
    ("fr", "Nous avons une vision claire, en accord avec la région."),
    ("es", "La ciudad tiene una visión clara"),
    ("es", "Sí, y el gobierno nacional tiene una visión"),
    ("es", "Tenemos una visión clara alineada con la del estado."),
    ("ru", "У города есть чёткое видение"),
    ("ru", "Да, у области есть видение, и у города есть своё."),
    ("ru", "Администрация города имеет чёткое видение"),
    ("ru", "У нас есть чёткое видение, согласованное с областью."),
    ("ar", "لدى المدينة رؤية واضحة"),
    ("ar", "لدى المدينة رؤية واضحة ولدى الدولة رؤية كذلك"),
    ("ar", "لدينا رؤية واضحة تتماشى مع رؤية الدولة."),
    ("de", "Die Stadt hat eine klare Vision"),
    ("de", "Das Land hat eine Vision, die Stadt hat ihre eigene"),
    ("de", "Ja, auch das Land hat eine Vision."),
    ("de", "Wir haben eine klare Vision, abgestimmt mit dem Land."),
    ("ja", "市には明確なビジョンがあります"),
    ("ja", "当市には明確なビジョンがあります。県にも支援いただいています。"),
    ("ja", "県と連携した明確なビジョンがあります。"),
    ("pt", "A cidade tem uma visão clara"),
    ("pt", "O município tem uma visão clara"),
    ("pt", "Temos uma visão clara, alinhada com o estado."),
    ("tr", "Şehrimizin net bir vizyonu var"),
    ("tr", "Belediyemizin net bir vizyonu var, bakanlığın da var"),
    ("tr", "Kentimizin bir vizyonu var"),
    ("tr", "Akıllı kent vizyonumuz var"),
    ("tr", "Bakanlıkla uyumlu net bir vizyonumuz var."),
    ("ko", "우리 시는 명확한 비전이 있습니다"),
    ("ko", "우리 시는 비전이 있으며 정부에도 있습니다"),
    ("ko", "시에는 명확한 비전이 있습니다"),
    ("ko", "정부 정책에 맞춘 명확한 비전이 있습니다."),
    ("hi", "हमारे शहर का स्पष्ट विज़न है"),
    ("hi", "राज्य की नीति के अनुरूप हमारा स्पष्ट विज़न है।"),
]


@pytest.mark.parametrize(("language", "text"), THEIRS)
def test_what_the_state_has_is_no_yes_of_the_city(language: str, text: str) -> None:
    assert isinstance(reading.read(VISION, text, language), Unclear)


@pytest.mark.parametrize(("language", "text"), OURS)
def test_what_the_city_has_beside_it_is_one(language: str, text: str) -> None:
    assert reading.read(VISION, text, language) == YesNo(yes=True)
