"""Whether a city develops what is asked for: said with the question's own word, and of a paper.

The question asks what is being built; a city answers it in its own words (B3b).
"""

from datetime import date

import pytest

from intake.answers.values import Context, Unclear, YesNo
from intake.answers.verdicts import yesno

TODAY = date(2026, 11, 1)


def reading(language: str, text: str) -> YesNo | Unclear:
    return yesno.read(text, Context(language=language, today=TODAY, underway=True))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, we are developing ultra-broadband IoT infrastructure."),
        ("en", "yes, our city is developing ultra-broadband IoT infrastructure"),
        ("en", "We are developing it."),
        ("en", "Our city develops ultra-broadband IoT infrastructure."),
        ("en", "Yes, we have been developing it since 2021."),
        ("en", "The city is building out a 10-gigabit network."),
        ("en", "Yes, development is under way."),
        ("en", "We are deploying it now."),
        ("en", "Yes, we are expanding it every year."),
        ("en", "We are setting it up district by district."),
        ("en", "Yes, we are implementing it."),
        ("en", "we're developing it"),
        ("en", "Yes, the city is investing in and developing ultra-broadband."),
        ("de", "Ja, wir entwickeln eine Ultrabreitband-IoT-Infrastruktur."),
        ("de", "Unsere Stadt entwickelt eine solche Infrastruktur."),
        ("de", "Wir bauen sie gerade aus."),
        ("de", "Ja, sie ist im Aufbau."),
        ("de", "Wir sind dabei, sie zu entwickeln."),
        ("de", "Ja, wir richten sie gerade ein."),
        ("de", "Die Stadt baut sie Bezirk für Bezirk aus."),
        ("fr", "Oui, nous développons une infrastructure IoT à ultra haut débit."),
        ("fr", "Notre ville développe une telle infrastructure."),
        ("fr", "Oui, elle est en cours de déploiement."),
        ("fr", "Oui, la ville est en train de la développer."),
        ("fr", "Nous la déployons quartier par quartier."),
        ("fr", "Oui, nous sommes en train de la mettre en place."),
        ("es", "Sí, estamos desarrollando infraestructura IoT de banda ultraancha."),
        ("es", "Nuestra ciudad desarrolla esa infraestructura."),
        ("es", "Sí, está en desarrollo."),
        ("es", "Sí, la ciudad está desarrollando una infraestructura de banda ultraancha."),
        ("es", "La estamos desplegando barrio por barrio."),
        ("es", "Sí, la estamos implantando."),
        ("pt", "Sim, estamos a desenvolver uma infraestrutura IoT de banda ultralarga."),
        ("pt", "Sim, estamos desenvolvendo infraestrutura IoT."),
        ("pt", "A nossa cidade desenvolve essa infraestrutura."),
        ("pt", "Sim, está em desenvolvimento."),
        ("pt", "Sim, a cidade está a desenvolver uma rede de banda ultralarga."),
        ("pt", "Estamos implantando bairro a bairro."),
        ("ru", "Да, мы развиваем сверхширокополосную инфраструктуру интернета вещей."),
        ("ru", "Наш город развивает такую инфраструктуру."),
        ("ru", "Да, она разрабатывается."),
        ("ru", "Мы её разрабатываем."),
        ("ru", "Да, город создаёт такую инфраструктуру."),
        ("ru", "Да, ведётся строительство сети."),
        ("ru", "Мы внедряем её поэтапно."),
        ("ar", "نعم، نعمل على تطوير بنية تحتية فائقة السرعة لإنترنت الأشياء."),
        ("ar", "نعم، مدينتنا تطور بنية تحتية فائقة السرعة."),
        ("ar", "نعم، نحن نطور هذه البنية التحتية."),
        ("ar", "نعم، هي قيد التطوير."),
        ("ar", "نعم، تقوم المدينة بتطوير شبكة فائقة النطاق."),
        ("tr", "Evet, ultra geniş bant IoT altyapısı geliştiriyoruz."),
        ("tr", "Şehrimiz böyle bir altyapı geliştiriyor."),
        ("tr", "Evet, geliştirilmektedir."),
        ("tr", "Evet, altyapı kuruluyor."),
        ("tr", "Evet, mahalle mahalle yaygınlaştırıyoruz."),
        ("tr", "Evet, şehrimiz ultra geniş bant altyapısı geliştirmektedir."),
        ("hi", "हाँ, हम अल्ट्रा-ब्रॉडबैंड IoT अवसंरचना विकसित कर रहे हैं।"),
        ("hi", "हमारा शहर यह अवसंरचना विकसित कर रहा है।"),
        ("hi", "हाँ, इसका विकास चल रहा है।"),
        ("hi", "हाँ, नगर इसे विकसित कर रहा है।"),
        ("hi", "हाँ, काम चल रहा है।"),
        ("hi", "हम इसे बना रहे हैं।"),
        ("zh", "是的，我们正在发展超宽带物联网基础设施。"),
        ("zh", "我市正在建设超宽带物联网基础设施。"),
        ("zh", "是，正在开发。"),
        ("zh", "我们正在发展。"),
        ("zh", "是的，本市正在大力发展超宽带物联网。"),
        ("zh", "是的，正在逐步推进建设。"),
        ("ja", "はい、超広帯域IoT基盤を整備しています。"),
        ("ja", "当市は超広帯域IoT基盤を開発しています。"),
        ("ja", "はい、現在整備を進めています。"),
        ("ja", "はい、構築しているところです。"),
        ("ja", "はい、発展させています。"),
        ("ja", "はい、整備を進めているところです。"),
        ("ko", "네, 초광대역 IoT 인프라를 개발하고 있습니다."),
        ("ko", "우리 시는 초광대역 IoT 인프라를 구축하고 있습니다."),
        ("ko", "네, 발전시키고 있습니다."),
        ("ko", "네, 현재 조성하고 있습니다."),
        ("ko", "네, 구축해 가고 있습니다."),
        ("ko", "네, 인프라를 확대하는 중입니다."),
    ],
)
def test_what_is_being_developed_is_a_yes(language: str, text: str) -> None:
    assert reading(language, text) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We plan to develop it."),
        ("en", "We will be developing it from 2028."),
        ("en", "A plan is being developed."),
        ("en", "We are developing a plan for it."),
        ("en", "We are developing a strategy."),
        ("en", "We are developing a concept."),
        ("en", "We hope to be developing it soon."),
        ("en", "A hospital is being developed."),
        ("en", "Yes, a strategy for it is being developed."),
        ("en", "A strategy for the network is being developed."),
        ("de", "Wir entwickeln gerade ein Konzept dafür."),
        ("de", "Wir entwickeln eine Strategie."),
        ("de", "Wir wollen sie entwickeln."),
        ("de", "Das Netz ist noch ein Konzept, das wir entwickeln."),
        ("fr", "Nous développons un plan."),
        ("fr", "Nous allons la développer."),
        ("es", "Estamos desarrollando un plan."),
        ("es", "Vamos a desarrollarla."),
        ("pt", "Estamos a desenvolver um plano."),
        ("pt", "Vamos desenvolver."),
        ("ru", "Мы разрабатываем концепцию."),
        ("ru", "Мы будем развивать."),
        ("ar", "نعمل على تطوير خطة."),
        ("ar", "سنطورها."),
        ("tr", "Bir plan geliştiriyoruz."),
        ("tr", "Geliştireceğiz."),
        ("hi", "हम एक योजना विकसित कर रहे हैं।"),
        ("hi", "हम इसे विकसित करेंगे।"),
        ("zh", "我们正在制定规划。"),
        ("zh", "我们将发展。"),
        ("ja", "計画を策定しています。"),
        ("ja", "整備する予定です。"),
        ("ja", "IoTインフラの計画を開発しています。"),
        ("ko", "계획을 수립하고 있습니다."),
        ("ko", "구축할 예정입니다."),
    ],
)
def test_a_paper_or_a_plan_that_is_developed_is_no_yes(language: str, text: str) -> None:
    assert isinstance(reading(language, text), Unclear)
