"""Sample letters of the preliminary announcement: to the public, and to a city about its lines.

Invariant: every one is a letter that the desk could really send.
"""

from dataclasses import replace
from datetime import datetime

from intake.notices import (
    AnswerDisputed,
    CityNotice,
    LinesAsked,
    LinesSettled,
    NameAsked,
    NameNoted,
    Notice,
    NotTaken,
    ObjectionRaised,
    ObjectionSettled,
    ObjectorAnswered,
    OpinionRefused,
    ShownLine,
    Spoken,
    UnclearVoice,
    Unconfirmed,
    VoiceAsked,
    VoiceConfirmed,
    VoiceFileNoted,
    VoiceRefused,
    VoiceUnclear,
    VoiceWithdrawn,
    WithdrawalOffered,
)
from replies.sampled import ZONE

OPENS = datetime(2027, 7, 1, 9, 0, tzinfo=ZONE)
RAISED = datetime(2027, 7, 6, 9, 30, tzinfo=ZONE)
DUE = datetime(2027, 7, 20, 9, 30, tzinfo=ZONE)
CLOSES = datetime(2027, 7, 31, 18, 0, tzinfo=ZONE)
PAGE = "https://desk.cities.example/"
WORD = "abcdefghijklmnopqrstuvwxyz"

VOTE = Spoken(kind="vote", city="Gdynia")
OPINION = Spoken(
    kind="opinion", city="Gdynia", text="The port is a model.\n\nThe buses are not there yet."
)
OBJECTION = Spoken(
    kind="objection", city="Gdynia", text="The count of companies holds those of the whole region."
)
FILES = (
    VoiceFileNoted(name="comparison.pdf", size=88_064, accepted=True, kept_with="objection"),
    VoiceFileNoted(name="film.mp4", size=9_100_000, accepted=False, reason="type"),
)
NOT_KEPT = VoiceFileNoted(name="programme.pdf", size=12_400, accepted=True)
LINES = (
    ShownLine(number=1, label="City", words="Gdynia, Poland"),
    ShownLine(number=2, label="City brain", words="Yes, in operation since 2021"),
    ShownLine(number=3, label="Vision", words="A port city that the world can copy."),
)
NOTED = {1: True, 2: False}


def public() -> dict[str, Notice]:
    """Letters to whoever wrote about the announcement."""
    return {
        **_asked(),
        **_settled(),
        **_unsettled(),
        **{
            "refused" if one is NotTaken.CLOSED else f"refused-{one}": VoiceRefused(
                reason=one, longest=4000, closed_at=CLOSES
            )
            for one in NotTaken
        },
        **{
            "unclear" if one is UnclearVoice.CITY else f"unclear-{one}": _unclear(one)
            for one in UnclearVoice
        },
    }


def _asked() -> dict[str, Notice]:
    """What is asked of a voice before it counts."""
    link = f"{PAGE}confirm/{WORD}"
    return {
        "confirm": VoiceAsked(voice=VOTE, until=DUE, link=link, is_more=True),
        "confirm-left": VoiceAsked(
            voice=VOTE, until=DUE, is_more=True, left="The trams are superb.", link=link
        ),
        "confirm-passed_on": VoiceAsked(
            voice=VOTE,
            until=DUE,
            passed_on=("I wish to stay anonymous.",),
            unconfirmed=Unconfirmed(voice=OBJECTION, until=DUE, has_link=True),
        ),
        "confirm-waiting": VoiceAsked(
            voice=VOTE, until=DUE, waiting=(replace(VOTE, city="Sopot"),)
        ),
        "confirm-beside": VoiceAsked(voice=VOTE, until=DUE, others=(OBJECTION, OPINION)),
        "confirm-objection_alone": VoiceAsked(voice=OBJECTION, until=DUE, is_more=True),
        "confirm-by_mail": VoiceAsked(voice=VOTE, until=DUE),
        "confirm-unsure": VoiceAsked(voice=VOTE, until=DUE, is_unsure=True),
        "confirm-last": VoiceAsked(voice=VOTE, until=DUE, is_last=True),
        "confirm-opinion": VoiceAsked(voice=OPINION, until=DUE, link=link, is_from_page=True),
        "confirm-cut": VoiceAsked(
            voice=replace(OPINION, text="Look at … before you decide."), until=DUE, is_cut=True
        ),
        "confirm-files": VoiceAsked(voice=OBJECTION, until=DUE, files=FILES),
        "confirm-objection": VoiceAsked(voice=OBJECTION, until=DUE, link=link, is_unsigned=True),
    }


