"""The day something opened, beside the day of what came before it."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 12, 1)
OTHERS = (
    (
        "en",
        "The council approved the plan on 14 June 2021 and the tender was opened on 1 "
        "February 2023.",
    ),
    (
        "en",
        "The decision was adopted on 14 June 2021, and registration opened on 1 February "
        "2023, the platform itself in May.",
    ),
    (
        "en",
        "We announced the opening on 3 March 2023; it has not opened yet. Perhaps on 19 "
        "October 2023.",
    ),
    ("en", "The contract ended on 3 March 2023; it opened on 19 October 2021."),
    (
        "en",
        "The contract was signed on 3 March 2022, the first half was delivered on 5 May "
        "2022 and it opened on 19 October 2023.",
    ),
    ("en", "It was announced on 3 March 2022, opened on 19 October 2023 and closed on 1 May 2024."),
    ("en", "Approved on 3 March 2022, the test platform went live on 19 October 2023."),
    ("en", "Approved on 3 March 2022. Opened on 19 October 2023 (delayed from 1 May 2023)."),
    ("de", "Beschlossen am 3. März 2022, die Ausschreibung wurde am 5. Mai 2022 eröffnet."),
    ("de", "Das Zentrum wurde am 5. Mai 2022 geschlossen; beschlossen wurde das am 3. März 2022."),
    (
        "de",
        "Der Beschluss fiel am 3. März 2022, im Probebetrieb lief sie ab 5. Mai 2022, "
        "eröffnet wurde sie am 1. Juni 2023.",
    ),
    ("de", "Laut Vertrag vom 3. März 2022 sollte am 5. Mai 2023 eröffnet werden."),
    ("fr", "Décidée le 3 mars 2022, la plateforme devait ouvrir le 5 mai 2023."),
    ("fr", "Le marché a été ouvert le 3 mars 2022 et signé le 5 mai 2022."),
    (
        "es",
        "El contrato se firmó el 3 de marzo de 2022 y la licitación se abrió el 5 de mayo de 2021.",
    ),
    ("es", "Se aprobó el 3 de marzo de 2022 y el plazo de solicitudes abrió el 5 de mayo de 2022."),
    (
        "pt",
        "O contrato foi assinado em 3 de março de 2022 e as inscrições abriram em 5 de "
        "maio de 2022.",
    ),
    ("ru", "Решение принято 3 марта 2022 года, конкурс открыт 5 мая 2022 года."),
    ("ru", "Договор подписан 3 марта 2022 года, система не работает с 5 мая 2023 года."),
    ("ru", "Строительство началось 3 марта 2022 года, центр закрыт 5 мая 2023 года."),
    ("tr", "Karar 3 Mart 2022'de alındı, ihale 5 Mayıs 2022'de açıldı."),
    ("tr", "Sözleşme 3 Mart 2022'de imzalandı, başvurular 5 Mayıs 2022'de açıldı."),
    ("tr", "3 Mart 2022'de duyuruldu ama 5 Mayıs 2023'te açılmadı."),
    ("hi", "निर्णय 3 मार्च 2022 को हुआ और निविदा 5 मई 2022 को खुली।"),
    ("hi", "घोषणा 3 मार्च 2022 को हुई, पर 5 मई 2023 को चालू नहीं हुआ।"),
    ("zh", "2022年3月3日决定，2022年5月5日开始招标，2023年6月1日启用。"),
    ("zh", "2022年3月3日签约，2022年5月5日起停止运行。"),
    ("zh", "2022年3月3日宣布启用日期为2022年5月5日。"),
    ("ja", "2022年3月3日に決定し、2022年5月5日に募集を開始しました。"),
    ("ja", "2022年3月3日に契約し、2022年5月5日に稼働を停止しました。"),
    ("ja", "2022年3月3日に発表しましたが、2022年5月5日にはまだ稼働していませんでした。"),
    ("ko", "2022년 3월 3일 결정했고, 2022년 5월 5일 접수를 시작했습니다."),
    ("ko", "2022년 3월 3일 계약했고 2022년 5월 5일 가동을 중단했습니다."),
    ("ko", "2022년 3월 3일 발표했지만 2022년 5월 5일에는 개통하지 못했습니다."),
    ("ar", "صدر القرار في 3 مارس 2022 وفُتحت المناقصة في 5 مايو 2022."),
    ("ar", "وُقع العقد في 3 مارس 2022 ولم يفتتح في 5 مايو 2023."),
    ("ar", "وُقع العقد في 3 مارس 2022 وفُتح باب التقديم في 5 مايو 2022."),
)


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_a_day_is_asked_where_what_opened_is_another_thing_or_did_not_stay_so(
    language: str, text: str
) -> None:
    found = read("date", text, Context(language=language, today=TODAY))
    assert isinstance(found, Unclear)


def test_a_day_of_the_same_year_is_read_where_it_opened() -> None:
    text = "Announced on 3 March 2023, it opened on 19 October of the same year."
    found = read("date", text, Context(language="en", today=TODAY))
    assert found == Day(day=date(2023, 10, 19))


def test_an_opening_still_to_come_is_asked_beside_what_was_before_it() -> None:
    text = "Der Vertrag wurde am 3. März 2026 unterzeichnet; Eröffnung am 5. Mai 2027."
    found = read("date", text, Context(language="de", today=TODAY))
    assert isinstance(found, Unclear)
