"""One person a line is the list of who comes, whoever wrote it and whoever stands last."""

from email.utils import formataddr

import pytest

from intake.ceremony import Attending
from intake.notices import Letter
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.conversation.titled.convention.test_attending_counts import TWO
from tests.intake.desk.test_attendance import Hosts

COMMAS = {"zh": "，", "ja": "、", "ar": "، "}
ALL = {
    "en": ("Sorry, it has changed:", "We will both attend."),
    "de": ("Entschuldigung, es hat sich geändert:", "Wir werden beide teilnehmen."),
    "fr": ("Pardon, il y a un changement :", "Nous viendrons tous les deux."),
    "es": ("Perdón, ha cambiado:", "Asistiremos los dos."),
    "pt": ("Desculpe, mudou:", "Iremos os dois."),
    "ru": ("Извините, список изменился:", "Мы оба приедем."),
    "tr": ("Özür dileriz, liste değişti:", "İkimiz de katılacağız."),
    "ar": ("عذراً، تغيرت القائمة:", "سنحضر نحن الاثنين."),
    "hi": ("क्षमा करें, सूची बदल गई है:", "हम दोनों आएंगे।"),
    "zh": ("抱歉，名单有变：", "我们两人都出席。"),
    "ja": ("すみません、変更があります：", "二名とも出席いたします。"),
    "ko": ("죄송합니다. 변경되었습니다:", "두 명 모두 참석합니다."),
}


@pytest.fixture
def town(store: Store) -> Hosts:
    return Hosts(store)


def lines(language: str) -> list[str]:
    comma = COMMAS.get(language, ", ")
    return [f"{name}{comma}{office}" for name, office in TWO[language]]


def signed(town: Hosts, language: str, text: str, to: Letter | None = None) -> Letter:
    """The answer of the last of the two, under their own name."""
    name = formataddr((TWO[language][-1][0], mayor(1)))
    town.deliver(town.mail(name, text, to=to or town.of("attendance")[-1]), mayor(1))
    town.serve()
    return town.of("attendance_noted")[-1]


@pytest.mark.parametrize("language", sorted(ALL))
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_writer_may_stand_last(town: Hosts, language: str, gap: str) -> None:
    changed, come = ALL[language]
    text = f"{changed}\n\n{gap.join(lines(language))}\n\n{come}"
    receipt = signed(town, language, text)
    assert [name for name, _ in town.people()] == [name for name, _ in TWO[language]]
    assert town.ceremony().attending is Attending.NAMED
    assert town.waiting() == []
    assert "> " not in receipt.markdown


@pytest.mark.parametrize("language", sorted(ALL))
def test_the_writers_name_below_the_list_is_their_signature(town: Hosts, language: str) -> None:
    signed(town, language, "\n".join([*lines(language), "", TWO[language][-1][0]]))
    assert [name for name, _ in town.people()] == [name for name, _ in TWO[language]]
    assert town.waiting() == []


@pytest.mark.parametrize("language", sorted(ALL))
def test_a_list_below_another_letter_is_the_list_too(town: Hosts, language: str) -> None:
    town.answer("Mayor Ewa Lis and Deputy Mayor Iga Zych will come.")
    other = town.answer("We would like to host the next Convention.")
    assert other.notice == "interest_noted"
    text = "\n".join([*lines(language), "", ALL[language][1]])
    receipt = signed(town, language, text, to=other)
    assert "Your list takes the place of the one before." in receipt.markdown
    assert [name for name, _ in town.people()] == [name for name, _ in TWO[language]]
    assert town.ceremony().attending is Attending.NAMED


def test_the_receipt_says_nothing_of_an_earlier_mail(town: Hosts) -> None:
    first = town.answer("Unfortunately nobody can come.")
    assert "no government representative of your city can come" in first.markdown
    again = town.answer("We may send the deputy mayor, let us see.", to=first)
    assert "no government representative" not in again.markdown
    last = town.answer("Anna Nowak, Mayor\nJan Kowal, Deputy Mayor\n\nBoth will attend.", to=again)
    assert "no government representative" not in last.markdown
    assert town.ceremony().attending is Attending.NAMED
