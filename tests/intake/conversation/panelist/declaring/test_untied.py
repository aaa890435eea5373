"""Links and connections that are denied: to the cities by the panelist, or something else."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Gdynia", "Turku"), start=1)
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No links to any of these cities."),
        ("en", "I have no connection to Gdynia or Turku."),
        ("en", "I have no links with either city."),
        ("en", "I have no tie to Gdynia or Turku."),
        ("en", "I have no tie to the city of Gdynia, or to Turku."),
        ("en", "I have no tie to any of these cities."),
        ("fr", "Je n'ai aucun lien avec ces villes."),
        ("fr", "Aucun lien avec ces villes."),
        ("de", "Ich habe keine Verbindung zu diesen Städten."),
        ("de", "Keine Verbindungen zu diesen Städten."),
        ("es", "No tengo ningún vínculo con estas ciudades."),
        ("pt", "Não tenho nenhum vínculo com estas cidades."),
        ("ru", "У меня никаких связей с этими городами."),
        ("zh", "我与这些城市没有任何联系。"),
        ("ja", "私はこれらの都市と関係はありません。"),
        ("ko", "저는 이 도시들과 관계가 없습니다."),
        ("ar", "لا علاقة لي بهذه المدن."),
        ("tr", "Bu şehirlerle hiçbir bağlantım yok."),
        ("hi", "मेरा इन शहरों से कोई संबंध नहीं है।"),
    ],
)
def test_no_links_to_the_cities_clears_them(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == ((1, 2), (), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My wife has no links to either city."),
        ("en", "My firm has no connection to these cities, I do."),
        ("en", "As far as I know, no links."),
        ("en", "No connections yet."),
        ("en", "There are no links on your page."),
        ("en", "I found no links in the packet."),
        ("en", "The letter has no connection to me."),
        ("en", "No connection: your page does not open."),
        ("en", "There are no links to Turku on your page."),
        ("en", "Turku has no connection to Gdynia."),
        ("en", "I see no tie to IoT in the answer of Turku."),
        ("en", "My wife has no tie to Gdynia."),
        ("en", "I have no tie-break to offer between Gdynia and Turku."),
        ("en", "I have no tie-up with Gdynia."),
        ("en", "I have no tie to wear in Gdynia."),
        ("en", "There is no tie of Gdynia to Turku."),
        ("en", "There is no tie to Gdynia by rail."),
        ("en", "I have no tie to Gdynia officially."),
        ("en", "I have no tie to the mayor of Gdynia; I have one to its deputy mayor."),
        ("de", "Ich finde keine Verbindung zu Ihrer Seite."),
        ("de", "Es besteht keine Verbindung zum Server."),
        ("fr", "Aucun lien ne fonctionne dans votre lettre."),
        ("fr", "Le courriel ne contient aucun lien."),
        ("es", "Ningún vínculo funciona."),
        ("pt", "Nenhum vínculo funciona."),
        ("ru", "Никаких связей пока."),
        ("zh", "没有关系。"),
        ("ja", "ページとは関係はありません。"),
        ("ko", "편지와 관계가 없습니다."),
        ("ar", "لا علاقة للرسالة بهذه المدن."),
        ("tr", "Sayfayla bağlantım yok."),
        ("hi", "पत्र से कोई संबंध नहीं।"),
    ],
)
def test_other_links_clear_nothing(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert not reading.clear
    assert not reading.conflicts
    assert reading.doubts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "For the record: I have nothing whatsoever to do with Gdynia and Turku."),
        ("fr", "Je n'ai rien à voir avec Gdynia et Turku."),
        ("de", "Nur zur Klarstellung: mit Gdynia und Turku habe ich nichts zu tun."),
        ("de", "Ich habe mit Gdynia und Turku nicht das Geringste zu tun."),
        ("es", "No tengo nada que ver con Gdynia ni con Turku."),
        ("pt", "Nada tenho a ver com Gdynia e Turku."),
        ("ru", "Я не имею никакого отношения к Gdynia и Turku."),
        ("zh", "我与Gdynia和Turku毫无关系。"),
        ("ja", "私はGdyniaとTurkuとは何の関係もありません。"),
        ("ko", "저는 Gdynia와 Turku와 아무 관련이 없습니다."),
        ("ar", "لا صلة لي بـ Gdynia وTurku."),
        ("tr", "Gdynia ve Turku ile hiçbir ilgim yok."),
        ("hi", "मेरा Gdynia और Turku से कोई लेना-देना नहीं है।"),
    ],
)
def test_nothing_to_do_with_cities_clears_them(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == ((1, 2), (), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My wife has nothing to do with Gdynia."),
        ("en", "I do have to do with Turku, nothing to do with Gdynia."),
        ("en", "Gdynia's output has nothing to do with Turku."),
        ("fr", "Mon travail n'a rien à voir avec Gdynia."),
        ("fr", "Je n'ai plus aucun lien avec Gdynia."),
        ("de", "Mit Gdynia habe ich nichts mehr zu tun."),
        ("de", "Ich hatte mit Gdynia viel zu tun, mit Turku habe ich nichts zu tun."),
        ("de", "Ich habe mit der Bewerbung von Gdynia nichts zu tun, ich berate die Stadt."),
        ("es", "Mi trabajo no tiene nada que ver con Gdynia."),
        ("ru", "Моя жена не имеет отношения к Gdynia."),
        ("ru", "Больше не имею отношения к Gdynia."),
        ("tr", "Gdynia ile artık ilgim yok."),
    ],
)
def test_another_or_a_former_tie_is_not_cleared(language: str, text: str) -> None:
    assert not declarations.read_conflicts(text, LISTED, language).clear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich habe keine Verbindung mehr zu Turku."),
        ("de", "Ich habe keine Verbindung zu Turku mehr."),
        ("de", "Ich habe keine Verbindung zu Turku, nichts mehr."),
        ("de", "Ich habe zu keiner dieser Städte mehr Verbindungen als jeder andere."),
        ("fr", "Je n'ai plus aucun lien avec Turku."),
        ("fr", "Je n'ai aucun lien avec Turku, plus maintenant."),
        ("es", "Ya no tengo ningún vínculo con Turku."),
        ("es", "No tengo ya ningún vínculo con Turku."),
        ("pt", "Já não tenho nenhum vínculo com Turku."),
        ("pt", "Não tenho já nenhum vínculo com Turku."),
        ("pt", "Não tenho nenhum vínculo mais com Turku."),
        ("ru", "У меня больше никаких связей с Turku."),
        ("ru", "Связей с Turku у меня больше нет."),
        ("tr", "Turku ile bağlantım artık yok."),
        ("hi", "अब Turku से मेरा कोई संबंध नहीं है।"),
    ],
)
def test_a_tie_that_is_over_is_asked(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts) == ((), ())
    assert [one.why for one in reading.doubts] == ["unsure"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "De plus, je n'ai aucun lien avec ces villes."),
        ("es", "Ya revisé la lista: no tengo ningún vínculo con estas ciudades."),
        ("pt", "Já verifiquei: não tenho nenhum vínculo com estas cidades."),
        ("ru", "Я уже проверил: у меня никаких связей с этими городами."),
        ("tr", "Artık listeye baktım, bu şehirlerle hiçbir bağlantım yok."),
        ("hi", "अब सूची देखी, मेरा इन शहरों से कोई संबंध नहीं है।"),
        ("en", "I declare the absence of any conflict of interest with any of these cities."),
        ("en", "I have no conflict of interest in 2026."),
        ("de", "Ich möchte erklären, dass ich keine Verbindung zu diesen Städten habe."),
        ("de", "Ich habe zu keiner dieser Städte Verbindungen."),
        ("zh", "多年来我与这些城市没有任何联系。"),
        ("ru", "Хочу сообщить, что у меня никаких связей с этими городами."),
        ("zh", "我想说明，我与这些城市没有任何联系。"),
        ("en", "I have no conflict with Gdynia and Turku, just to be clear."),
        ("en", "I only want to say that I have no conflict with Gdynia or Turku."),
        ("fr", "Uniquement pour dire que je n'ai aucun conflit avec Gdynia et Turku."),
        ("de", "Nur zur Klarstellung: kein Konflikt mit Gdynia und Turku."),
        ("tr", "Sadece belirteyim: Gdynia ve Turku ile çıkar çatışmam yok."),
        ("zh", "只是想说明，我与Gdynia和Turku没有利益冲突。"),
        ("ja", "ご報告だけですが、GdyniaとTurkuとは利益相反はありません。"),
    ],
)
def test_words_beside_a_plain_denial_leave_it(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts, reading.doubts) == ((1, 2), (), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have nothing to do with Turku since I left its council."),
        ("en", "I had nothing to do with Turku until 2024."),
        ("en", "I want nothing to do with Turku; its mayor cheated me."),
        ("en", "I must have nothing to do with Turku."),
        ("de", "Seit 2023 habe ich mit Turku nichts zu tun."),
        ("de", "Ich möchte mit Turku nichts zu tun haben."),
        ("fr", "Depuis 2022 je n'ai rien à voir avec Turku."),
        ("fr", "Je préfère n'avoir rien à voir avec Turku."),
        ("es", "Desde 2022 no tengo nada que ver con Turku."),
        ("es", "No quiero tener nada que ver con Turku."),
        ("pt", "Desde 2022 não tenho nada a ver com Turku."),
        ("pt", "Não quero ter nada a ver com Turku."),
        ("ru", "С 2022 года не имею отношения к Turku."),
        ("ru", "Не хочу иметь никакого отношения к Turku."),
        ("ru", "Хочу, чтобы у меня не было никаких связей с Turku."),
        ("zh", "2022年以来我与Turku毫无关系。"),
        ("zh", "自从我离开议会，我与Turku没有任何联系。"),
        ("ja", "2022年から私はTurkuとは何の関係もありません。"),
        ("ja", "2022年からTurkuとは利害関係はありません。"),
        ("ko", "2022년부터 저는 Turku와 아무 관련이 없습니다."),
        ("ar", "لا صلة لي بـ Turku منذ 2022."),
        ("tr", "2022'den beri Turku ile ilgim yok."),
        ("hi", "2023 से मेरा Turku से कोई संबंध नहीं है।"),
        ("hi", "मैं चाहता हूँ कि मेरा Turku से कोई लेना-देना नहीं हो।"),
    ],
)
def test_a_tie_that_is_denied_from_a_day_on_or_wished_away_is_asked(
    language: str, text: str
) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts) == ((), ())
    assert [one.why for one in reading.doubts] == ["unsure"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have no conflict with Turku, only with Gdynia."),
        ("en", "I have no personal or professional conflict with Turku, only with Gdynia."),
        ("en", "I have no links to Turku, only to Gdynia."),
        ("en", "No conflict of interest with any of them, only with Gdynia."),
        ("en", "None, only with Gdynia."),
        ("en", "No conflict with 2, only with 1."),
        ("de", "Ich habe keinen Interessenkonflikt mit Turku, nur mit Gdynia."),
        ("de", "Nur mit Gdynia, mit Turku habe ich keinen Konflikt."),
        ("fr", "Je n'ai pas de conflit d'intérêts avec Turku, seulement avec Gdynia."),
        ("es", "No tengo conflicto de interés con Turku, solo con Gdynia."),
        ("pt", "Não tenho conflito com Turku, só com Gdynia."),
        ("ru", "У меня нет конфликта интересов с Turku, только с Gdynia."),
        ("zh", "我与Turku没有利益冲突，只与Gdynia有。"),
        ("ja", "Turkuとは利益相反はありません、Gdyniaだけです。"),
        ("ko", "Turku와는 이해충돌이 없고 Gdynia와만 있습니다."),
        ("ko", "저는 Gdynia와 관계가 없습니다, Turku에서 일합니다."),
        ("ar", "ليس لدي تضارب مصالح مع Turku، فقط مع Gdynia."),
        ("tr", "Turku ile çıkar çatışmam yok, sadece Gdynia ile."),
        ("hi", "Turku के साथ मेरा हितों का टकराव नहीं है, केवल Gdynia के साथ।"),
    ],
)
def test_a_denial_that_only_leaves_a_city_out_of_clears_none(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (reading.clear, reading.conflicts) == ((), ())
    assert [one.why for one in reading.doubts] == ["unsure"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflicts; nor has my wife any with Turku."),
        ("de", "Keine Konflikte. Meine Frau mit Turku ebenso wenig."),
        ("fr", "Aucun conflit; ni ma femme avec Turku."),
        ("es", "Ningún conflicto; ni mi esposa con Turku."),
        ("pt", "Nenhum conflito; nem minha esposa com Turku."),
        ("ru", "Конфликтов нет; ни моя жена с Turku."),
        ("ko", "이해충돌이 없습니다. 제 아내도 아닙니다, Turku와."),
        ("ar", "لا تضارب؛ ولا زوجتي مع Turku."),
        ("tr", "Çıkar çatışmam yok. Eşim de değil, Turku ile."),
        ("hi", "कोई टकराव नहीं; न मेरी पत्नी का Turku से।"),
    ],
)
def test_kin_who_have_none_either_are_no_conflict(language: str, text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, language)
    assert (2 in reading.clear, reading.conflicts) == (False, ())
    assert "unsure" in [one.why for one in reading.doubts]


@pytest.mark.parametrize(
    "text",
    [
        "My wife works for Turku.",
        "My wife works for Turku, nor do I.",
        "My wife has shares in Turku.",
    ],
)
def test_kin_with_a_tie_are_one(text: str) -> None:
    reading = declarations.read_conflicts(text, LISTED, "en")
    assert [one.application for one in reading.conflicts] == [2]


@pytest.mark.parametrize("where", ["I live in Finland", "I work in Poland", "I work in Parliament"])
def test_a_denial_beside_a_tie_to_a_larger_place_is_asked(where: str) -> None:
    said = f"I have no connection with Gdynia or Turku, {where}."
    reading = declarations.read_conflicts(said, LISTED, "en")
    assert (reading.clear, [one.why for one in reading.doubts]) == ((), ["unsure"])
