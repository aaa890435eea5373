"""Ultra-broadband IoT being built "to manage economy and society" answers B3b, and S3c not."""

from dataclasses import replace

import pytest

from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, a_town


def _answered(language: str, text: str) -> dict[str, str]:
    town = a_town()
    letter = replace(town.to(ANNA), questions=("B3b", "S3c", "B2b"))
    town.write(ANNA, text, to=letter, language=language)
    return said(town)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "We are building ultra-broadband IoT infrastructure for managing economy and society.",
        ),
        (
            "fr",
            "Nous développons une infrastructure IoT à ultra-haut débit pour gérer l'économie "
            "et la société.",
        ),
        (
            "es",
            "Estamos desarrollando una infraestructura IoT de banda ultraancha para gestionar "
            "la economía y la sociedad.",
        ),
        (
            "de",
            "Wir bauen eine Ultrabreitband-IoT-Infrastruktur für die Steuerung von Wirtschaft "
            "und Gesellschaft auf.",
        ),
        (
            "ru",
            "Мы развиваем сверхширокополосную инфраструктуру интернета вещей для управления "
            "экономикой и обществом.",
        ),
        ("ar", "نطور بنية تحتية لإنترنت الأشياء فائقة النطاق العريض لإدارة الاقتصاد والمجتمع."),
        ("zh", "正在建设用于管理经济社会的超宽带物联网基础设施。"),
        ("ja", "経済と社会を管理するための超広帯域IoTインフラを整備しています。"),
        ("ja", "経済社会を管理する超広帯域IoT基盤を構築中です。"),
        ("ko", "경제와 사회를 관리하기 위한 초광대역 IoT 인프라를 구축하고 있습니다."),
        ("tr", "Ekonomiyi ve toplumu yönetmek için ultra geniş bant IoT altyapısı kuruyoruz."),
        ("hi", "हम अर्थव्यवस्था और समाज के प्रबंधन के लिए अल्ट्रा-ब्रॉडबैंड IoT बुनियादी ढाँचा विकसित कर रहे हैं।"),
        (
            "en",
            "Our city develops ultra-broadband IoT infrastructure to manage its economy and "
            "society.",
        ),
        (
            "de",
            "Derzeit entsteht eine Ultrabreitband-IoT-Infrastruktur, mit der Wirtschaft und "
            "Gesellschaft gesteuert werden.",
        ),
        (
            "fr",
            "Une infrastructure IoT à ultra-haut débit est en construction pour la gestion de "
            "l'économie et de la société.",
        ),
        (
            "es",
            "Se está construyendo una red IoT de banda ultraancha para la gestión de la "
            "economía y la sociedad.",
        ),
        (
            "pt",
            "Está em construção uma rede IoT de banda ultralarga para a gestão da economia e "
            "da sociedade.",
        ),
        ("ru", "Строится сверхширокополосная сеть IoT для управления экономикой и обществом."),
        ("ja", "超広帯域IoT網を建設し、経済と社会の管理に活用する。"),
        ("ko", "초광대역 IoT망을 건설 중이며 경제사회 관리에 활용됩니다."),
        ("tr", "Ultra geniş bant IoT altyapısı ekonomi ve toplumun yönetimi için inşa ediliyor."),
        ("hi", "अर्थव्यवस्था और समाज के प्रबंधन हेतु अल्ट्रा-ब्रॉडबैंड IoT नेटवर्क बनाया जा रहा है।"),
    ],
)
def test_what_is_built_to_manage_both_answers_its_own_question(language: str, text: str) -> None:
    assert _answered(language, text) == {"B3b": "yes"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "IoT governs our economy and society, and we are building an ultra-broadband network.",
        ),
        (
            "en",
            "IoT governs our economy and society; we are building an ultra-broadband IoT network.",
        ),
        (
            "en",
            "IoT is used in the governance of economy and society while ultra-broadband IoT "
            "is being built.",
        ),
        (
            "de",
            "IoT dient der Steuerung von Wirtschaft und Gesellschaft, und wir bauen ein "
            "Ultrabreitbandnetz.",
        ),
        (
            "de",
            "Mit IoT steuern wir Wirtschaft und Gesellschaft und bauen ein Ultrabreitband-IoT auf.",
        ),
        (
            "fr",
            "L'IoT sert à la gouvernance de l'économie et de la société et nous développons "
            "une infrastructure IoT à ultra-haut débit.",
        ),
        (
            "es",
            "El IoT se usa para la gobernanza de la economía y la sociedad, y estamos "
            "desarrollando una red IoT de banda ultraancha.",
        ),
        (
            "pt",
            "A IoT serve para governar a economia e a sociedade, e está em construção uma "
            "rede IoT de banda ultralarga.",
        ),
        (
            "ru",
            "Интернет вещей служит для управления экономикой и обществом, и мы строим "
            "сверхширокополосную сеть IoT.",
        ),
        (
            "ar",
            "نستخدم إنترنت الأشياء لحوكمة الاقتصاد والمجتمع ونبني شبكة إنترنت أشياء فائقة "
            "النطاق العريض.",
        ),
        ("zh", "物联网用于经济社会治理，同时正在建设超宽带物联网。"),
        ("zh", "物联网用于经济社会治理；正在建设超宽带物联网。"),
        ("ja", "IoTを経済と社会の統治に活用しており、超広帯域IoT網も建設中です。"),
        (
            "tr",
            "IoT ekonomi ve toplumun yönetişiminde kullanılıyor ve ultra geniş bant IoT ağı "
            "kuruyoruz.",
        ),
        (
            "en",
            "We have an ultra-broadband IoT network and use IoT for the operation and "
            "governance of our economic and social systems.",
        ),
        (
            "fr",
            "L'IoT sert à la gouvernance de l'économie et de la société ; un réseau gigabit "
            "est en construction.",
        ),
    ],
)
def test_both_are_read_where_both_are_said(language: str, text: str) -> None:
    assert _answered(language, text) == {"B3b": "yes", "S3c": "yes"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "IoT is used for the operation and governance of our economic and social systems."),
        ("ru", "Интернет вещей используется для управления экономикой и обществом."),
        ("ja", "ブロードバンドとIoTを経済と社会の統治に活用しています。"),
        ("hi", "ब्रॉडबैंड और IoT का उपयोग अर्थव्यवस्था और समाज के प्रबंधन में होता है।"),
        ("de", "IoT und Breitband werden zur Steuerung von Wirtschaft und Gesellschaft genutzt."),
        ("de", "Das Ultrabreitband-IoT dient der Verwaltung von Wirtschaft und Gesellschaft."),
        ("fr", "L'IoT et le haut débit servent à la gouvernance de l'économie et de la société."),
        ("es", "El IoT de banda ancha se usa para la gobernanza de la economía y la sociedad."),
        ("pt", "A IoT de banda larga é usada para governar a economia e a sociedade."),
        ("ru", "Широкополосный интернет вещей используется для управления экономикой и обществом."),
        ("ar", "نستخدم إنترنت الأشياء والنطاق العريض لإدارة الاقتصاد والمجتمع."),
        ("zh", "物联网和宽带用于经济社会治理。"),
        ("zh", "窄带物联网用于经济社会治理。"),
        ("tr", "IoT ve geniş bant, ekonomi ve toplumun yönetiminde kullanılıyor."),
    ],
)
def test_governing_by_what_is_there_is_read_as_before(language: str, text: str) -> None:
    assert _answered(language, text) == {"S3c": "yes"}


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        (
            "en",
            "We do not develop ultra-broadband IoT infrastructure to manage economy and society.",
            "no",
        ),
        (
            "en",
            "We plan to build ultra-broadband IoT infrastructure to manage economy and society.",
            "?",
        ),
        (
            "es",
            "No estamos desarrollando infraestructura IoT de banda ultraancha para gestionar "
            "la economía y la sociedad.",
            "no",
        ),
        (
            "pt",
            "Não está em construção nenhuma rede IoT de banda ultralarga para gerir a "
            "economia e a sociedade.",
            "no",
        ),
    ],
)
def test_what_is_not_built_is_no_answer_to_the_other(language: str, text: str, read: str) -> None:
    assert _answered(language, text) == {"B3b": read}
