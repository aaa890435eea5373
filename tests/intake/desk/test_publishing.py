"""A city is asked which lines may be published about it, and its answer is what the public sees."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake import store as rooms
from intake.calls.consultation import Consultation
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.consultation import Consent
from intake.desk import acts
from intake.notices import Letter, LetterState
from intake.store import Store
from tests.intake.conversation.registered import ELIGIBLE, YES, mayor
from tests.intake.desk.acts.town import HOLD, Town
from tests.intake.desk.desks import CALL

RULES = Consultation(published=("V11_city", "B1b", "B5a"))


GIVEN = {**ELIGIBLE, "B5a": YES}


class Office(Town):
    """City 1 comes to the preliminary announcement."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.office = replace(self.office, call=CALL.model_copy(update={"consultation": RULES}))
        self.city(1, values=GIVEN, stage=Stage.SELECTION)

    def announce(self) -> Letter:
        """The city is moved and its letters go out: the one that asks about lines."""
        move = acts.Move(names=("1",), to=Stage.PRELIMINARY_ANNOUNCEMENT, reason="A good city.")
        self.done(move)
        self.now += HOLD
        self.carry()
        (asked,) = self.lines_asked()
        return asked

    def call_contact(self, name: str, language: str) -> None:
        """The mayor is known by this name, and is written to in this language."""
        file = self.file(1)
        contacts = tuple(
            replace(one, language=language, address=replace(one.address, name=name))
            for one in file.contacts
        )
        with self.store.transaction() as connection:
            rooms.applications.save(connection, [replace(file, contacts=contacts)])

    def lines(self) -> dict[str, Consent]:
        with self.store.reading() as connection:
            return {one.question: one.consent for one in rooms.lines.of(connection, 1)}

    def lines_asked(self) -> list[Letter]:
        return [one for one in self.letters() if one.notice == "lines_asked"]

    def answer(self, letter: Letter, text: str) -> Letter:
        (found,) = self.write(mayor(1), text, to=letter)
        return found


@pytest.fixture
def town(store: Store) -> Office:
    return Office(store)


def test_a_city_is_asked_when_it_comes_to_the_announcement(town: Office) -> None:
    asked = town.announce()
    assert asked.to.key == mayor(1)
    assert set(town.lines().values()) == {Consent.ASKED}
    assert "- Line 1, City: City 1\n- Line 2, City managed through IoT: yes" in asked.markdown
    assert "Anna Nowak" not in asked.markdown


@pytest.mark.parametrize(("days", "word"), [(-1, "from"), (1, "since")])
def test_the_letter_says_from_when_or_since_when_the_announcement_is_public(
    town: Office, days: int, word: str
) -> None:
    opens_at = CALL.stages[Stage.PRELIMINARY_ANNOUNCEMENT].opens_at
    town.now = opens_at + timedelta(days=days)
    asked = town.announce()
    moment = f"{opens_at.day} {opens_at:%B %Y}"
    assert f"preliminary announcement, which is public {word} {moment}" in asked.markdown


@pytest.mark.parametrize(("text", "agreed"), [("1, 3", (1, 3)), ("ALL", (1, 2, 3)), ("none", ())])
def test_its_answer_settles_every_line(town: Office, text: str, agreed: tuple[int, ...]) -> None:
    settled = town.answer(town.announce(), text)
    assert settled.notice == "lines_settled"
    told = [town.lines()[id] for id in RULES.published]
    assert told == [Consent.AGREED if number in agreed else Consent.REFUSED for number in (1, 2, 3)]


def test_the_journal_tells_who_agreed_to_which_words(town: Office) -> None:
    town.answer(town.announce(), "2")
    words = next(words for act, words in town.journal(1) if act == "lines_settled")
    assert words["by"] == mayor(1)
    assert words["lines"]["B1b"] == {"consent": "agreed", "words": "yes"}
    assert words["lines"]["V11_city"]["consent"] == "refused"


def test_a_city_may_change_its_mind_in_reply_to_the_receipt(town: Office) -> None:
    settled = town.answer(town.announce(), "none")
    town.answer(settled, "all")
    assert set(town.lines().values()) == {Consent.AGREED}


