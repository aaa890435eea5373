"""Works on a building or a road are none on the network that is asked for."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

OTHERS = [
    ("de", "Ein Krankenhaus wird gebaut. Das Breitbandnetz soll 2027 fertiggestellt sein."),
    ("de", "Ein Krankenhaus wird gebaut."),
    ("en", "A hospital is being built. The broadband network is to be finished in 2027."),
    ("fr", "Un hôpital est en construction. Le réseau doit être achevé en 2027."),
    ("es", "Se está construyendo un puente."),
    ("pt", "Está em construção um hospital."),
    ("ru", "Строится больница. Широкополосная сеть будет готова в 2027 году."),
    ("zh", "医院正在建设中。"),
    ("ja", "病院を建設中です。"),
    ("ko", "병원을 짓고 있습니다."),
    ("tr", "Hastane inşa ediliyor."),
    ("hi", "अस्पताल का निर्माण चल रहा है।"),
]
NETWORKS = [
    ("de", "Das Glasfasernetz wird gerade gebaut."),
    ("de", "Das Breitbandnetz wird gebaut und soll 2027 fertiggestellt sein."),
    ("en", "Yes, construction is under way; the network is to be finished in 2027."),
    ("en", "The fibre network is being built along all roads and schools."),
    ("en", "Works are under way. The network is to be finished in 2027."),
    ("fr", "Le réseau est en construction, y compris dans les écoles."),
    ("es", "Se está construyendo la red de fibra."),
    ("pt", "A rede está em construção."),
    ("ru", "Строится широкополосная сеть."),
    ("zh", "万兆光网正在建设中。"),
    ("ja", "光ファイバー網を整備中です。"),
    ("ko", "광대역 네트워크를 구축 중입니다."),
    ("tr", "Fiber altyapı inşa ediliyor."),
    ("hi", "फाइबर नेटवर्क का निर्माण चल रहा है।"),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_works_on_something_else_are_asked(language: str, text: str) -> None:
    context = Context(language=language, underway=True)
    assert isinstance(read("yesno", text, context), Unclear)


@pytest.mark.parametrize(("language", "text"), NETWORKS)
def test_works_on_the_network_are_a_yes(language: str, text: str) -> None:
    context = Context(language=language, underway=True)
    assert read("yesno", text, context) == YesNo(yes=True)
