"""The one day of an answer that tells other times beside it, and deadlines as days."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 11, 26)

MEANT = [
    (
        "de",
        "Seit dem 1. März 2023 läuft die Plattform, nach einem zweijährigen Pilotbetrieb.",
        "2023-03-01",
    ),
    (
        "de",
        "Geplant war der 01.02.2024, tatsächlich eröffnet wurde das Zentrum am 12.06.2024.",
        "2024-06-12",
    ),
    ("de", "Wir reichen die Unterlagen bis spätestens 10. Dezember ein.", "2026-12-10"),
    ("de", "Am 17. Mai 2024 wurde uns der Preis verliehen, die Messe begann am 15.", "2024-05-17"),
    (
        "en",
        "The centre was to open on 1 March 2024 but in fact only opened on 20 June 2024.",
        "2024-06-20",
    ),
    (
        "en",
        "It has been in operation since 5 May 2023, after eighteen months of trials.",
        "2023-05-05",
    ),
    ("en", "By 20 December at the latest.", "2026-12-20"),
    ("en", "The certificate was issued on 20 May 2022 and is valid for two years.", "2022-05-20"),
    (
        "fr",
        "Prévue le 3 mars 2024, la mise en service n'a eu lieu que le 17 septembre 2024.",
        "2024-09-17",
    ),
    ("fr", "Nous vous l'enverrons au plus tard le 8 janvier.", "2027-01-08"),
    ("fr", "Le label nous a été remis le 12 mai 2023, pour une durée de trois ans.", "2023-05-12"),
    (
        "es",
        "La inauguración estaba prevista para el 3 de marzo de 2024, pero se celebró el 14 de "
        "mayo de 2024.",
        "2024-05-14",
    ),
    ("es", "A más tardar el 18 de diciembre.", "2026-12-18"),
    ("es", "Funciona desde el 1 de abril de 2023, tras un año de pruebas.", "2023-04-01"),
    ("pt", "Até 15 de janeiro, o mais tardar.", "2027-01-15"),
    ("pt", "O selo foi atribuído em 9 de junho de 2023 e é válido por dois anos.", "2023-06-09"),
    ("ru", "Запуск планировался на 01.03.2024, но фактически состоялся 15.08.2024.", "2024-08-15"),
    ("ru", "Система работает с 1 июля 2023 года, после полугода испытаний.", "2023-07-01"),
    ("ru", "Не позднее 20 декабря.", "2026-12-20"),
    (
        "ar",
        "كان من المقرر افتتاح المركز في 1 مارس 2024، لكنه افتتح فعليًا في 20 يونيو 2024.",
        "2024-06-20",
    ),
    ("ar", "في موعد أقصاه 20 ديسمبر.", "2026-12-20"),
    ("zh", "原定2024年3月1日启用,实际于2024年6月18日正式投入运行。", "2024-06-18"),
    ("zh", "证书于2022年5月20日颁发,有效期两年。", "2022-05-20"),
    ("zh", "最晚1月10日之前。", "2027-01-10"),
    ("ja", "2024年3月1日の予定でしたが、実際には2024年6月18日に開所しました。", "2024-06-18"),
    ("ja", "遅くとも12月20日までに提出いたします。", "2026-12-20"),
    ("ja", "2022年5月20日に認定を受けました。有効期間は2年です。", "2022-05-20"),
    (
        "ko",
        "원래 2024년 3월 1일 예정이었으나 실제로는 2024년 6월 18일에 개소했습니다.",
        "2024-06-18",
    ),
    ("ko", "늦어도 12월 20일까지 보내드리겠습니다.", "2026-12-20"),
    ("tr", "En geç 20 Aralık'a kadar göndereceğiz.", "2026-12-20"),
    (
        "tr",
        "Sistem, altı aylık deneme sürecinden sonra 1 Temmuz 2024'te devreye girdi.",
        "2024-07-01",
    ),
    ("tr", "Sertifika 20 Mayıs 2022'de verildi, iki yıl geçerlidir.", "2022-05-20"),
    ("hi", "प्रमाण पत्र 20 मई 2022 को मिला, जो दो वर्ष के लिए मान्य है।", "2022-05-20"),
    ("hi", "अधिकतम 20 दिसंबर तक भेज देंगे।", "2026-12-20"),
    (
        "de",
        "Die Urkunde wurde uns am 17. Oktober 2023 überreicht, beworben hatten wir uns schon "
        "im Mai 2022.",
        "2023-10-17",
    ),
    (
        "de",
        "Ursprünglich war der 01.04.2025 vorgesehen, wegen der Vergabebeschwerde ging die "
        "Leitzentrale dann aber erst am 15.09.2025 in Betrieb.",
        "2025-09-15",
    ),
    (
        "ja",
        " 2023年11月9日に総務大臣表彰を受けました。なお、事業そのものは2019年から続けております。",
        "2023-11-09",
    ),
    (
        "pt",
        "O prêmio nos foi entregue em 22 de agosto de 2024, durante o congresso em Curitiba "
        "que começou no dia 20.",
        "2024-08-22",
    ),
    (
        "tr",
        "Merkez, 29 Ekim 2023'te Cumhuriyetin 100. yılı törenleriyle açıldı, temeli ise "
        "2021'de atılmıştı.",
        "2023-10-29",
    ),
    (
        "tr",
        "Önce 15.05.2025 olarak planlanmıştı ama deprem sonrası ertelendi ve 02.09.2025 "
        "tarihinde devreye alındı.",
        "2025-09-02",
    ),
    (
        "ko",
        "통합관제센터는 원래 2021년 3월 개소 예정이었으나 코로나19로 미뤄져 2021년 9월 13일에 "
        "문을 열었습니다.",
        "2021-09-13",
    ),
    (
        "hi",
        "नियंत्रण केंद्र का उद्घाटन पहले 26 जनवरी 2022 को होना था, किंतु कोविड के कारण यह 15 "
        "अगस्त 2022 को हुआ।",
        "2022-08-15",
    ),
    ("ru", "Документы направим до 25 декабря с. г.", "2026-12-25"),
]

OPEN = [
    ("en", "1 March 2024 was the deadline, but we submitted on 3 March 2024."),
    ("en", "The contract runs for two years, from 1 March 2024 to 1 March 2026."),
    ("en", "On 5 May 2023, perhaps a month later."),
    ("en", "We expected it for 1 March 2024, it took six months longer."),
    ("en", "It was planned for 1 March 2024 and has been postponed."),
    ("ru", "Планировали на 1 марта 2024 года, но перенесли на два месяца."),
    ("en", "Six months after 1 July 2024, following two years of tests."),
    ("fr", "Le 3 mars 2024, ou deux ans plus tard."),
    ("zh", "2024年3月1日或两年后。"),
    ("de", "Am 3. Mai 2022 beworben, am 17. Oktober 2023 ausgezeichnet."),
    ("de", "Zwei Jahre nach dem 1. Mai 2023."),
    ("en", "By 15 January or at the latest 20 January."),
    ("en", "No later than 15 January 2025."),
    ("de", "Spätestens Ende Januar."),
    ("ru", "До 25 декабря не успеем."),
    ("fr", "Le 3 mars 2024 et le 5 avril 2024."),
]


@pytest.mark.parametrize(("language", "text", "day"), MEANT)
def test_the_day_meant_is_read_beside_plans_trials_bare_years_and_deadlines(
    language: str, text: str, day: str
) -> None:
    found = read("date", text, Context(language=language, today=TODAY))
    assert found == Day(day=date.fromisoformat(day))


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_a_day_that_another_clause_leaves_open_is_asked(language: str, text: str) -> None:
    assert isinstance(read("date", text, Context(language=language, today=TODAY)), Unclear)
