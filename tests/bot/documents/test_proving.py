"""A signature that tells who signed, and every change made since."""

import asyncio
import logging
import random
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from bot import documents
from bot.documents import Proof
from bot.documents.proving import NOTHING
from intake.awards import Kind
from tests.bot.documents.awarded import AT, URL, the_city, the_key, written

CERTIFICATE = written("Han", Kind.CERTIFICATE)


def proof(pdf: bytes) -> Proof:
    return documents.verify(pdf, certificates=[the_key().certificate], now=AT)


def test_a_document_proves_its_number_its_signer_and_its_hour() -> None:
    document = the_city().latest(Kind.CERTIFICATE)
    assert document
    assert proof(CERTIFICATE) == Proof(
        number=document.number,
        signer="TEST – not valid",
        signed_at=AT,
        is_whole=True,
        is_ours=True,
        is_test=True,
    )


def test_another_key_of_the_same_name_is_not_ours() -> None:
    other = documents.test_key(AT)
    forged = documents.write(the_city(), Kind.CERTIFICATE, key=other, url=URL)
    found = proof(forged)
    assert found.is_whole
    assert not found.is_ours


def test_an_earlier_certificate_of_the_desk_still_counts() -> None:
    both = [documents.test_key(AT).certificate, the_key().certificate]
    assert documents.verify(CERTIFICATE, certificates=both, now=AT).is_ours


@pytest.mark.parametrize("place", [1000, 20_000, 60_000])
def test_a_changed_byte_is_told(place: int) -> None:
    changed = bytearray(CERTIFICATE)
    changed[place] ^= 1
    assert not proof(bytes(changed)).is_whole


@pytest.mark.parametrize("tail", [b"\n", b"\n%%EOF\n", CERTIFICATE])
def test_whatever_is_added_after_the_signature_is_told(tail: bytes) -> None:
    assert not proof(CERTIFICATE + tail).is_whole


def test_a_page_drawn_over_since_is_told_without_a_word_of_the_library(
    caplog: pytest.LogCaptureFixture,
) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(CERTIFICATE))
    over = writer.add_object(generic.StreamObject(stream_data=b"BT ET"))
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), over])
    writer.update_container(page)
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    assert not proof(out.getvalue()).is_whole
    assert not [one for one in caplog.records if "diff" in one.name]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"GIF89a", b"%PDF-1.7\n%%EOF" * 40])
def test_what_is_no_signed_pdf_proves_nothing(content: bytes) -> None:
    assert proof(content) == NOTHING


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(["cut", "hole", "noise", "tail"]))
def test_damaged_files_never_raise_and_are_never_whole(seed: int, way: str) -> None:
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    chance = random.Random(seed)  # noqa: S311 - damage, no secret
    damaged = bytearray(CERTIFICATE)
    signed = len(damaged) - 14_000  # behind it lies the room kept for the signature
    place = chance.randrange(signed)
    if way == "cut":
        del damaged[place:]
    elif way == "hole":
        del damaged[place : place + chance.randrange(1, 60)]
    elif way == "noise":
        damaged[place : place + 9] = bytes(one ^ 0x55 for one in damaged[place : place + 9])
    else:
        damaged += chance.randbytes(40)
    assert not proof(bytes(damaged)).is_whole


async def test_a_document_is_written_and_proven_inside_an_event_loop() -> None:
    assert asyncio.get_running_loop()
    pdf = documents.write(the_city(), Kind.LICENCE, key=the_key(), url=URL)
    assert proof(pdf).is_whole
