"""A list of cities in a declaration: what is joined in it and was not read is named and asked."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import ConflictReading, Listed
from intake.notices.panel import ConflictsNoted
from tests.intake.conversation.panelist.test_panelist import seated

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Gdynia", "Lyon", "Osaka", "İzmir", "Porto"), start=1)
)


def _read(text: str, language: str) -> ConflictReading:
    return declarations.read_conflicts(text, LISTED, language)


@pytest.mark.parametrize(
    ("language", "text", "clear", "unread"),
    [
        ("zh", "与格丁尼亚、里昂、大阪、伊兹密尔和波尔图都没有利益冲突。", (1, 2, 3, 4), "波尔图"),
        ("zh", "我与格丁尼亚、波尔图、里昂没有利益冲突。", (1, 2), "波尔图"),
        ("ja", "グディニア、リヨン、イズミル、ポルトとは利害関係はありません。", (2, 4, 5),
         "グディニア"),
        ("ja", "リヨンとグディニアとは利害関係はありません。", (2,), "グディニア"),
        ("ko", "그디니아, 리옹, 포르투와 이해충돌이 없습니다.", (1, 2), "포르투"),
        ("en", "No conflict with Gdynia, Lyon, Ozaka and Porto.", (1, 2, 5), "Ozaka"),
        ("en", "I have no conflict of interest with Lyon, Gdinia, Osaka or Porto.", (2, 3, 5),
         "Gdinia"),
        ("en", "Gdingia, Lyon and Porto: no conflict.", (2, 5), "Gdingia"),
        ("fr", "Aucun conflit d'intérêts avec Gdynia, Lyon, Smyrnes ni Porto.", (1, 2, 5),
         "Smyrnes"),
        ("de", "Kein Interessenkonflikt mit Gdynia, Lyon, Ozakka und Porto.", (1, 2, 5), "Ozakka"),
        ("es", "No tengo conflicto de intereses con Gdynia, Lyon, Ozaka ni Porto.", (1, 2, 5),
         "Ozaka"),
        ("pt", "Não tenho conflito de interesses com Gdynia, Lyon, Ozaca e Porto.", (1, 2, 5),
         "Ozaca"),
        ("ru", "Нет конфликта интересов с Гдыней, Лионом, Озакой и Порту.", (1, 2, 5), "Озакой"),
        ("ar", "لا يوجد لدي تضارب مصالح مع غدينيا وليون وأوساكة وبورتو.", (1, 2, 5), "أوساكة"),
        ("tr", "Gdynia, Lyon, Ozaka ve Porto ile çıkar çatışmam yok.", (1, 2, 5), "Ozaka"),
        ("hi", "ओसाका और पोर्टो के साथ मेरा कोई हितों का टकराव नहीं है।", (5,), "ओसाका"),
    ],
)  # fmt: skip
def test_a_name_in_the_list_that_is_not_read_is_asked(
    language: str, text: str, clear: tuple[int, ...], unread: str
) -> None:
    reading = _read(text, language)
    assert (reading.clear, reading.conflicts) == (clear, ())
    assert [(one.why, one.words) for one in reading.doubts] == [("which_city", unread)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "As far as I know, no conflict with Gdynia, Lyon and Porto."),
        ("en", "No conflict with Gdynia and Lyon, I am sure."),
        ("en", "No conflict with Gdynia, Lyon and Porto, Anna"),
        ("de", "Kein Interessenkonflikt mit Gdynia und Lyon, Herr Weber."),
        ("zh", "据我所知，与格丁尼亚、里昂没有利益冲突。"),
        ("ja", "私の知る限り、リヨン、ポルトとは利害関係はありません。"),
        ("ar", "على حد علمي، لا يوجد لدي تضارب مصالح مع غدينيا وليون."),
        ("ru", "Насколько мне известно, нет конфликта интересов с Гдыней и Лионом."),
    ],
)
def test_what_is_no_part_of_the_list_is_no_name_of_it(language: str, text: str) -> None:
    reading = _read(text, language)
    assert reading.clear
    assert not reading.doubts


def test_a_tie_to_a_name_that_is_not_read_is_asked_too() -> None:
    reading = _read("I advise Gdynia, Lyon and Ozaka.", "en")
    assert [one.application for one in reading.conflicts] == [1, 2]
    assert [one.words for one in reading.doubts] == ["Ozaka"]


def test_the_receipt_names_it_and_no_organizer_hears_of_a_conflict() -> None:
    bench = seated(1)
    bench.write("No conflict with Gdynia, Ozaka and Nantes.")
    notice = bench.said(ConflictsNoted)
    assert [one.words for one in notice.unread] == ["Ozaka"]
    assert not bench.turn.cases


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "No conflict with Ozaka.", "Ozaka"),
        ("de", "Kein Interessenkonflikt mit Ozakka.", "Ozakka"),
        ("fr", "Aucun conflit d'intérêts avec Smyrnes.", "Smyrnes"),
        ("es", "Ningún conflicto de intereses con Ozaka.", "Ozaka"),
        ("pt", "Nenhum conflito de interesses com Ozaca.", "Ozaca"),
        ("ru", "Нет конфликта интересов с Озакой.", "Озакой"),
        ("zh", "与波尔图没有利益冲突。", "波尔图"),
        ("ja", "グディニアとは利益相反はありません。", "グディニア"),
        ("ko", "이즈미르와 이해충돌 없습니다.", "이즈미르"),
        ("ar", "لا يوجد لدي تضارب مصالح مع أوساكة.", "أوساكة"),
        ("tr", "Ozaka ile çıkar çatışmam yok.", "Ozaka"),
        ("hi", "ओसाका के साथ मेरा कोई हितों का टकराव नहीं है।", "ओसाका"),
    ],
)
def test_no_conflict_with_a_name_that_is_not_read_is_none_with_all(
    language: str, text: str, name: str
) -> None:
    reading = _read(text, language)
    assert reading.clear == ()
    assert [(one.why, one.words) for one in reading.doubts] == [("which_city", name)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Dear Colleagues, no conflict with Gdynia, Lyon and Porto."),
        ("en", "Dear Secretariat, I have no conflict with Gdynia, Lyon and Porto."),
        ("en", "No conflict with Gdynia, Poland, Lyon, France, and Porto, Portugal."),
        ("en", "Gdynia (Poland), Lyon (France) and Porto (Portugal): no conflict."),
        ("fr", "Chers collègues, aucun conflit d'intérêts avec Gdynia, Lyon et Porto."),
        ("fr", "Aucun conflit d'intérêts avec Gdynia, Pologne, Lyon, France, et Porto, Portugal."),
        ("de", "Liebe Kolleginnen, kein Interessenkonflikt mit Gdynia, Lyon und Porto."),
        ("de", "Kein Interessenkonflikt mit Gdynia, Polen, Lyon, Frankreich und Porto, Portugal."),
        ("es", "Estimados colegas, ningún conflicto de intereses con Gdynia, Lyon ni Porto."),
        ("es", "Ningún conflicto de intereses con Gdynia, Polonia, Lyon, Francia y Porto."),
        ("pt", "Prezados Colegas, nenhum conflito de interesses com Gdynia, Lyon e Porto."),
        ("ru", "Уважаемые Коллеги, нет конфликта интересов с Гдыней, Лионом и Порту."),
        ("zh", "尊敬的秘书处，我与格丁尼亚、里昂没有利益冲突。"),
        ("ar", "السادة الكرام، لا يوجد لدي تضارب مصالح مع غدينيا وليون وبورتو."),
        ("tr", "Sayın Yetkili, Gdynia, Lyon ve Porto ile çıkar çatışmam yok."),
    ],
)
def test_who_is_greeted_and_a_country_are_no_cities_of_the_list(language: str, text: str) -> None:
    reading = _read(text, language)
    assert reading.clear
    assert not reading.doubts


def test_a_country_without_its_city_is_asked() -> None:
    assert [one.words for one in _read("No conflict with Poland and Lyon.", "en").doubts] == [
        "Poland"
    ]
