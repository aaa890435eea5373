"""What a city holds in its hands: its name in its script, the words of the rules, one page."""

import re
import time
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from pyhanko.pdf_utils.reader import PdfFileReader

from bot import documents
from bot.documents import UnsettableError
from intake import awards
from intake.awards import Award, Kind
from tests.bot.documents.awarded import (
    AT,
    SCRIPTS,
    SEAL,
    URL,
    awarded,
    drawn,
    pages,
    spots,
    text_of,
    the_city,
    the_key,
    written,
)

EVERY = [(script, kind) for script in SCRIPTS for kind in Kind]


def again(award: Award, kind: Kind = Kind.CERTIFICATE) -> bytes:
    return documents.write(award, kind, key=the_key(), url=URL)


@pytest.mark.parametrize(("script", "kind"), EVERY)
def test_the_name_stands_in_its_own_script_and_in_english(script: str, kind: Kind) -> None:
    city, own_name, *_ = SCRIPTS[script]
    text = text_of(written(script, kind))
    assert own_name in text
    assert city in text
    assert pages(written(script, kind)) == 1


def test_a_blank_behind_a_vowel_of_two_glyphs_is_read() -> None:
    text = text_of(again(awarded("New Delhi", "नई दिल्ली", "hi", "India")))
    assert "नई दिल्ली New Delhi" in text


def test_a_name_that_is_the_same_in_english_stands_once() -> None:
    assert text_of(again(awarded("Gdynia", "Gdynia", "pl", "Poland"))).count("Gdynia") == 1


@pytest.mark.parametrize("kind", Kind)
def test_words_in_spaced_capitals_are_copied_as_words(kind: Kind) -> None:
    text = text_of(again(awarded(*SCRIPTS["Latin"]), kind))
    assert " POLAND " in text
    assert f" {kind.upper()} OF THE HONORARY TITLE " in text


@pytest.mark.parametrize(
    ("country", "shown"), [("Türkiye", "TÜRKİYE"), ("Azerbaijan", "AZERBAIJAN")]
)
def test_a_country_in_capitals_keeps_the_dots_of_its_name(country: str, shown: str) -> None:
    assert f" {shown} " in text_of(again(awarded("Izmir", "İzmir", "tr", country)))


@pytest.mark.parametrize("kind", Kind)
def test_title_edition_issuers_and_dates_stand_on_both(kind: Kind) -> None:
    text = text_of(written("Han", kind))
    assert "the honorary title of Global Demonstration City " in text
    assert "Intelligently Interconnected Digital Economy, 2025" in text
    assert "Awarded on 5 November 2025, under the measures of 15 February 2025" in text
    assert "World Internet of Things Convention Organizing Committee" in text
    assert "World IoT Digital Economic Development Committee" in text
    assert SEAL in text.replace(" ", "")


def test_the_licence_says_what_the_rules_say_and_no_more() -> None:
    text = text_of(written("Han", Kind.LICENCE))
    assert (
        "it is eligible to apply to host the World Internet of Things Convention "
        "(Annual Conference) and associated summit forums." in text
    )
    assert (
        "will be given priority consideration for hosting special investment promotion events "
        "at the 2025 World Internet of Things Convention." in text
    )
    assert not re.search(r"right|entitle|guarantee|until|expire|valid for", text)


def test_the_certificate_promises_nothing() -> None:
    assert not re.search("eligible|priority|host", text_of(written("Han", Kind.CERTIFICATE)))


@pytest.mark.parametrize(("script", "kind"), EVERY)
def test_the_code_on_the_page_leads_to_its_verification(script: str, kind: Kind) -> None:
    (code,) = zxingcpp.read_barcodes(drawn(written(script, kind)))
    document = awarded(*SCRIPTS[script]).latest(kind)
    assert document
    assert code.text == f"{URL}/verify/{document.number}"
    assert document.number in text_of(written(script, kind))


def test_a_desk_without_pages_is_asked_by_mail() -> None:
    pdf = documents.write(the_city(), Kind.LICENCE, key=the_key(), url="mailto:desk@cities.example")
    (code,) = zxingcpp.read_barcodes(drawn(pdf))
    document = the_city().latest(Kind.LICENCE)
    assert document
    assert code.text == f"mailto:desk@cities.example?subject={document.number}"
    assert "Verify at desk@cities.example, by a mail with this number" in text_of(pdf)


