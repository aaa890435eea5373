"""What a journal says of each certificate and licence, through replacing, revoking and erasure."""

from dataclasses import replace
from typing import Any

from intake.awards import Award, Document, Kind, Validity
from intake.calls import loading
from intake.replaying import documents
from tests.bot.documents.awarded import the_city
from tests.intake.replaying.chains import Said, chain

CALL = loading.load(loading.shipped())
NAMES: dict[str, Any] = {"city": "Lodz", "own_name": "Łódź", "language": "pl"}
AWARDED: Said = ("awarded", NAMES)


def issued(number: str, **more: Any) -> Said:
    words = {"kind": "certificate", "number": number, "reason": "Good.", "by": "Ada"}
    return ("document_reissued" if "replaces" in more else "document_issued", words | more)


def revoked(number: str) -> Said:
    return ("document_revoked", {"kind": "certificate", "number": number, "reason": "Forged."})


def faults(held: tuple[Document, ...], *acts: Said) -> list[str]:
    """Those about documents: the award itself is the call's."""
    award: Award = replace(the_city(), application=1, documents=held, **NAMES)
    told = documents.forged(CALL, award, *chain(*acts))
    return [one for one in told if "of document" in one]


def document(number: str, hour: int, **more: Any) -> Document:
    links, _ = chain(*[AWARDED] * 9)
    made = Document(number=number, kind=Kind.CERTIFICATE, issued_at=links[hour].at)
    return replace(made, **NAMES | more)


def at(hour: int) -> Any:
    return chain(*[AWARDED] * 9)[0][hour].at


def test_a_document_keeps_its_names_and_its_end() -> None:
    first = document("A", 1, validity=Validity.REPLACED, reason="Good.", ended_at=at(2))
    second = document("B", 2, own_name="Lodsch", language="de", replaces="A")
    acts = [AWARDED, issued("A"), issued("B", replaces="A", own_name="Lodsch", language="de")]
    assert faults((first, second), *acts) == []
    assert faults((replace(first, own_name="Lodsch"), second), *acts) == [
        "own_name of document A: the journal gives Łódź, the store Lodsch"
    ]


def test_one_that_was_revoked_keeps_why_when_another_follows() -> None:
    first = document("A", 1, validity=Validity.REVOKED, reason="Forged.", ended_at=at(2))
    second = document("B", 3, replaces="A")
    acts = [AWARDED, issued("A"), revoked("A"), issued("B", replaces="A")]
    assert faults((first, second), *acts) == []
    assert len(faults((replace(first, reason="", ended_at=None), second), *acts)) == 2


def test_one_that_had_ended_before_names_were_kept_has_none() -> None:
    nameless = dict.fromkeys(NAMES, "")
    ended = document(
        "A", 1, validity=Validity.REVOKED, reason="Forged.", ended_at=at(2), **nameless
    )
    acts = [AWARDED, issued("A"), revoked("A")]
    assert faults((ended,), *acts) == []
    assert faults((replace(ended, city="Elsewhere"),), *acts)


def test_what_an_erased_entry_said_is_not_guessed() -> None:
    first = document("A", 1, validity=Validity.REPLACED, reason="Anna says.", ended_at=at(2))
    second = document("B", 2, own_name="Lodsch", replaces="A")
    erased: Said = ("document_reissued", None)
    assert faults((first, second), AWARDED, issued("A"), erased) == []
    assert faults((replace(first, city="Elsewhere"), second), AWARDED, issued("A"), erased)
