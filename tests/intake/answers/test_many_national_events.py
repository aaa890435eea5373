"""National events told of together are listed nowhere; a named one is kept, and a denial asked.

Each row is a language and an answer; the events read have the year of the first.
"""

import pytest

from intake.answers import read
from intake.answers.values import Context, Event, Events, Unclear

LEFT_OUT = (
    ("en", "We hosted the Asia Water Forum in 2022. In addition, a number of regional fairs take "
     "place here every year.", "Asia Water Forum"),
    ("en", "We hosted the Asia Water Forum in 2022. We also hold many national conferences.",
     "Asia Water Forum"),
    ("de", "Wir haben 2022 den Weltkongress der Städte ausgerichtet. Hinzu kommen jährliche "
     "Messen von eher nationaler Bedeutung.", "Weltkongress der Städte"),
    ("de", "2022 fand bei uns der Weltkongress der Städte statt. Daneben gibt es viele regionale "
     "Veranstaltungen.", "Weltkongress der Städte"),
    ("fr", "Nous avons accueilli le Forum mondial de l'eau en 2022. De nombreux salons régionaux "
     "s'y tiennent chaque année.", "Forum mondial de l'eau"),
    ("es", "Acogimos el Foro Urbano Mundial en 2022. Además, se celebran numerosas ferias "
     "regionales.", "Foro Urbano Mundial"),
    ("pt", "Acolhemos o Fórum Mundial em 2022. Além disso, realizam-se várias feiras regionais.",
     "Fórum Mundial"),
    ("ru", "В 2022 году мы принимали Всемирный форум городов. Кроме того, у нас проходят "
     "региональные выставки.", "Всемирный форум городов"),
    ("ru", "В 2022 году мы принимали Всемирный форум городов. Также проводятся конференции "
     "скорее национального значения.", "Всемирный форум городов"),
    ("zh", "我市于2022年承办世界物联网博览会。此外每年还举办多场全国性展会。", "世界物联网博览会"),
    ("zh", "我市于2022年承办世界物联网博览会。另有多场区域性展会。", "世界物联网博览会"),
    ("ja", "2022年に世界都市フォーラムを開催。このほか、毎年多くの国内会議が開かれております。",
     "世界都市フォーラム"),
    ("ko", "2022년 세계도시포럼을 개최하였습니다. 이 밖에 매년 다수의 국내 행사가 열립니다.",
     "세계도시포럼"),
    ("ar", "استضافت المدينة المنتدى العالمي للمدن عام 2022. كما تقام سنوياً معارض محلية عديدة.",
     "المنتدى العالمي للمدن"),
    ("hi", "शहर में 2022 में विश्व नगर मंच आयोजित हुआ। इसके अलावा हर साल कई राष्ट्रीय कार्यक्रम होते हैं।",
     "विश्व नगर मंच"),
)  # fmt: skip
KEPT = (
    ("en", "World Port Forum 2022. Many national events such as the Garden Show followed."),
    ("en", "World Port Forum 2022. Several national and international congresses were held."),
    ("en", "World Port Forum 2022. The National Garden Show takes place here every year."),
    ("en", "World Port Forum 2022. We also host the national garden show."),
    ("en", "World Port Forum 2022. Many delegates came to the small islands congress."),
    ("de", "2022 fand der Weltwasserkongress statt. Zahlreiche Gäste kamen zur nationalen Messe "
     "Automatica."),
    ("de", "2022 fand der Weltwasserkongress statt. Verschiedene kleinere Messen, z. B. die "
     "Interzoo."),
    ("zh", "2022年世界大学运动会。曾多次举办全国图书博览会。"),
    ("ja", "2022年世界都市フォーラム。全国植樹祭も複数の会場で行われました。"),
    ("ko", "2022 세계도시포럼. 여러 차례 전국체육대회가 열렸습니다."),
    ("hi", "विश्व नगर मंच 2022। राष्ट्रीय खेल कई स्थानों पर हुए।"),
    ("de", "Weltkongress der Städte 2022. Daneben regionale Feste und die Bundesgartenschau."),
    ("de", "Weltkongress der Städte 2022. Daneben viele regionale Messen wie die Grüne Woche."),
    ("fr", "Forum mondial de l'eau, 2022. De nombreux salons nationaux, dont le Salon du livre."),
    ("fr", "Forum mondial de l'eau, 2022. Plusieurs congrès internationaux s'y sont tenus."),
    ("es", "Foro Urbano Mundial, 2022. También acogimos la cumbre de gobiernos locales."),
    ("pt", "Fórum Mundial, 2022. Vários congressos internacionais e feiras regionais."),
    ("ru", "Всемирный форум городов, 2022. Местные власти провели съезд городов."),
    ("ru", "Всемирный форум городов, 2022. Проводились различные международные выставки."),
    ("zh", "2022年世界大学运动会。此外每年举办多场全国性展会和环境论坛。"),
    ("ko", "2022년 세계도시포럼을 개최하였습니다. 다수의 국내 행사와 환경박람회도 열립니다."),
    ("ar", "استضفنا المنتدى العالمي للمدن عام 2022. وتقام معارض محلية عديدة ومهرجان السينما."),
    ("hi", "शहर में 2022 में विश्व नगर मंच आयोजित हुआ। कई राष्ट्रीय सम्मेलन और फिल्म महोत्सव भी होते हैं।"),
)  # fmt: skip
BUT_ONE = (
    ("de", "Keine von internationalem Rang außer dem Weltkongress der Städte."),
    ("de", "Keine Veranstaltungen dieser Art außer dem Weltkongress der Städte."),
    ("de", "Keine von internationalem Rang, lediglich die Grüne Woche."),
    ("de", "Keine von internationalem Rang. Nur die Grüne Woche."),
    ("en", "No event of that size except the World Port Forum."),
    ("fr", "Aucun événement de cette ampleur, hormis le Forum mondial des ports."),
    ("tr", "Çevre Forumu dışında uluslararası etkinlik yok."),
    ("zh", "没有国际性活动，除了环境论坛。"),
    ("zh", "除环境论坛外，没有国际性活动。"),
    ("ja", "環境フォーラムを除き、国際的なものはございません。"),
    ("ko", "환경포럼을 제외하면 국제행사는 없습니다."),
    ("ar", "لا توجد فعاليات دولية باستثناء منتدى البيئة."),
)
NONE = (
    ("de", "Keine von internationalem Rang."),
    ("de", "Keine mit internationaler Reichweite."),
    ("de", "Bisher keine von vergleichbarer Größe."),
    ("de", "Keine, nur lokale."),
    ("en", "None, except for a few local fairs."),
    ("en", "None as far as I know, apart from that."),
    ("fr", "Aucun, hormis des salons locaux."),
    ("es", "Ninguno, salvo ferias locales."),
    ("pt", "Nenhum, exceto feiras locais."),
    ("ru", "Никаких, кроме местных выставок."),
    ("tr", "Yerel fuarlar dışında yok."),
    ("zh", "没有国际活动。"),
    ("ja", "国内のもの以外はございません。"),
    ("ko", "국내 행사 외에 국제행사는 없습니다."),
    ("ar", "لا توجد فعاليات دولية."),
    ("hi", "स्थानीय मेलों के अलावा कोई नहीं।"),
)


@pytest.mark.parametrize(("language", "text", "name"), LEFT_OUT)
def test_many_national_events_are_no_event(language: str, text: str, name: str) -> None:
    found = read("events", text, Context(language=language))

    assert found == Events(events=(Event(name=name, year=2022),))


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_what_may_have_a_name_is_told_or_asked(language: str, text: str) -> None:
    found = read("events", text, Context(language=language))

    if not isinstance(found, Unclear):
        assert isinstance(found, Events)
        assert len(found.events) + len(found.unread) > 1


@pytest.mark.parametrize(("language", "text"), BUT_ONE)
def test_none_but_a_named_one_is_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text"), NONE)
def test_none_is_still_none(language: str, text: str) -> None:
    assert read("events", text, Context(language=language)) == Events(events=())