def _settled() -> dict[str, Notice]:
    """What became of a voice."""
    back = f"{PAGE}withdraw/{WORD}"
    return {
        "confirmed": VoiceConfirmed(voice=VOTE, former="Sopot", link=back),
        "confirmed-passed_on": VoiceConfirmed(voice=VOTE, passed_on=("When is the close?",)),
        "confirmed-waiting": VoiceConfirmed(voice=VOTE, waiting=(OBJECTION,)),
        "confirmed-again": VoiceConfirmed(voice=VOTE, is_new=False),
        "confirmed-opinion": VoiceConfirmed(voice=OPINION, is_replacing=True, link=back),
        "confirmed-objection": VoiceConfirmed(voice=OBJECTION, due_by=DUE, link=back),
        "confirmed-files": VoiceConfirmed(
            voice=OPINION, files=(replace(FILES[0], kept_with="opinion"),)
        ),
        "taken_back": VoiceWithdrawn(voice=VOTE),
        "taken_back-closed": VoiceWithdrawn(voice=OBJECTION, is_open=False),
        "taken_back-files": VoiceWithdrawn(voice=VOTE, files=(NOT_KEPT,)),
        "taken_back-denied": VoiceWithdrawn(voice=OPINION, was_standing=False),
        "taken_back-passed_on": VoiceWithdrawn(voice=VOTE, passed_on=("When is the close?",)),
        "moderated": OpinionRefused(voice=OPINION, reason="It names a person who is not the city."),
        "moderated-objection": OpinionRefused(
            voice=OBJECTION, reason="It names a person who is not the city."
        ),
        "withdrawal": WithdrawalOffered(voice=OPINION, link=back),
        "withdrawal-left": WithdrawalOffered(voice=VOTE, link=back, left="I vote for Sopot."),
        "withdrawal-unsure": WithdrawalOffered(voice=OBJECTION, link=back, is_unsure=True),
        "withdrawal-passed_on": WithdrawalOffered(
            voice=VOTE, link=back, is_unsure=True, passed_on=("My neighbour wants me to withdraw.",)
        ),
        "withdrawal-files": WithdrawalOffered(voice=OPINION, files=(NOT_KEPT,)),
        "answered": ObjectorAnswered(
            voice=OBJECTION, raised_at=RAISED, answer="We asked the city.\n\nIt counted its own."
        ),
        "confirmed-objected": VoiceConfirmed(voice=OPINION, is_replacing=True, has_objected=True),
        "disputed": AnswerDisputed(city="Sopot", text="I want to appeal.", may_object=True),
        "disputed-late": AnswerDisputed(city="Sopot", text="I want to appeal."),
    }


def _unsettled() -> dict[str, Notice]:
    """What was not understood or not taken, and what stood beside it."""
    return {
        "unclear-passed_on": replace(
            _unclear(UnclearVoice.WORD), passed_on=("Yes, how do I move it to Sopot?",)
        ),
        "unclear-waiting": replace(_unclear(UnclearVoice.WORD), waiting=(OBJECTION, OPINION, VOTE)),
        "unclear-stands": replace(_unclear(UnclearVoice.WORD), stands=True),
        "unclear-files": replace(_unclear(UnclearVoice.CITY), files=(NOT_KEPT,)),
        "unclear-asked": replace(
            _unclear(UnclearVoice.CITY), passed_on=("May people from abroad vote, too?",)
        ),
        "refused-asked": VoiceRefused(
            reason=NotTaken.CLOSED, closed_at=CLOSES, passed_on=("When do we hear who was chosen?",)
        ),
        "refused-unconfirmed": VoiceRefused(
            reason=NotTaken.LONG, longest=4000, unconfirmed=Unconfirmed(voice=VOTE, until=DUE)
        ),
        "unclear-unconfirmed": replace(
            _unclear(UnclearVoice.CITIES), unconfirmed=Unconfirmed(voice=OPINION, until=DUE)
        ),
    }


def _unclear(reason: UnclearVoice) -> VoiceUnclear:
    asked = VoiceUnclear(reason=reason, cities=("Gdynia", "Sopot"), page=PAGE)
    if reason is UnclearVoice.WHICH:
        return replace(asked, cities=(), page="", mine=(VOTE, OPINION, OBJECTION))
    is_word = reason is UnclearVoice.WORD
    if is_word or reason is UnclearVoice.LOST:
        return replace(asked, cities=(), page="", is_vote=is_word)
    return asked


def to_city(number: int, city: str) -> dict[str, CityNotice]:
    """Letters to a contact of a city in the announcement."""
    asked = LinesAsked(application=number, city=city, lines=LINES, opens_at=OPENS)
    return {
        "lines_asked": asked,
        **_names(number, city),
        **_lines_asked_again(asked),
        **_lines_settled(number, city),
        **_objections(number, city),
    }


def _lines_asked_again(asked: LinesAsked) -> dict[str, CityNotice]:
    return {
        "lines_asked-late": replace(asked, opens_at=RAISED),
        "lines_asked-unclear": replace(asked, fault="the first, I think"),
        "lines_asked-open": replace(asked, fault="not 2", why="open"),
        "lines_asked-number": replace(asked, fault="1, 2 and 7", why="number"),
        "lines_asked-changed": replace(asked, fault="all", why="changed"),
    }


def _names(number: int, city: str) -> dict[str, CityNotice]:
    named = NameAsked(application=number, city=city, own_name=city, answer_by=OPENS)
    return {
        "name_asked": named,
        "name_asked-unclear": replace(named, fault="It is the name you know."),
        "name_noted": NameNoted(application=number, city=city, own_name="Gdynia", answer_by=OPENS),
    }


def _lines_settled(number: int, city: str) -> dict[str, CityNotice]:
    settled = LinesSettled(
        application=number, city=city,
        lines=tuple(replace(one, is_agreed=one.number != 2) for one in LINES),
    )  # fmt: skip
    return {
        "lines_settled": settled,
        "lines_settled-held": replace(
            settled, held=(2,), passed_on=("Something is wrong with line 2.",)
        ),
        "lines_settled-noted": replace(
            settled,
            lines=tuple(replace(one, is_agreed=NOTED.get(one.number)) for one in LINES),
            reason="Your mail of 3 May says: the first one yes, the second one no.",
        ),
    }


def _objections(number: int, city: str) -> dict[str, CityNotice]:
    raised = ObjectionRaised(application=number, city=city, words="", due_by=DUE)
    settled = ObjectionSettled(
        application=number, city=city, words=OBJECTION.text, raised_at=RAISED,
        answer="We asked the city.\n\nIt counted its own.",
    )  # fmt: skip
    return {
        "objection_raised": raised,
        "objection_raised-read": replace(raised, words=OBJECTION.text),
        "objection_settled": settled,
        "objection_settled-taken_back": replace(settled, words="", answer=""),
    }