@pytest.mark.parametrize("text", ["7", "not 2", "1 yes, 2 no", "1 and maybe 3"])
def test_an_unclear_answer_settles_nothing_and_is_asked_again(town: Office, text: str) -> None:
    again = town.answer(town.announce(), text)
    assert again.notice == "lines_asked"
    assert f"> {text}" in again.markdown
    assert set(town.lines().values()) == {Consent.ASKED}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("7", "holds a number that is not the number of a line"),
        ("not 2", "it is still open what holds for some of the lines"),
        ("1 and maybe 3", "there are words in your answer that we could not read"),
    ],
)
def test_who_is_asked_again_reads_why(town: Office, text: str, why: str) -> None:
    assert why in town.answer(town.announce(), text).markdown


SIGNED = [
    ("en", "All but 2.\n\nAnna Nowak", "Anna Nowak"), ("en", "All but 2.\n\nAnna", "Anna Nowak"),
    ("en", "All but 2\nAnna Nowak", "Anna Nowak"), ("en", "All but 2.\n\nMoira", "City hall"),
    ("en", "All but 2.\n\nAnna Nowak, Deputy Mayor\nCity of Gdynia\n+48 58 123 45 67",
     "Anna Nowak"),
    ("en", "All but 2.\n\nKind regards\n\nA. Nowak\nDeputy Mayor\ntel. 58 123 45 67", "Anna Nowak"),
    ("ru", "Все, кроме 2.\n\nАлина", "Alina Safina"),
    ("ru", "Все, кроме 2.\n\nС уважением,\nАлина Сафина\nзаместитель главы города", "A. Safina"),
    ("hi", "2 को छोड़कर सभी।\n\nराहुल", "Rahul Kulkarni"),
    ("hi", "2 को छोड़कर सभी।\n\nसादर\nराहुल कुलकर्णी\nउप महापौर", "Rahul Kulkarni"),
    ("es", "Todas menos 2.\n\nCarmen", "Carmen Ruiz"),
    ("pt", "Todas menos a 2.\n\nJoão", "João Lopes"),
    ("fr", "Toutes sauf la 2.\n\nClaire Petit\nMairie de Lyon", "Claire Petit"),
    ("de", "Alle außer 2.\n\nJana Vogt\nStadt Leipzig\nTel.: 0341 123456", "Jana Vogt"),
    ("ar", "الكل ما عدا 2.\n\nعمر", "Omar Nasser"),
    ("ar", "الكل ما عدا 2.\n\nعمر ناصر\nنائب رئيس البلدية", "Omar Nasser"),
    ("tr", "2 hariç hepsi.\n\nAyşe Yılmaz", "Ayşe Yılmaz"),
    ("zh", "除了2，全部。\n\n王伟", "Wang Wei"),
    ("ja", "2以外はすべて公開してください。\n\n田中", "Yuki Tanaka"),
    ("ja", "2以外はすべて公開してください。\n\n田中由紀\n神戸市企画課", "Yuki Tanaka"),
    ("ko", "2번 제외하고 모두.\n\n김민수 드림", "Kim Minsu"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name"), SIGNED)
def test_an_answer_that_is_signed_settles_the_lines(
    town: Office, language: str, text: str, name: str
) -> None:
    town.call_contact(name, language)
    settled = town.answer(town.announce(), text)
    assert settled.notice == "lines_settled"
    assert [town.lines()[id] for id in RULES.published] == [
        Consent.AGREED, Consent.REFUSED, Consent.AGREED,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "All but 2.\n\nLater"), ("en", "All but 2.\n\nNot yet"),
        ("de", "Alle außer 2.\n\nSpäter"), ("ru", "Все, кроме 2.\n\nПотом"),
        ("hi", "2 को छोड़कर सभी।\n\nबाद में"), ("ar", "الكل ما عدا 2.\n\nلاحقا"),
        ("zh", "除了2，全部。\n\n以后"), ("ja", "2以外すべて。\n\n後日"),
    ],
)  # fmt: skip
def test_a_last_line_that_may_say_something_is_no_name(
    town: Office, language: str, text: str
) -> None:
    town.call_contact("City hall", language)
    assert town.answer(town.announce(), text).notice != "lines_settled"
    assert Consent.AGREED not in town.lines().values()


