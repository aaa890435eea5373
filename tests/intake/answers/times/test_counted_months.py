"""A full day behind how many months something took, and beside what came after it."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "심사에 6개월이 걸렸습니다. 인증일은 2020년 10월 1일입니다."),
        ("ja", "審査は3か月でした。認証日は2020年10月1日です。"),
        ("en", "It was launched on October 1, 2020."),
        ("en", "It was launched on October 1, 2020, two months later than announced."),
        ("en", "October 1, 2020, about six months after the application"),
        ("en", "October 1, 2020, after about two years of work"),
        ("en", "October 1, 2020, valid for three years afterwards"),
        ("en", "It has run since October 1, 2020; five years later, it covers the whole city."),
        ("de", "1. Oktober 2020, drei Monate später als geplant"),
        ("de", "Am 1. Oktober 2020, danach 24 Monate Ausbau"),
        ("fr", "Le 1 octobre 2020, six mois plus tard que prévu"),
        ("es", "El 1 de octubre de 2020, seis meses más tarde de lo previsto"),
        ("pt", "1 de outubro de 2020, seis meses mais tarde do que previsto"),
        ("ru", "1 октября 2020 года, на шесть месяцев позже запланированного"),
        ("ko", "심사에 약 6개월이 걸렸습니다. 인증일은 2020년 10월 1일입니다."),
        (
            "ko",
            "국제표준화기구에서 받았습니다. 심사에 약 6개월이 걸렸습니다. 2020년 10월 1일입니다.",
        ),
        ("ko", "수도권 도시입니다. 인증일은 2020년 10월 1일입니다."),
        ("ko", "2020년 10월 1일입니다. 인증은 국제표준화기구에서 받았습니다."),
        ("ja", "水道局も参加しました。認証日は2020年10月1日です。"),
        ("ja", "認証日は2020年10月1日です。土木部が担当しました。"),
        ("ja", "木材産業の拠点です。2020年10月1日に認証されました。"),
        ("ja", "審査に約6か月を要しました。認証日は2020年10月1日です。"),
        ("de", "Die Prüfung dauerte etwa sechs Monate. Das Datum ist der 1. Oktober 2020."),
        ("fr", "L'examen a duré environ six mois. La date est le 1 octobre 2020."),
        ("tr", "İnceleme yaklaşık altı ay sürdü. Belge tarihi 1 Ekim 2020'dir."),
        ("hi", "जाँच में लगभग छह महीने लगे। प्रमाणन की तारीख 1 अक्टूबर 2020 है।"),
        ("ar", "استغرق الفحص حوالي ستة أشهر. تاريخ الشهادة 1 أكتوبر 2020."),
        ("de", "Etwa sechs Monate vor der Freigabe, am 1. Oktober 2020, begann es."),
        ("en", "It was launched on October 1, 2020, after six months of trials."),
        ("en", "It was launched on October 1, 2020, two years after the decision."),
        ("tr", "Sözleşme 1 Ekim 2020'de imzalandı. Sistem ise birkaç ay sonra devreye girdi."),
        ("en", "Seven months later, on October 1, 2020, it opened."),
        ("en", "It was launched on October 1, 2020. The pilot phase lasted six months."),
        ("es", "Se lanzó el 1 de octubre de 2020, después de seis meses de pruebas."),
        ("es", "Se lanzó el 1 de octubre de 2020, dos años después de la decisión."),
        ("pt", "Foi lançada a 1 de outubro de 2020, dois anos depois da decisão."),
        ("de", "Am 1. Oktober 2020, nach sechs Monaten Probebetrieb."),
        ("fr", "Elle a été lancée le 1er octobre 2020, deux ans après la décision."),
        ("ru", "Запущена 1 октября 2020 года, спустя два года после решения совета."),
    ],
)
def test_the_day_is_read(language: str, text: str) -> None:
    assert read("date", text, Context(language=language)) == Day(day=date(2020, 10, 1))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1 October 2020 and 5 March 2023."),
        ("en", "October 1, 2020 and June 2023."),
        ("en", "Between 1 October 2020 and the end of 2023."),
        ("en", "1 October 2020 and 2023."),
        ("en", "It was requested on 1 October 2020 and granted in 2023."),
        ("en", "It was planned for 1 October 2020 and opened in 2023."),
        ("ru", "1 октября 2020 и 2023 года."),
        ("de", "1. Oktober 2020 und Anfang 2023."),
        ("ar", "1 أكتوبر 2020 و2023."),
        ("ja", "2020年10月1日（月）です。"),
        ("ja", "2020年10月1日に申請し、3か月後に認定されました。"),
        ("ja", "2020年10月1日に申請し、3か月で認定されました。"),
        ("ja", "3か月後に稼働しました。2020年10月1日に契約。"),
        ("ko", "2020년 10월 1일(월)입니다."),
        ("ko", "2020년 10월 1일, 월요일입니다."),
        ("ja", "2020年10月1日、月曜日です。"),
        ("ko", "2020년 10월 1일 또는 다음 화요일입니다."),
        ("ja", "2020年10月1日（土）か翌週です。"),
        ("en", "On 1 October 2020, perhaps a month later."),
        ("en", "On 1 October 2020, perhaps six months later."),
        ("de", "Am 1. Oktober 2020, vielleicht zwei Monate später."),
        ("ko", "2020년 10월 1일에 시작했고, 6개월 뒤에 인증받았습니다."),
        ("ko", "6개월 뒤에 가동했습니다. 계약일은 2020년 10월 1일입니다."),
        ("ko", "6개월 만에 인증받았습니다. 계약일은 2020년 10월 1일입니다."),
        ("ko", "약 6개월 만에 인증받았습니다. 계약일은 2020년 10월 1일입니다."),
        ("ja", "約3か月後に稼働しました。2020年10月1日に契約。"),
        ("ja", "2020年10月1日に申請し、約3か月で認定されました。"),
        ("de", "Etwa sechs Monate nach dem 1. Oktober 2020."),
        ("de", "Etwa am 1. Oktober 2020. Es dauerte sechs Monate."),
        ("ar", "في 1 أكتوبر 2020 قدمنا الطلب. بعد حوالي ستة أشهر حصلنا على الشهادة."),
        ("en", "We applied on 1 October 2020. Six months later it was certified."),
        ("en", "We applied on 1 October 2020. About six months later it was certified."),
        ("de", "Antrag am 1. Oktober 2020, sechs Monate später wurde es zertifiziert."),
        ("de", "Antrag am 1. Oktober 2020, etwa sechs Monate später wurde es zertifiziert."),
        ("fr", "Demande le 1er octobre 2020. Six mois plus tard, il a été certifié."),
        ("es", "Solicitada el 1 de octubre de 2020. Seis meses después fue certificada."),
        ("pt", "Pedida a 1 de outubro de 2020. Seis meses depois foi certificada."),
        ("ru", "Заявка подана 1 октября 2020 года. Через шесть месяцев её одобрили."),
        ("tr", "1 Ekim 2020'de başvurduk. Altı ay sonra belge aldık."),
        ("hi", "1 अक्टूबर 2020 को आवेदन किया। छह महीने बाद प्रमाणपत्र मिला।"),
        ("zh", "2020年10月1日提交申请。六个月后获得认证。"),
    ],
)
def test_two_times_or_a_wrong_weekday_are_asked(language: str, text: str) -> None:
    assert isinstance(read("date", text, Context(language=language)), Unclear)
