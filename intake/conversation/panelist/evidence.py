"""The files of an application, sent to a panelist who asks for one by its name.

Invariant: a file goes only to whom `blindness` shows the packet, once packets are out; that one of
the same name lies with a closed city is not told. A city calls its files as it likes: no name makes
a wish of what says something else.
"""

from intake import applications
from intake.applications import Evidence
from intake.cases import Case
from intake.conversation import filenames, sentences
from intake.conversation.ballots import ballot_signs
from intake.conversation.panelist import closed, naming, panelist_letters
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.people.signatures import is_statement
from intake.conversation.spelling import fold
from intake.conversation.turns import Turn
from intake.notices.panel import EvidenceSent
from intake.panel import blindness

MOST_BYTES = 15_000_000
"""Of all files in one letter: what most mailboxes take, once it is spelled for mail."""


def hear(heard: Heard) -> Turn | None:
    """The files that a mail asks for; None where it names none that they may see."""
    asked = {one.number: files for one in heard.cities if (files := _asked(heard, one))}
    if not asked:
        return None
    about = _about(heard)
    refusal = blindness.may_see_packet(about.stands) if about else None
    if about and refusal:
        return closed.refuse(heard, about, refusal)
    theirs = [one for one in heard.cities if one.number in asked and _is_open(one)]
    wanted = [one for one in theirs if about is None or one.number == about.number]
    if len(wanted) > 1:
        return closed.which(heard, heard.sitting.assigned)
    return _sent(heard, wanted[0], asked[wanted[0].number]) if wanted else None


def is_asked(heard: Heard) -> bool:
    """Whether the mail names a file that some city sent: naming its city declares nothing then."""
    return is_named(heard.text, heard)


def is_named(text: str, heard: Heard) -> bool:
    """Whether a file that some city sent is named in these words."""
    files = (file for one in heard.cities for file in applications.once(one.application.evidence))
    return any(filenames.is_in(file.name, text) for file in files)


def is_begged(heard: Heard) -> bool:
    """Whether "the evidence" is asked for, of no standard and beside no word of a tie.

    A clause that tells something of it asks for nothing.
    """
    language = heard.language
    if naming.may_judge(heard) or ballot_signs.says(heard.text, language, "conflict"):
        return False
    asked = [one for one in heard.sentences if ballot_signs.says(one, language, "evidence")]
    return any(_begs(one, language) for one in asked)


def _begs(sentence: str, language: str) -> bool:
    if not ballot_signs.says(sentence, language, "sending", "asking"):
        return False
    clauses = sentences.between_marks(sentence)
    return len(clauses) < 2 or not any(is_statement(fold(one), language) for one in clauses)


def beside(heard: Heard) -> str:
    """The mail without the names of files: what it says in the panelist's own words."""
    files = [file for one in heard.cities for file in _named(heard, one)]
    names = sorted((one.name for one in files), key=len, reverse=True)
    text = heard.text
    for name in names:
        text = filenames.pattern(name).sub(" ", text)
    return text


def _about(heard: Heard) -> Seated | None:
    """The city that is named beside the file, else that of the thread."""
    named = naming.named(heard)
    return named[0] if len(named) == 1 else heard.thread


def _is_open(seated: Seated) -> bool:
    return seated.is_open and blindness.may_see_packet(seated.stands) is None


def _asked(heard: Heard, seated: Seated) -> tuple[Evidence, ...]:
    """The files named; all of them where only "the evidence" is asked for."""
    named = tuple(one for one in _named(heard, seated) if one in seated.application.files)
    if named or not ballot_signs.says(heard.text, heard.language, "evidence"):
        return named
    is_theirs = seated in (_about(heard), *heard.sitting.assigned)
    return applications.once(seated.application.files) if is_theirs else ()


def _named(heard: Heard, seated: Seated) -> tuple[Evidence, ...]:
    files = applications.once(seated.application.evidence)
    return tuple(one for one in files if filenames.is_in(one.name, heard.text))


def _sent(heard: Heard, seated: Seated, files: tuple[Evidence, ...]) -> Turn:
    fitting = _fitting(heard, files)
    rest = tuple(one for one in files if one not in fitting)
    notice = EvidenceSent(
        city=seated.city, set_aside=heard.message.set_aside, files=fitting, too_large=rest
    )
    digests = ",".join(one.digest for one in fitting)
    about = (
        f"files:{seated.number}:{digests}" if fitting else panelist_letters.packet_of(seated.number)
    )
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=about, rules_of=seated.number, answering=heard.message
    )
    return Turn(letters=(letter,), cases=_cases(heard, seated, rest), fruitless=True)


def _fitting(heard: Heard, files: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """As many as one mail carries; messages in a chat carry none."""
    if heard.panelist.channel != "mail":
        return ()
    found: list[Evidence] = []
    for one in files:
        if sum(had.size for had in found) + one.size <= MOST_BYTES:
            found.append(one)
    return tuple(found)


def _cases(heard: Heard, seated: Seated, files: tuple[Evidence, ...]) -> tuple[Case, ...]:
    if not files:
        return ()
    names = ", ".join(f"{one.name} (SHA-256 {one.digest})" for one in files)
    text = (
        f"{heard.panelist.address.in_full} (panel) asks for files of {seated.city.name} "
        f"(application {seated.number}) that our letters do not carry: {names}. Please send them "
        "another way."
    )
    return (heard.matter(text),)
