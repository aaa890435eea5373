"""Events that never came, beside those that were hosted: told apart, and never listed."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear

TODAY = date(2026, 11, 26)
Hosted = tuple[tuple[str, int], ...]


def told(language: str, text: str) -> object:
    return read("events", text, Context(language=language, today=TODAY))


HOSTED: list[tuple[str, str, Hosted]] = [
    (
        "en",
        "Chiefly COP17 in 2011, then the International AIDS Conference in 2016. We also bid for "
        "the 2022 Commonwealth Games, which in the end went to another city.",
        (("COP17", 2011), ("International AIDS Conference", 2016)),
    ),
    (
        "en",
        "The World Water Congress in 2019; we had also been promised the 2020 Ocean Forum, but "
        "that was called off.",
        (("World Water Congress", 2019),),
    ),
    (
        "en",
        "We hosted the World Water Congress in 2019 and the Smart Ports Summit in 2021 - no, "
        "sorry, that was in Hull.",
        (("World Water Congress", 2019),),
    ),
    (
        "fr",
        "D'abord le Forum mondial de l'eau en 2018, ensuite le Sommet des ports en 2021 ; nous "
        "étions aussi candidats au Congrès des maires 2024, attribué finalement à Rabat.",
        (("Forum mondial de l'eau", 2018), ("Sommet des ports", 2021)),
    ),
    (
        "fr",
        "Le plus marquant reste le Forum mondial de l'eau 2018, sans oublier le Sommet des ports "
        "en 2021.",
        (("Forum mondial de l'eau", 2018), ("Sommet des ports", 2021)),
    ),
    (
        "es",
        "La Exposición Internacional de 2008 y la Cumbre de los Puertos... perdón, esa última "
        "fue en Madrid.",
        (("Exposición Internacional", 2008),),
    ),
    (
        "pt",
        "O principal foi a Rio+20, em 2012, seguida da Copa das Confederações em 2013. A "
        "Universíada de 2019 era para ser aqui, mas desistimos.",
        (("Rio+20", 2012), ("Copa das Confederações", 2013)),
    ),
    (
        "de",
        "2019 waren wir Gastgeber des Deutschen Evangelischen Kirchentags, 2021 der "
        "Internationalen Bauausstellung; der Weltkongress 2020 wurde abgesagt.",
        (("Deutscher Evangelischer Kirchentag", 2019), ("Internationale Bauausstellung", 2021)),
    ),
    (
        "ru",
        "Из крупных — Всемирный водный форум 2017 года; Саммит портов 2021 года у нас "
        "планировался, но его отменили.",
        (("Всемирный водный форум", 2017),),
    ),
    (
        "ar",
        "استضافت المدينة المنتدى العالمي للمياه عام 2018، وكان مقرراً أن تستضيف قمة الموانئ عام "
        "2020 لكنها أُلغيت.",
        (("المنتدى العالمي للمياه", 2018),),
    ),
    (
        "tr",
        "2019'da Dünya Su Forumu'na ev sahipliği yaptık; EXPO 2020'ye de adaydık fakat "
        "kazanamadık.",
        (("Dünya Su Forumu", 2019),),
    ),
    (
        "hi",
        "2019 में विश्व जल सम्मेलन आयोजित हुआ था; 2020 की युवा संसद रद्द कर दी गई थी।",
        (("विश्व जल सम्मेलन", 2019),),
    ),
    (
        "zh",
        "本市曾於2018年主辦世界花卉博覽會,另外2019年國際港口論壇原訂在本市舉行,後來遭取消。",
        (("世界花卉博覽會", 2018),),
    ),
    (
        "ja",
        "国際園芸博覧会(2027年開催予定)を控えておりますが、これまでの実績としては2008年の世界水会議、"
        "2017年の国際港湾フォーラムなどがあります。",
        (("世界水会議", 2008), ("国際港湾フォーラム", 2017)),
    ),
    (
        "ko",
        "2012년 세계물포럼과 2010년 G20 정상회의가 있고, 2021년에 열기로 했던 도시포럼은 "
        "취소되었습니다.",
        (("세계물포럼", 2012), ("G20 정상회의", 2010)),
    ),
]


@pytest.mark.parametrize(("language", "text", "hosted"), HOSTED)
def test_what_was_lost_or_called_off_is_no_event_of_the_list(
    language: str, text: str, hosted: Hosted
) -> None:
    found = told(language, text)
    assert isinstance(found, Events), found
    assert tuple((one.name, one.year) for one in found.events) == hosted
    assert found.unread == ()


def test_what_is_left_out_is_said_in_the_reading() -> None:
    found = told("en", HOSTED[0][1])
    assert isinstance(found, Events)
    (said,) = found.planned
    assert "Commonwealth Games" in said


@pytest.mark.parametrize(
    "text",
    [
        "We bid for Expo 2015, the Games 2016 and the World Cup 2018.",
        "COP17 in 2011, AIDS Conference 2016, the 2020 Games were cancelled.",
        "We hosted COP17 in 2011 and the AIDS Conference in 2016, but that was cancelled.",
        "We hosted COP17 in 2011; the 2020 Games were postponed and took place in 2021.",
        "Expo 2015, Games 2016 and World Cup 2018 were all cancelled.",
        "We bid for Expo 2015, which in the end went to Milan.",
        "The Smart Ports Summit in 2021, sorry, that was in Hull.",
    ],
)
def test_where_it_may_be_told_of_other_events_too_it_is_asked(text: str) -> None:
    found = told("en", text)
    assert isinstance(found, Unclear) or found.unread  # type: ignore[attr-defined]


@pytest.mark.parametrize("where", ["곳에서 열렸습니다", "도시에서 개최되었습니다"])
def test_what_was_won_and_held_elsewhere_is_not_listed(where: str) -> None:
    found = told("ko", f"2023년에 세계잼버리를 유치했으나 다른 {where}.")
    assert isinstance(found, Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das weiß ich noch nicht."),
        ("de", "Nein, das wissen wir noch nicht."),
        ("de", "Ich weiß es nicht."),
        ("de", "Ich weiß leider nicht."),
        ("de", "Ich weiß gar nicht."),
        ("de", "Weiß ich momentan nicht."),
        ("de", "Wir wissen aktuell noch nicht."),
        ("de", "Keine Ahnung."),
        ("en", "No idea."),
        ("en", "We do not yet know."),
        ("fr", "Je n'en sais rien."),
        ("fr", "On ne sait pas encore."),
        ("es", "No tengo ni idea."),
        ("es", "No lo podemos decir."),
        ("pt", "Ainda não o sabemos."),
        ("pt", "Não faço ideia."),
        ("ru", "Мы не можем сказать."),
        ("tr", "Hiç fikrim yok."),
        ("zh", "没人知道。"),
        ("zh", "没有头绪。"),
        ("ko", "아는 바가 없습니다."),
        ("fr", "Je ne sais pas encore."),
        ("es", "Todavía no lo sé."),
        ("pt", "Ainda não sei."),
        ("ru", "Пока не знаю."),
    ],
)
def test_who_does_not_know_yet_denies_nothing(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Noch nicht."),
        ("de", "Keine, soweit ich weiß."),
        ("de", "Nein, weiß ich genau."),
        ("de", "Ich weiß von keiner Veranstaltung."),
        ("de", "Nein, soweit wir wissen."),
        ("de", "Keine, das wissen wir genau."),
        ("en", "None that I know of."),
        ("fr", "Aucun, à ce que je sache."),
        ("es", "Ninguno, que yo sepa."),
        ("pt", "Nenhum, que eu saiba."),
        ("zh", "没有。"),
        ("ko", "없습니다."),
        ("tr", "Hiç yok."),
        ("fr", "Aucun, pas encore."),
        ("es", "No, ninguno."),
        ("ru", "Нет."),
    ],
)
def test_a_plain_denial_stays_one(language: str, text: str) -> None:
    assert read("events", text, Context(language=language)) == Events(events=())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Smart City Forum 2020; it was cancelled because of Covid."),
        ("en", "Smart City Forum 2020 (cancelled)."),
        ("en", "Smart City Forum 2020 (postponed), IoT Week 2022"),
        ("tr", "Dünya Şehirler Forumu 2020 (iptal)"),
        ("hi", "विश्व नगर मंच 2020 (रद्द)"),
        ("de", "Smart City Forum 2020. Leider fiel es aus."),
    ],
)
def test_a_short_word_of_cancelling_lists_nothing(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Unclear)


def test_a_name_in_capitals_ahead_of_its_cancelling_is_its_own() -> None:
    found = read(
        "events",
        "We hosted IoT Week in 2022. The Aero India of 2020 was cancelled because of Covid.",
        Context(language="en"),
    )
    assert isinstance(found, Events)
    assert [one.name for one in found.events] == ["IoT Week"]