def test_words_that_changed_since_the_letter_are_not_agreed_to_by_it(town: Office) -> None:
    asked = town.announce()
    with town.store.transaction() as connection:
        (line,) = [one for one in rooms.lines.of(connection, 1) if one.question == "B5a"]
        rooms.lines.save(connection, [replace(line, words="we have another vision")])
    again = town.answer(asked, "all")
    assert "we have another vision" in again.markdown
    assert set(town.lines().values()) == {Consent.ASKED}


def test_a_mail_about_something_else_hears_that_the_lines_are_open(town: Office) -> None:
    said = "When will the certificate be handed over?"
    (again,) = town.write(mayor(1), said, to=town.announce())
    assert again.notice == "lines_asked"
    assert "A person will answer it:\n\n> " + said in again.markdown
    assert "are still open" in again.markdown
    assert "- Line 1, City: City 1" in again.markdown
    assert set(town.lines().values()) == {Consent.ASKED}
    town.answer(again, "all but 2")
    assert [town.lines()[id] for id in RULES.published] == [
        Consent.AGREED, Consent.REFUSED, Consent.AGREED,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "All is correct, thank you.", "We confirm our application.", "Our mayor will be glad.",
        "Yes, we have read the letter of the organizers with great care.",
    ],
)  # fmt: skip
def test_no_answer_to_the_lines_is_told_of_the_application_instead(town: Office, said: str) -> None:
    (again,) = town.write(mayor(1), said, to=town.announce())
    assert again.notice == "lines_asked"
    assert "already registered" not in again.markdown
    assert "1, 3" in again.markdown
    town.answer(again, "1, 2, 3")
    assert set(town.lines().values()) == {Consent.AGREED}


TIED = [
    ("en", "Yes, you may publish all of them, but only after the city council has approved."),
    ("en", "Thank you for your letter, we agree once our lawyers have seen it."),
    ("de", "Vielen Dank, gern, sobald der Rat zugestimmt hat."),
    ("fr", "Oui, vous pouvez toutes les publier, mais seulement après l'accord du conseil."),
    ("es", "Sí, pueden publicarlas todas, pero solo después de que el concejo lo apruebe."),
    ("pt", "Sim, podem publicar todas, mas só depois de a câmara aprovar."),
    ("de", "Ja, Sie dürfen alle veröffentlichen, aber nur, nachdem der Rat zugestimmt hat."),
    ("ru", "Да, можете опубликовать все, но только после одобрения городского совета."),
    (
        "tr",
        "Evet, hepsini yayımlayabilirsiniz, ancak yalnızca belediye meclisi onayladıktan sonra.",
    ),
    ("ar", "نعم، يمكنكم نشرها جميعا، ولكن فقط بعد موافقة مجلس المدينة."),
    ("zh", "可以，全部都可以公布，但仅在市议会批准之后。"),
    ("ja", "はい、すべて公開して構いませんが、市議会の承認後に限ります。"),
    ("ko", "네, 모두 공개해도 되지만 시의회 승인 후에만 가능합니다."),
    ("hi", "हाँ, आप सभी प्रकाशित कर सकते हैं, लेकिन केवल नगर परिषद की मंज़ूरी के बाद।"),
]


@pytest.mark.parametrize(("language", "text"), TIED)
@pytest.mark.parametrize("signed", ["", "\n\nAyşe Yılmaz"])
def test_a_condition_is_quoted_and_reaches_a_person(
    town: Office, language: str, text: str, signed: str
) -> None:
    town.call_contact("Ayşe Yılmaz", language)
    again = town.answer(town.announce(), f"{text}{signed}")
    assert set(town.lines().values()) == {Consent.ASKED}
    assert f"> {text}" in again.markdown
    assert any(text in one.text for one in town.cases())


def test_a_mail_that_says_nothing_is_not_quoted(town: Office) -> None:
    again = town.answer(town.announce(), "Dear all,\n\nmany thanks for your letter.")
    assert again.notice == "lines_asked"
    assert ">" not in again.markdown
    assert not town.cases()