def test_a_document_is_pdf_a_with_its_number_and_fonts_inside() -> None:
    reader = PdfFileReader(BytesIO(written("Arabic", Kind.CERTIFICATE)))
    told = reader.root["/Metadata"].data.decode()
    assert "<pdfaid:part>2</pdfaid:part>" in told
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in told
    assert reader.root["/MarkInfo"]["/Marked"]
    assert reader.root["/OutputIntents"]
    fonts = reader.root["/Pages"]["/Kids"][0]["/Resources"]["/Font"]
    names = {str(fonts[one]["/BaseFont"]).partition("+")[2].partition("-")[0] for one in fonts}
    assert {"LibertinusSerif", "Amiri"} <= names


@pytest.mark.parametrize("script", ["Arabic", "Urdu", "Hebrew"])
def test_what_is_read_from_right_to_left_runs_so(script: str) -> None:
    places = spots(written(script, Kind.CERTIFICATE), SCRIPTS[script][1])
    assert places[0][0] > places[-1][0]


def test_arabic_letters_join() -> None:
    joined = spots(again(awarded("X", "سسس", "ar", "Y")), "سسس")
    single = spots(again(awarded("X", "س س س", "ar", "Y")), "س س س")
    assert joined[0][2] - joined[0][0] < 0.8 * (single[0][2] - single[0][0])


@pytest.mark.parametrize("kind", Kind)
def test_the_same_award_gives_the_same_bytes_at_any_hour(kind: Kind) -> None:
    first = again(the_city(), kind)
    time.sleep(1.01)  # a second in which a stray clock would move on
    assert again(the_city(), kind) == first


def test_a_name_without_glyphs_is_told_before_and_refused_when_it_is_set() -> None:
    award = awarded("Town", "ᰀ Town \U00012000", "lep", "Land")
    assert documents.unsettable(awards.printed(award)) == ("ᰀ", "\U00012000")
    with pytest.raises(UnsettableError, match=r"no font has ᰀ \(U\+1C00\), .*U\+12000"):
        again(award)


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_of_ours_can_be_set(script: str) -> None:
    assert documents.unsettable(awards.printed(awarded(*SCRIPTS[script]))) == ()


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize(
    "name",
    [
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch",
        "The Metropolitan Municipality of the Free and Very Ancient City of the Seven Hills",
    ],
)
def test_a_long_name_keeps_within_the_frame_of_one_page(name: str, kind: Kind) -> None:
    pdf = again(awarded(name, f"{name}.", "en", "United Kingdom"), kind)
    assert pages(pdf) == 1
    page = drawn(pdf).convert("L")
    for left in (74, page.width - 94):  # between the frame and the margin, in half points
        strip = page.crop((left, 200, left + 20, page.height - 400))
        assert strip.getextrema() == (255, 255)


def test_what_does_not_fit_on_one_page_is_refused() -> None:
    with pytest.raises(UnsettableError, match="does not fit on one page"):
        again(awarded("Town " * 200, "Город " * 200, "ru", "Land"))


@pytest.mark.parametrize("name", ['#panic("x")', "$a$ *b* _c_ \\", "<b>`x`</b>", 'a"}b'])
def test_a_name_is_never_read_as_markup(name: str) -> None:
    assert name in text_of(again(awarded("Town", name, "en", "Land")))


def test_what_shows_nothing_is_left_out_of_a_name() -> None:
    text = text_of(again(awarded("To\x00wn", "A\u202eB\u200b\n C\x07", "en", "Land")))
    assert "city of AB C Town" in text


def test_a_document_that_is_not_valid_is_not_written() -> None:
    document = the_city().latest(Kind.LICENCE)
    assert document
    gone = awards.revoke(the_city(), document.number, reason="Withdrawn", at=AT)
    assert isinstance(gone, Award)
    for award in (gone, replace(the_city(), documents=())):
        with pytest.raises(UnsettableError, match="no valid licence"):
            again(award, Kind.LICENCE)


def test_a_test_key_is_marked_on_the_page(tmp_path: Path) -> None:
    assert text_of(written("Han", Kind.LICENCE)).startswith("TEST – not valid")
    own = replace(the_key(), name="Organizing Committee")
    text = text_of(documents.write(the_city(), Kind.LICENCE, key=own, url=URL))
    assert "TEST" not in text
    assert "Signed by Organizing Committee" in text


def test_a_document_of_a_sample_call_gives_no_title() -> None:
    own = replace(the_key(), name="Organizing Committee")
    made = documents.write(the_city(), Kind.CERTIFICATE, key=own, url=URL, is_sample=True)
    assert text_of(made).startswith("SAMPLE – no title")
