"""The day that came in fact beside one that was planned, and the day of what was asked about."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2025, 4, 1)
IN_FACT = (
    ("en", "The launch, scheduled for May 2023, eventually took place on 9 September 2023."),
    ("en", "We had planned it for May 2023; in fact it opened on 9 September 2023."),
    ("fr", "La mise en service, d'abord prévue pour mai 2023, a finalement eu lieu le 9 septembre "
     "2023."),
    ("de", "Die Abnahme war für Ende Mai geplant, tatsächlich ging sie am 09.09.2023 ans Netz."),
    ("es", "La puesta en marcha, prevista para mayo de 2023, tuvo lugar finalmente el 9 de "
     "septiembre de 2023."),
    ("pt", "A abertura, prevista para maio de 2023, ocorreu finalmente a 9 de setembro de 2023."),
    ("ru", "Запуск намечали на май 2023 года, в итоге система заработала 9 сентября 2023 года."),
    ("tr", "Açılış Mayıs 2023'te planlanmıştı, fiilen 9 Eylül 2023'te gerçekleşti."),
    ("ar", "كان الافتتاح مقرراً في مايو 2023، لكنه تم فعلياً في 9 سبتمبر 2023."),
    ("hi", "शुभारंभ मई 2023 में प्रस्तावित था, वास्तव में यह 9 सितंबर 2023 को हुआ।"),
    ("zh", "计划于2023年5月上线，实际于2023年9月9日上线。"),
    ("ja", "2023年5月の稼働を計画しておりましたが、実際に稼働したのは2023年9月9日です。"),
    ("ko", "2023년 5월 개소를 계획하였으나 실제로는 2023년 9월 9일에 개소하였습니다."),
)  # fmt: skip
ASKED_ABOUT = (
    ("en", "Our old system dates from May 2016, but the one you ask about was switched on on "
     "Saturday, 9 September 2023."),
    ("de", "Die alte Anlage stammt vom Mai 2016; die, nach der Sie fragen, ging am 9. September "
     "2023 in Betrieb."),
    ("fr", "La première date de mai 2016 ; celle qui vous intéresse a ouvert le 9 septembre 2023."),
    ("es", "La primera es de mayo de 2016; aquella por la que preguntan abrió el 9 de septiembre "
     "de 2023."),
    ("pt", "A primeira é de maio de 2016; aquela sobre a qual perguntam abriu a 9 de setembro de "
     "2023."),
    ("ru", "Первую сдали в декабре 2016 г., а вторую, о которой вы спрашиваете, — 9 сентября "
     "2023 года."),
    ("tr", "İlk sistem Mayıs 2016'da, sorduğunuz sistem ise 9 Eylül 2023'te devreye alındı."),
    ("hi", "पहली प्रणाली मई 2016 की है; जिसके बारे में आपने पूछा, वह 9 सितंबर 2023 को चालू हुई।"),
    ("zh", "第一套系统于2016年5月投用，贵方询问的系统于2023年9月9日上线。"),
    ("de", "Das Zentrum, nach dem Sie fragen, wurde am 9. September 2023 eröffnet."),
    ("ja", "お尋ねの件ですが、2023年9月9日に稼働しました。"),
    ("zh", "您询问的问题答复如下：2023年9月9日。"),
)  # fmt: skip
ASKED = (
    ("en", "Opening is set for May 2026. In fact, the contract was signed on 9 September 2023."),
    ("en", "It is scheduled for 9 May 2026; works actually began on 9 September 2023."),
    ("en", "The full launch is planned for May 2024; in fact the pilot began on 9 September 2023."),
    ("en", "The opening is planned for 9 September 2025. Actually we began planning on 3 May "
     "2016."),
    ("de", "Die Eröffnung ist für Mai 2026 geplant. Der Rohbau wurde schließlich am 9. September "
     "2023 fertig."),
    ("fr", "L'ouverture est prévue en mai 2026 ; les travaux ont effectivement commencé le 9 "
     "septembre 2023."),
    ("es", "La apertura está prevista para mayo de 2026; de hecho, las obras empezaron el 9 de "
     "septiembre de 2023."),
    ("pt", "A abertura está prevista para maio de 2026; na verdade, as obras começaram a 9 de "
     "setembro de 2023."),
    ("ru", "Ввод запланирован на май 2026 года, в итоге договор подписан 9 сентября 2023 года."),
    ("tr", "Açılış Mayıs 2026'da planlanmaktadır; fiilen inşaat 9 Eylül 2023'te başladı."),
    ("ar", "من المقرر الافتتاح في مايو 2026، وفي الواقع بدأت الأعمال في 9 سبتمبر 2023."),
    ("hi", "उद्घाटन मई 2026 में प्रस्तावित है, वास्तव में निर्माण 9 सितंबर 2023 को शुरू हुआ।"),
    ("en", "It is planned for May 2026. The contract was signed on 9 September 2023."),
    ("en", "The opening on 9 September 2023 was followed by a second phase planned for May 2026."),
    ("en", "Planned for 9 September 2023, it actually opened in May 2024."),
    ("fr", "Prévue pour le 9 septembre 2023, elle n'a finalement pas eu lieu."),
    ("fr", "Finalement prévue pour mars 2026, la convention étant signée le 9 septembre 2023."),
    ("de", "Geplant war Februar, tatsächlich wurde es März."),
    ("de", "Die Abnahme am 09.09.2023 war geplant, tatsächlich verschob sie sich auf Mai."),
    ("es", "Finalmente está prevista para mayo de 2026; el contrato es del 9 de septiembre de "
     "2023."),
    ("en", "The one you ask about is not open yet; the first opened on 9 September 2023."),
    ("en", "The one you ask about was planned for 4 May 2016; the first opened on 9 September "
     "2023."),
    ("en", "The one you ask about opened on 4 May 2016 and the next on 9 September 2023."),
    ("en", "The first opened on 9 September 2023. The system you ask about opened in May 2016."),
    ("de", "Die erste ging am 9. September 2023 ans Netz; die, nach der Sie fragen, ist noch nicht "
     "fertig."),
    ("fr", "Celle qui vous intéresse devait ouvrir le 9 septembre 2023 ; l'autre date du 4 mai "
     "2016."),
    ("ru", "Та, о которой вы спрашиваете, ещё не сдана, первая — 9 сентября 2023 года."),
    ("zh", "贵方询问的系统尚未上线。第一套于2023年9月9日投用。"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [*IN_FACT, *ASKED_ABOUT])
def test_the_day_that_is_meant_is_read(language: str, text: str) -> None:
    value = read("date", text, Context(language=language, today=TODAY))

    assert value == Day(day=date(2023, 9, 9))


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_a_day_of_something_else_is_asked(language: str, text: str) -> None:
    assert isinstance(read("date", text, Context(language=language, today=TODAY)), Unclear)