def test_the_address_alone_agrees_to_nothing(town: Office) -> None:
    town.announce()
    town.write(mayor(1), "all")
    assert set(town.lines().values()) == {Consent.ASKED}


def test_a_city_that_settled_its_lines_is_not_asked_again(town: Office) -> None:
    town.answer(town.announce(), "all")
    back = acts.Move(names=("1",), to=Stage.SELECTION, reason="A mistake of ours.")
    town.done(back, seed="act-2")
    again = acts.Move(names=("1",), to=Stage.PRELIMINARY_ANNOUNCEMENT, reason="A good city.")
    town.done(again, seed="act-3")
    assert len(town.lines_asked()) == 1


def test_a_call_that_publishes_no_lines_asks_nothing(store: Store) -> None:
    town = Office(store)
    silent = RULES.model_copy(update={"published": ()})
    town.office = replace(town.office, call=CALL.model_copy(update={"consultation": silent}))
    town.done(acts.Move(names=("1",), to=Stage.PRELIMINARY_ANNOUNCEMENT, reason="A good city."))
    assert town.lines_asked() == []


def test_a_city_moved_back_before_its_letters_left_is_asked_nothing(town: Office) -> None:
    town.done(acts.Move(names=("1",), to=Stage.PRELIMINARY_ANNOUNCEMENT, reason="A good city."))
    town.done(acts.Move(names=("1",), to=Stage.SELECTION, reason="A mistake."), seed="act-2")
    town.now += HOLD
    town.carry()
    assert {one.state for one in town.lines_asked()} == {LetterState.RECALLED}


@pytest.mark.parametrize("text", ["yes, all", "ALL", "1, 2, 3"])
def test_an_answer_to_the_letter_of_the_stage_settles_the_lines_sent_with_it(
    town: Office, text: str
) -> None:
    town.announce()
    (moved,) = [one for one in town.letters() if one.notice == "moved"]
    assert town.answer(moved, text).notice == "lines_settled"
    assert set(town.lines().values()) == {Consent.AGREED}


def test_a_bare_yes_to_the_letter_of_the_stage_agrees_to_no_line(town: Office) -> None:
    town.announce()
    (moved,) = [one for one in town.letters() if one.notice == "moved"]
    town.answer(moved, "Yes")
    assert set(town.lines().values()) == {Consent.ASKED}


def test_a_question_beside_the_lines_reaches_a_person_and_the_lines_are_settled(
    town: Office,
) -> None:
    settled = town.answer(town.announce(), "1 and 3 please. And when do the votes close?")
    assert settled.notice == "lines_settled"
    assert [town.lines()[id] for id in RULES.published] == [
        Consent.AGREED, Consent.REFUSED, Consent.AGREED,
    ]  # fmt: skip
    assert "what may be published is: 1, 3. No other line is published." in settled.markdown
    assert "> And when do the votes close?" in settled.markdown
    (case,) = [one for one in town.cases() if one.kind is CaseKind.QUESTION]
    assert case.text == "And when do the votes close?"


def test_lines_that_are_unsure_are_asked_again_and_the_question_is_not_lost(town: Office) -> None:
    again = town.answer(town.announce(), "7 and 9 please. And when do the votes close?")
    assert again.notice == "lines_asked"
    assert "> And when do the votes close?" in again.markdown
    assert [one.text for one in town.cases()] == ["And when do the votes close?"]
    assert set(town.lines().values()) == {Consent.ASKED}


def test_a_condition_beside_a_question_reaches_the_organizers_whole(town: Office) -> None:
    said = (
        "In principle we have no objection. However, line 3 must not appear before our council "
        "has approved it on 20 April, and the rest only once our press office has seen the page. "
        "Could you send us a preview?"
    )
    told = town.answer(town.announce(), said)
    assert told.notice == "lines_asked"
    assert f"> {said}" in told.markdown
    (case,) = [one for one in town.cases() if one.message and one.kind is CaseKind.QUESTION]
    assert case.text == said
    assert set(town.lines().values()) == {Consent.ASKED}
