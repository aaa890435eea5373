"""What was so once goes where the answer says what is so by now."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, YesNo

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We did not have one when we applied in 2023. We do now."),
        ("en", "In 2022 we answered no; since then the city brain has gone live."),
        ("en", "We did not use it before 2024, but now the whole city is managed through IoT."),
        ("de", "Bei der Bewerbung 2023 hatten wir das noch nicht. Jetzt haben wir es."),
        ("fr", "Jusqu'en 2022 il n'y avait rien de tel ; aujourd'hui le centre est en service."),
        ("es", "Hace un año habría respondido que no, pero desde junio el sistema está en marcha."),
        ("es", "No lo teníamos cuando nos presentamos en 2023. Ahora sí."),
        ("es", "Hasta 2022 no había nada parecido; hoy el centro funciona las 24 horas."),
        ("pt", "Há dois anos eu teria dito que não, mas desde março o centro funciona 24 horas."),
        ("pt", "Não tínhamos isso quando nos candidatamos em 2023. Agora temos."),
        ("pt", "Antes respondíamos que não, mas desde setembro o sistema está em funcionamento."),
        ("ru", "Два года назад я бы сказал «нет», но с марта центр работает круглосуточно."),
        ("ru", "Когда мы подавали заявку в 2023 году, её не было. Теперь есть."),
        ("ru", "Раньше её не было, но с сентября система введена в эксплуатацию."),
        ("ar", "قبل عامين كنت سأقول لا، لكن المركز يعمل منذ مارس على مدار الساعة."),
        ("ar", "لم يكن لدينا عندما تقدمنا في 2023. أما الآن فلدينا."),
        ("ar", "في السابق كنا نجيب بلا، لكن النظام يعمل منذ سبتمبر."),
        ("ja", "2年前なら「いいえ」と答えたでしょうが、3月からセンターが稼働しています。"),
        ("ja", "2023年の申請時にはありませんでしたが、現在は稼働しています。"),
        ("ja", "以前は「いいえ」と回答していましたが、9月からシステムが稼働しています。"),
        ("ko", "2년 전이라면 아니라고 했겠지만 3월부터 센터가 운영되고 있습니다."),
        ("ko", "2023년 신청 당시에는 없었지만 지금은 운영하고 있습니다."),
        ("ko", "예전에는 '아니요'라고 답했지만 9월부터 시스템이 가동 중입니다."),
        ("zh", "两年前我会说没有，但今年3月起中心已经投入运行。"),
        ("zh", "2023年申报的时候还没有，现在有了。"),
        ("zh", "以前我们回答的是“否”，但9月起系统已经投入使用。"),
        ("tr", "İki yıl önce hayır derdim, ama marttan beri merkez çalışıyor."),
        ("tr", "2023'te başvurduğumuzda yoktu. Şimdi var."),
        ("tr", 'Eskiden "hayır" diye yanıtlıyorduk, ama eylülden beri sistem devrede.'),
        ("hi", "दो साल पहले मैं नहीं कहता, लेकिन मार्च से केंद्र चालू है।"),
        ("hi", "2023 में आवेदन के समय हमारे पास नहीं थी। अब है।"),
        ("hi", "पहले हम 'नहीं' कहते थे, लेकिन सितंबर से प्रणाली चालू है।"),
        ("en", "We had nothing like it in 2021. Since 2024 the city brain has been running."),
        ("en", "Until 2022 traffic was managed by hand; now it is managed through IoT."),
        ("en", "Earlier we said no. Now it is yes."),
        ("de", "2022 hieß es bei uns noch nein. Seit 2024 läuft die Leitstelle."),
        ("fr", "En 2022 nous n'avions rien. Depuis 2024 la plateforme est en service."),
        ("es", "En 2022 no lo teníamos. Desde 2024 la plataforma funciona."),
        ("pt", "Em 2022 não tínhamos. Desde 2024 a plataforma funciona."),
        ("ru", "В 2022 году не было. С 2024 года платформа работает."),
        ("ar", "في عام 2022 لم يكن لدينا. ومنذ 2024 تعمل المنصة."),
        ("ja", "2022年にはありませんでした。2024年から運用しています。"),
        ("ko", "2022년에는 없었습니다. 2024년부터 운영하고 있습니다."),
        ("zh", "2022年没有。2024年起系统已投入运行。"),
        ("tr", "2022'de yoktu. 2024'ten beri platform çalışıyor."),
        ("hi", "2022 में नहीं था। 2024 से प्लेटफ़ॉर्म चल रहा है।"),
    ],
)  # fmt: skip
def test_what_is_there_by_now_is_a_yes(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Earlier we said yes. Now it is no."),
        ("de", "2023 lief das System. Heute ist es abgeschaltet."),
        ("es", "En 2022 funcionaba. Ahora ya no funciona."),
        ("ko", "2022년에는 운영했습니다. 지금은 중단되었습니다."),
        ("zh", "2022年在运行，现在停用了。"),
        ("en", "We had one in 2023, now we don't."),
    ],
)  # fmt: skip
def test_what_is_gone_by_now_is_a_no(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Previously we had no platform; now we have a contract for a new one."),
        ("en", "In 2023 we had no platform. Today the tender is out."),
        ("en", "Two years ago no, now partly."),
        ("en", "In 2022 we had none. Now one district has it."),
        ("en", "It did not exist in 2020. Now there is interest."),
        ("en", "We had no system in 2023. Now the neighbouring town has one."),
        ("en", "Until 2024 the state ran it; now it is run by the province."),
        ("en", "In 2023 we had none; since then the council has approved the purchase."),
        ("en", "We had none before 2023. Now the plan is in place."),
        ("en", "Two years ago I would have said no, but now I would rather ask our engineers."),
        ("en", "We did not have it in 2023. Now we would like to have it."),
        ("en", "It was not in operation in 2023. Now it is under construction."),
        ("en", "Before 2023 we had none, and now we have no money either."),
        ("en", "We had none in 2023. Now a pilot is running in one street."),
        ("en", "Last year we had no platform, today we have a strategy."),
        ("en", "We had no IoT in 2023; now we have a new mayor."),
        ("en", "In 2023 we were not ready. Now we have appointed a team."),
        ("de", "Früher hatten wir keines; jetzt gibt es einen Plan."),
        ("de", "Bis 2023 gab es keine Plattform, heute gibt es einen Vertrag mit einem Anbieter."),
        ("de", "Vor zwei Jahren hätte ich Nein gesagt, heute bin ich mir nicht sicher."),
        ("de", "2023 hatten wir keines. Jetzt läuft die Ausschreibung."),
        ("de", "Früher gab es keine, seit März gibt es einen Projektleiter."),
        ("fr", "Il y a deux ans je vous aurais dit non, mais maintenant je ne sais pas."),
        ("fr", "Avant, non ; maintenant nous avons un projet."),
        ("fr", "En 2023 nous n'en avions pas. Aujourd'hui nous avons un budget."),
        ("fr", "Auparavant il n'y en avait pas, mais depuis mars nous avons un chef de projet."),
        ("es", "En 2023 no lo teníamos; ahora tenemos un proyecto aprobado."),
        ("es", "Hace dos años no, ahora tenemos financiación."),
        ("es", "Antes no había sistema; desde marzo contamos con un equipo que lo estudia."),
        ("pt", "Em 2023 não tínhamos; agora temos um projeto."),
        ("pt", "Antes não havia; desde março temos um grupo de trabalho."),
        ("ru", "Раньше её не было, теперь есть проект."),
        ("ru", "В 2023 году её не было, сейчас объявлен тендер."),
        ("ru", "Раньше не было, но с марта работает рабочая группа."),
        ("ru", "Раньше системы не было, теперь у нас есть договор с поставщиком."),
        ("ar", "لم يكن لدينا نظام في 2023، والآن لدينا خطة."),
        ("ar", "في السابق لم يكن لدينا، أما الآن فلدينا ميزانية."),
        ("ja", "2023年にはありませんでしたが、現在は計画があります。"),
        ("ja", "以前はありませんでしたが、現在は契約を結んでいます。"),
        ("ja", "以前はありませんでしたが、3月から稼働する予定です。"),
        ("ja", "以前はありませんでしたが、現在は検討チームがあります。"),
        ("ko", "예전에는 없었지만 지금은 계획이 있습니다."),
        ("ko", "2023년에는 없었지만 지금은 담당 팀이 있습니다."),
        ("ko", "예전에는 없었지만 내년 3월부터 운영할 예정입니다."),
        ("zh", "以前没有，现在有计划。"),
        ("zh", "2023年没有，现在有了专项资金。"),
        ("zh", "以前没有，现在正在招标。"),
        ("zh", "过去没有，现在有一个工作组。"),
        ("tr", "Eskiden yoktu, şimdi bir proje var."),
        ("tr", "2023'te yoktu, şimdi bütçemiz var."),
        ("tr", "Eskiden yoktu, marttan beri bir çalışma grubumuz var."),
        ("hi", "पहले नहीं थी, अब योजना है।"),
        ("hi", "2023 में नहीं थी। अब हमारे पास बजट है।"),
        ("hi", "पहले नहीं था, मार्च से एक टीम है।"),
        ("en", "We had it before 2023, but now it is only used by the county."),
        ("en", "In 2019 we had no such system. Now there is one in the hospital."),
        ("en", "Until last year no; since January the mayor has wanted one."),
        ("en", "Earlier we said yes. Now we are checking again."),
        ("en", "In 2020 we were in the first phase; now we are in the second."),
        ("en", "We did not have a licence in 2023; since then we have had no answer."),
        ("de", "Vor zwei Jahren war es Nein, jetzt ist es jein."),
        ("de", "2023 hatten wir keines, seit März hat der Landkreis eines."),
        ("de", "Früher nutzten wir es nicht, jetzt nutzen es einige Ämter."),
        ("es", "En 2022 no lo teníamos. Desde 2024 lo tiene la provincia."),
        ("pt", "Em 2022 não tínhamos. Agora o estado tem uma."),
        ("ru", "В 2022 году не было. С 2024 года платформа есть у области."),
        ("ru", "Раньше не использовали, теперь используют некоторые отделы."),
        ("ja", "以前はありませんでしたが、現在は県が運用しています。"),
        ("ko", "예전에는 없었지만 지금은 도에서 운영하고 있습니다."),
        ("zh", "以前没有，现在是省里在运营。"),
        ("tr", "Eskiden yoktu, şimdi valilik işletiyor."),
        ("hi", "पहले नहीं था, अब राज्य सरकार चलाती है।"),
        ("en", "No, in 2023 we had none. Now it is in operation."),
        ("de", "Nein, 2023 hatten wir keines. Jetzt ist es in Betrieb."),
        ("en", "No. Two years ago there was one, and now it is only in the harbour."),
    ],
)  # fmt: skip
def test_what_is_planned_partial_or_of_others_by_now_is_no_yes(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value != YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The centre opened in 2019. Today we have no blind spots."),
        ("en", "Adopted in 2019, it is now not contested."),
        ("fr", "Le centre a ouvert en 2019. Aujourd'hui nous n'avons pas d'angles morts."),
        ("zh", "中心2019年启用。现在没有盲区。"),
        ("ja", "センターは2019年に開設されました。現在、死角はありません。"),
        ("en", "Previously we had none, now we use the provincial one."),
        ("en", "Previously we had none, today we use a dashboard."),
        ("es", "En 2023 no teníamos; hoy usamos el de la región."),
        ("en", "Before we had none; now we have one, I think."),
        ("en", "Before we had none; now we have one, I was told."),
        ("en", "Before we had none; now we have one in the port."),
    ],
)  # fmt: skip
def test_what_is_denied_of_another_thing_or_not_whole_is_asked(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert not isinstance(value, YesNo)
