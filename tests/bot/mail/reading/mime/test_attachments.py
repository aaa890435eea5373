"""Files kept or refused by what their bytes are."""

import base64
import io
import zipfile

import pytest

from bot.mail import tidy
from bot.mail.limits import Limits
from bot.mail.read import read
from bot.mail.reading.mime import kinds
from intake.messages import Attachment
from tests import mailbag

BOUNDARY = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nhello\n"
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 50
OFFICE = "application/vnd.openxmlformats-officedocument."


def packed(**entries: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return held.getvalue()


def document(part: str, **more: bytes) -> bytes:
    return packed(**{"[Content_Types].xml": b"<x/>", part: b"<x/>"}, **more)


def files(*parts: bytes, limits: Limits | None = None) -> tuple[Attachment, ...]:
    raw = BOUNDARY + b"".join(b"--x\n" + part + b"\n" for part in parts) + b"--x--\n"
    return read(mailbag.kept(raw), address=mailbag.DESK, limits=limits).attachments


def part(name: str, content: bytes, *, type: str = "application/pdf", extra: str = "") -> bytes:
    head = f'Content-Type: {type}\nContent-Disposition: attachment; filename="{name}"\n{extra}'
    return f"{head}Content-Transfer-Encoding: base64\n\n".encode() + base64.encodebytes(content)


@pytest.mark.parametrize(
    ("content", "name", "declared", "kind"),
    [
        (b"%PDF-1.7\n", "a.bin", "application/octet-stream", "application/pdf"),
        (PNG, "a.pdf", "application/pdf", "image/png"),
        (b"\xff\xd8\xff\xe0", "a", "image/jpeg", "image/jpeg"),
        (b"GIF89a", "a", "image/gif", "image/gif"),
        (document("word/document.xml"), "a", "x/y", OFFICE + "wordprocessingml.document"),
        (document("xl/workbook.xml"), "a", "x/y", OFFICE + "spreadsheetml.sheet"),
        (document("ppt/presentation.xml"), "a", "x/y", OFFICE + "presentationml.presentation"),
        (
            packed(mimetype=b"application/vnd.oasis.opendocument.text"),
            "a",
            "x/y",
            "application/vnd.oasis.opendocument.text",
        ),
        (b"a;b\n1;2\n", "a.csv", "application/octet-stream", "text/csv"),
        ("Zażółć".encode("cp1250"), "a.txt", "text/plain", "text/plain"),
        ("a\n".encode("utf-16"), "a.txt", "text/plain", "text/plain"),
    ],
)
def test_accepted_kinds_are_told_by_their_bytes(
    content: bytes, name: str, declared: str, kind: str
) -> None:
    assert kinds.kind_of(content, name, declared) == kind
    assert kind in kinds.ACCEPTED


@pytest.mark.parametrize(
    ("content", "name", "declared"),
    [
        (b"MZ\x90\x00", "award.pdf", "application/pdf"),
        (packed(a=b"x"), "a.docx", OFFICE + "wordprocessingml.document"),
        (document("xl/workbook.xml", **{"xl/vbaProject.bin": b"x"}), "a.xlsx", "x/y"),
        (packed(mimetype=b"application/epub+zip"), "a.odt", "x/y"),
        (b"\x00\x01\x02", "a.txt", "text/plain"),
        (b"<html>", "a.html", "text/html"),
        (b"<svg/>", "a.svg", "image/svg+xml"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", "application/msword"),
    ],
)
def test_everything_else_is_not_accepted(content: bytes, name: str, declared: str) -> None:
    assert kinds.kind_of(content, name, declared) not in kinds.ACCEPTED


def test_each_refusal_has_its_reason_and_no_content() -> None:
    limits = Limits(attachment_bytes=1_000, attachments_a_message=1)
    found = files(
        part("a.pdf", b"%PDF-1"),
        part("b.exe", b"MZ"),
        part("c.pdf", b"%PDF-" + b"x" * 1_000),
        part("d.pdf", b""),
        part("e.zip", b"PK\x03\x04broken"),
        part("f.pdf", b"%PDF-2"),
        limits=limits,
    )
    reasons = [(one.name, one.reason) for one in found]
    assert reasons == [
        ("a.pdf", None),
        ("b.exe", "type"),
        ("c.pdf", "size"),
        ("d.pdf", "empty"),
        ("e.zip", "unreadable"),
        ("f.pdf", "count"),
    ]
    assert [bool(one.content) for one in found] == [True] + [False] * 5
    assert found[0].accepted
    assert found[0].size == 6
    assert len(found[0].digest) == 64


def test_a_small_picture_that_belongs_to_the_text_is_no_file() -> None:
    inline = part("logo.png", PNG, type="image/png", extra="Content-ID: <l>\n").replace(
        b"attachment;", b"inline;"
    )
    large = part("map.png", PNG + b"x" * 100_000, type="image/png", extra="Content-ID: <m>\n")
    photo = part("photo.png", PNG, type="image/png")
    assert [one.name for one in files(inline, large, photo)] == ["map.png", "photo.png"]


def test_signatures_of_mail_programs_are_no_files() -> None:
    assert files(part("smime.p7s", b"x", type="application/pkcs7-signature")) == ()


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\docs\\award.pdf", "award.pdf"),
        ("a\x00b\r\nc.pdf", "ab c.pdf"),
        ("fdp.\u202eexe.pdf", "fdp.exe.pdf"),
        ("  .hidden. ", "hidden"),
        ("...", "file"),
        ("", "file"),
        ("Bericht über die Stadt.pdf", "Bericht über die Stadt.pdf"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
        ("x" * 300, "x" * 120),
    ],
)
def test_names_are_made_harmless(name: str, clean: str) -> None:
    assert tidy.file_name(name, "file") == clean


INNER = b"From: x@y.example\nSubject: Award: proof\n"


def test_an_attached_mail_is_kept_and_named_by_its_subject() -> None:
    (found,) = files(b"Content-Type: message/rfc822\n\n" + INNER + b"\nhi\n")
    assert (found.name, found.type, found.reason) == ("Award_ proof.eml", kinds.MAIL, None)
    (nameless,) = files(b"Content-Type: message/rfc822\n\nFrom: x@y.example\n\nhi\n")
    assert nameless.name == "file-1.eml"


def test_an_attached_mail_with_a_file_that_is_refused_is_refused() -> None:
    inner = INNER + part("a.exe", b"MZ")
    (found,) = files(b"Content-Type: message/rfc822\n\n" + inner)
    assert (found.name, found.reason) == ("Award_ proof.eml", "type")
