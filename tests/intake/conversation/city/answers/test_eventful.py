"""An event whose name holds "smart city": asked for events, it is one, and no title."""

import pytest

from tests.intake.conversation.city.chats import after
from tests.intake.conversation.town import Town

EVENTS = [
    ("ar", "نستضيف كل سنة المنتدى الدولي للمدن الذكية، وشاركت فيه 32 دولة سنة 2023.", True),
    (
        "de",
        "Seit 2015 sind wir jedes Jahr Gastgeber des Grazer Smart-City-Forums.",
        True,
    ),
    (
        "en",
        "Every year we host the Linz Smart City Forum; in 2023 delegates from 32 countries came.",
        False,
    ),
    (
        "es",
        "Cada año organizamos el Foro Internacional de Ciudades Inteligentes.",
        True,
    ),
    ("fr", "Forum international de la ville intelligente", True),
    (
        "fr",
        "Nous accueillons le Forum international de la ville intelligente; 32 pays sont venus.",
        True,
    ),
    (
        "hi",
        "हम हर साल अंतर्राष्ट्रीय स्मार्ट सिटी सम्मेलन आयोजित करते हैं; 2023 में 32 देशों से प्रतिनिधि आए।",
        False,
    ),
    ("ja", "広島国際スマートシティ会議", True),
    ("ja", "毎年、広島国際スマートシティ会議を開催しており、2023年は32か国が参加しました。", True),
    (
        "ja",
        "毎年「札幌スマートシティ国際フォーラム」を開催しています。2023年は32か国から1,200人が参加しました。",
        True,
    ),
    ("ko", "매년 인천 국제 스마트도시 포럼을 개최하며 2023년에는 32개국이 참가했습니다.", False),
    ("pt", "Fórum Internacional de Cidades Inteligentes", True),
    (
        "pt",
        "Todos os anos organizamos o Fórum Internacional de Cidades Inteligentes.",
        True,
    ),
    ("ru", "Международный форум умных городов", True),
    (
        "ru",
        "Мы каждый год проводим Международный форум умных городов.",
        True,
    ),
    (
        "tr",
        "2023'te Uluslararası Akıllı Şehirler Zirvesi'ne ev sahipliği yaptık.",
        True,
    ),
    ("zh", "我市每年举办无锡国际智慧城市论坛，2023年有32个国家参加。", False),
]

OTHERS = [
    ("ar", "S3a", "مدينة ذكية، اعترفت بها الوزارة سنة 2022"),
    (
        "de",
        "S3a",
        "Beim Forum in Berlin wurden wir 2022 vom Ministerium als Smart City ausgezeichnet",
    ),
    ("de", "S3a", "Smart City, 2022 vom Ministerium ausgezeichnet"),
    ("en", "B1a", "Linz Smart City Forum"),
    ("en", "S3a", "Smart City, recognised by the ministry in 2022"),
    ("en", "S3a", "We are a smart city"),
    (
        "en",
        "S3a",
        "We were recognised as a Smart City at the forum in Berlin in 2022 by the ministry",
    ),
    ("es", "S3a", "Ciudad inteligente, reconocida por el Ministerio en 2022"),
    ("es", "S3a", "Somos una ciudad inteligente"),
    ("fr", "B1a", "Forum international de la ville intelligente"),
    (
        "fr",
        "S3a",
        "Le ministère nous a décerné le titre de ville intelligente au forum de Lyon en 2022",
    ),
    ("fr", "S3a", "Nous sommes une ville intelligente"),
    ("fr", "S3a", "Nous voulons devenir une ville intelligente"),
    ("fr", "S3a", "Ville intelligente, reconnue par le ministère en 2022"),
    ("hi", "S3a", "स्मार्ट सिटी, 2022 में मंत्रालय ने मान्यता दी"),
    ("ja", "S3a", "2022年の会議で総務省からスマートシティに認定されました"),
    ("ja", "S3a", "スマートシティ、2022年に総務省が認定"),
    ("ja", "S3a", "私たちはスマートシティです"),
    ("ko", "S3a", "스마트도시, 2022년 국토교통부 인증"),
    ("pt", "S3a", "Cidade inteligente, reconhecida pelo Ministério em 2021"),
    ("pt", "S3a", "Recebemos o título de cidade inteligente no congresso de 2021"),
    ("pt", "S3a", "Somos uma cidade inteligente"),
    ("ru", "B1a", "Международный форум умных городов"),
    ("ru", "S3a", "Мы умный город"),
    ("ru", "S3a", "На форуме в Москве в 2021 году министерство признало нас умным городом"),
    ("ru", "S3a", "Умный город, признан министерством в 2021 году"),
    ("tr", "S3a", "Akıllı şehir, 2022'de bakanlık tarafından tanındı"),
    ("zh", "S3a", "2021年在论坛上被工信部授予智慧城市称号"),
    ("zh", "S3a", "智慧城市，2021年工信部授予"),
]


def _misread(town: Town) -> list[str]:
    receipt = town.turn.letters[0].notice.receipt  # type: ignore[attr-defined]
    return [one.label for one in receipt.misread]


@pytest.mark.parametrize(("language", "said", "is_read"), EVENTS)
def test_asked_for_events_its_name_is_one(language: str, said: str, is_read: bool) -> None:
    town = after(language, "S3a", said)
    assert ("S3a" in town.file().current) is is_read
    assert "B1a" not in town.file().current
    assert "Recognition as a city" not in " ".join(_misread(town))


@pytest.mark.parametrize(("language", "question", "said"), OTHERS)
def test_what_names_no_event_or_answers_for_the_title_is_no_event(
    language: str, question: str, said: str
) -> None:
    town = after(language, question, said)
    assert "S3a" not in town.file().current


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "fr",
            "Forum international de la ville intelligente. Nous demandons un délai supplémentaire "
            "jusqu'au 15 mars.",
        ),
        ("ru", "Международный форум умных городов. Просим продлить срок до 15 марта."),
    ],
)
def test_a_wish_for_more_time_beside_the_event_is_not_lost(language: str, said: str) -> None:
    assert after(language, "S3a", said).turn.cases
