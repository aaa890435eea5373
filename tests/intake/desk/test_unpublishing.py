"""A city changes its mind on a published line in any mail of its thread, and hears what stands."""

from dataclasses import replace

import pytest

from intake import store as rooms
from intake.applications import State
from intake.cases import CaseKind
from intake.consultation import Consent
from intake.notices import Letter
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_publishing import Office

AGREED, REFUSED = Consent.AGREED, Consent.REFUSED


@pytest.fixture
def town(store: Store) -> Office:
    town = Office(store)
    town.answer(town.announce(), "all")
    return town


def receipt(town: Office) -> Letter:
    """A letter about something else: the answer to another mail."""
    (told,) = town.write(mayor(1), "When is the ceremony?", to=town.lines_asked()[0])
    return told


def stands(town: Office) -> list[Consent]:
    return list(town.lines().values())


def test_a_line_is_taken_off_in_answer_to_any_letter(town: Office) -> None:
    (told,) = town.write(mayor(1), "Please take line 1 off the page.", to=receipt(town))
    assert told.notice == "lines_settled"
    assert "So what may be published is: 2, 3." in told.markdown
    assert town.lines()["V11_city"] is REFUSED
    assert stands(town).count(AGREED) == 2
    words = [words for act, words in town.journal(1) if act == "lines_settled"][-1]
    assert words["lines"]["V11_city"]["consent"] == "refused"


def test_it_is_named_by_what_it_is_about(town: Office) -> None:
    said = "Please do not publish our city management through IoT any more."
    town.write(mayor(1), said, to=receipt(town))
    assert town.lines()["B1b"] is REFUSED


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("Can you take line 1 off the page?", ["V11_city"]),
        ("Please do not publish that any more.", ["V11_city", "B1b", "B5a"]),
        ("We withdraw our consent.", ["V11_city", "B1b", "B5a"]),
        ("Could you hide line 2?", ["B1b"]),
        ("Could you hide the company count?", ["V11_city", "B1b", "B5a"]),
        ("Take our page down.", ["V11_city", "B1b", "B5a"]),
        ("Please delete our page", ["V11_city", "B1b", "B5a"]),
    ],
)
def test_what_may_be_meant_is_off_until_a_person_looked(
    town: Office, words: str, held: list[str]
) -> None:
    to = receipt(town)
    known = {one.number for one in town.cases()}
    (told,) = town.write(mayor(1), words, to=to)
    assert told.notice == "lines_settled"
    assert "until a person has looked at it" in told.markdown
    assert {id for id, consent in town.lines().items() if consent is REFUSED} == set(held)
    (case,) = [one for one in town.cases() if one.number not in known]
    assert (case.kind, case.text) == (CaseKind.QUESTION, words)


def test_what_is_held_back_comes_back_by_the_letter_that_says_so(town: Office) -> None:
    (told,) = town.write(mayor(1), "We withdraw our consent.", to=settled(town))
    town.write(mayor(1), "all", to=told)
    assert set(stands(town)) == {AGREED}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ko", "동의를 철회합니다."), ("ja", "先日の承諾を撤回します。"),
        ("tr", "Onayımızı geri çekiyoruz."), ("ru", "Уберите, пожалуйста, всё."),
        ("zh", "我们撤回同意。"),
        ("ar", "نسحب موافقتنا."), ("hi", "हम सहमति वापस लेते हैं।"),
        ("en", "Please take all our lines off the page."),
    ],
)  # fmt: skip
def test_all_that_was_agreed_to_can_be_taken_back(town: Office, language: str, words: str) -> None:
    town.call_contact("City hall", language)
    (told,) = town.write(mayor(1), words, to=settled(town))
    assert told.notice == "lines_settled"
    assert set(stands(town)) == {REFUSED}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "You may publish 1 and 3."), ("en", "All may be published."),
        ("de", "Sie dürfen 1 und 3 veröffentlichen."), ("fr", "Vous pouvez publier 1 et 3."),
        ("es", "Pueden publicar 1 y 3."), ("ru", "Можете опубликовать 1 и 3."),
        ("tr", "1 ve 3 yayımlanabilir."),
    ],
)  # fmt: skip
def test_what_may_be_published_after_all_is_shown_to_be_agreed_to(
    town: Office, language: str, words: str
) -> None:
    town.write(mayor(1), "NONE", to=settled(town))
    town.call_contact("City hall", language)
    (asked,) = town.write(mayor(1), words, to=receipt(town))
    assert asked.notice == "lines_asked"
    assert set(stands(town)) == {REFUSED}


@pytest.mark.parametrize(
    "words", ["You may publish 2 photos of the harbour.", "Please show 2 rooms to our delegation."]
)
def test_what_may_be_published_of_something_else_is_a_persons(town: Office, words: str) -> None:
    to = receipt(town)
    known = {one.number for one in town.cases()}
    town.write(mayor(1), words, to=to)
    assert [one.text for one in town.cases() if one.number not in known] == [words]


@pytest.mark.parametrize("words", ["NONE", "None of the lines may be published any more."])
def test_none_is_heard_under_the_letter_that_a_person_looks(town: Office, words: str) -> None:
    (told,) = town.write(mayor(1), words, to=receipt(town))
    assert told.notice == "lines_settled"
    assert set(stands(town)) == {REFUSED}


@pytest.mark.parametrize("words", ["City of Lahti\n\nNONE", "Dear Sir or Madam,\n\nNONE"])
def test_none_below_a_title_or_a_greeting_is_none(town: Office, words: str) -> None:
    (told,) = town.write(mayor(1), words, to=town.lines_asked()[0])
    assert told.notice == "lines_settled"
    assert set(stands(town)) == {REFUSED}


@pytest.mark.parametrize("words", ["No", "Thank you!", "How can we withdraw our consent?"])
def test_what_wishes_nothing_takes_nothing_off(town: Office, words: str) -> None:
    town.write(mayor(1), words, to=receipt(town))
    assert set(stands(town)) == {AGREED}


@pytest.mark.parametrize("before", ["none", "all"])
def test_a_yes_taken_back_never_publishes(town: Office, before: str) -> None:
    town.call_contact("City hall", "ko")
    (told,) = town.write(mayor(1), before, to=settled(town))
    town.write(mayor(1), "2번과 3번은 비공개로 바꿔 주세요.", to=told)
    town.write(mayor(1), "동의를 철회합니다.", to=town.letters()[-1])
    assert set(stands(town)) == {REFUSED}


def test_an_answer_that_refuses_something_unclearly_holds_back_what_it_names(
    town: Office,
) -> None:
    (told,) = town.write(mayor(1), "not 2", to=settled(town))
    assert told.notice == "lines_settled"
    assert town.lines()["B1b"] is REFUSED
    assert stands(town).count(AGREED) == 2


def test_an_exception_in_turkish_agrees_to_the_others(town: Office) -> None:
    town.call_contact("City hall", "tr")
    (told,) = town.write(mayor(1), "none", to=settled(town))
    town.write(mayor(1), "3. satır dışında hepsini yayımlayabilirsiniz.", to=told)
    assert stands(town).count(AGREED) == 2


def test_what_stands_beside_it_is_heard_as_if_it_stood_alone(town: Office) -> None:
    to = receipt(town)
    words = "Please take line 1 off the page. The mayor has a new telephone."
    settled, heard = town.write(mayor(1), words, to=to)
    assert (settled.notice, heard.notice) == ("lines_settled", "received")
    assert "> The mayor has a new telephone." in heard.markdown
    assert "The mayor has a new telephone." in [one.text for one in town.cases()]
    assert town.lines()["V11_city"] is REFUSED


def test_what_stands_beside_an_unsure_wish_is_heard_too(town: Office) -> None:
    to = receipt(town)
    words = "You may now publish line 1 again. We withdraw our application."
    asked, withdrawn = town.write(mayor(1), words, to=to)
    assert asked.notice == "lines_asked"
    assert "withdraw" in withdrawn.markdown


def test_a_line_comes_back_only_by_the_letter_that_shows_its_words(town: Office) -> None:
    town.write(mayor(1), "Please take line 1 off the page.", to=receipt(town))
    (asked,) = town.write(mayor(1), "Please publish line 1 after all.", to=receipt(town))
    assert asked.notice == "lines_asked"
    assert "We could not tell" not in asked.markdown
    assert town.lines()["V11_city"] is REFUSED
    town.answer(asked, "all")
    assert set(stands(town)) == {AGREED}


def test_the_mailbox_alone_takes_nothing_off_but_its_yes_does(town: Office) -> None:
    (asked,) = town.write(mayor(1), "Please take line 1 off the page.")
    assert set(stands(town)) == {AGREED}
    told = town.write(mayor(1), "Yes", to=asked)
    assert "lines_settled" in [one.notice for one in told]
    assert town.lines()["V11_city"] is REFUSED
    assert stands(town).count(AGREED) == 2


def test_a_city_that_was_declined_takes_its_lines_off_as_well(town: Office) -> None:
    to = receipt(town)
    over = replace(town.file(1), state=State.DECLINED)
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [over])
    (told,) = town.write(mayor(1), "Please take everything off the page.", to=to)
    assert told.notice == "lines_settled"
    assert set(stands(town)) == {REFUSED}


def test_a_line_excepted_with_a_reason_is_taken_off_and_the_others_stay(town: Office) -> None:
    words = "You can publish all lines, except line 1, which is still being checked."
    (told,) = town.write(mayor(1), words, to=receipt(town))
    assert told.notice == "lines_settled"
    assert town.lines()["V11_city"] is REFUSED
    assert stands(town).count(AGREED) == 2


def test_an_exception_publishes_nothing_more_outside_the_letter_of_lines(town: Office) -> None:
    town.write(mayor(1), "Please take line 2 off the page.", to=receipt(town))
    town.write(mayor(1), "You can publish all lines, except line 1.", to=receipt(town))
    assert stands(town).count(REFUSED) == 2


def test_where_the_rest_is_unread_the_line_is_off_and_a_person_sees_it(town: Office) -> None:
    to = receipt(town)
    words = "You may publish all lines with our new logo, except line 1."
    (told,) = town.write(mayor(1), words, to=to)
    assert told.notice == "lines_settled"
    assert town.lines()["V11_city"] is REFUSED
    assert words in [one.text for one in town.cases() if one.kind is CaseKind.QUESTION]


@pytest.mark.parametrize("name", ["Anna Nowak", "Moira", "राहुल"])
def test_the_name_under_a_wish_is_nothing_to_be_heard(town: Office, name: str) -> None:
    to = receipt(town)
    (told,) = town.write(mayor(1), f"Please take line 1 off the page.\n\n{name}", to=to)
    assert told.notice == "lines_settled"
    assert town.lines()["V11_city"] is REFUSED


def settled(town: Office) -> Letter:
    """The receipt of what may be published, which a city answers once more."""
    return next(one for one in reversed(town.letters()) if one.notice == "lines_settled")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("pt", "Mudámos de ideias: por favor retirem também a linha 1."),
        ("ko", "1번도 빼 주세요."),
        ("en", "We changed our mind. Please remove 1 as well."),
    ],
)
def test_one_more_line_is_taken_off_in_answer_to_the_receipt(
    town: Office, language: str, words: str
) -> None:
    town.call_contact("City hall", language)
    known = {one.number for one in town.cases()}
    (told,) = town.write(mayor(1), words, to=settled(town))
    assert told.notice == "lines_settled"
    assert town.lines()["V11_city"] is REFUSED
    assert stands(town).count(AGREED) == 2
    assert {one.number for one in town.cases()} == known


def test_a_reason_without_a_word_of_cause_takes_off_and_a_person_sees_it(town: Office) -> None:
    town.call_contact("City hall", "fr")
    words = "Merci de ne plus publier la ligne 1, le conseil municipal ne l'a pas validée."
    (told,) = town.write(mayor(1), words, to=settled(town))
    assert told.notice == "lines_settled"
    assert town.lines()["V11_city"] is REFUSED
    assert words in [one.text for one in town.cases()]


def test_it_is_taken_off_also_in_answer_to_the_letter_that_asks_again(town: Office) -> None:
    town.write(mayor(1), "none", to=settled(town))
    (asked,) = town.write(mayor(1), "Please do not publish that any more.", to=settled(town))
    town.answer(asked, "all")
    words = "Please no longer publish line 1, the council has not approved it."
    (told,) = town.write(mayor(1), words, to=asked)
    assert (asked.notice, told.notice) == ("lines_asked", "lines_settled")
    assert town.lines()["V11_city"] is REFUSED
    assert stands(town).count(AGREED) == 2


def test_a_line_named_in_an_answer_that_is_not_read_is_off_until_a_person_looked(
    town: Office,
) -> None:
    town.call_contact("City hall", "ko")
    words = "1번 줄도 이제 좀 없애 주실 수 있나요?"
    (told,) = town.write(mayor(1), words, to=settled(town))
    assert told.notice == "lines_settled"
    assert town.lines()["V11_city"] is REFUSED
    assert stands(town).count(AGREED) == 2
    assert words in [one.text for one in town.cases()]


def test_an_answer_about_something_else_shows_no_lines(town: Office) -> None:
    (told,) = town.write(mayor(1), "The mayor is away on 3 May.", to=settled(town))
    assert told.notice == "received"


@pytest.mark.parametrize(
    ("words", "off"),
    [
        ("2. satırı sayfadan kaldırın.", {"B1b"}),
        ("2 numaralı satırın yayımlanmasını istemiyoruz.", {"B1b"}),
        ("2. satır dışında hepsini yayımlayabilirsiniz.", {"B1b"}),
        ("Onayımızı geri çekiyoruz.", {"V11_city", "B1b", "B5a"}),
        ("Nous retirons notre consentement.", {"V11_city", "B1b", "B5a"}),
        ("Toutes sauf la 2.", {"B1b"}),
    ],
)
def test_a_short_answer_is_read_in_the_language_of_its_words(
    town: Office, words: str, off: set[str]
) -> None:
    (told,) = town.write(mayor(1), words, to=settled(town))
    assert told.notice == "lines_settled"
    assert {id for id, consent in town.lines().items() if consent is REFUSED} == off


@pytest.mark.parametrize(
    "words", ["The mayor will retire.", "Sim city is a game.", "Tout va bien, merci.", "Super!"]
)
def test_other_words_are_read_as_nothing_in_any_language(town: Office, words: str) -> None:
    town.write(mayor(1), words, to=settled(town))
    assert set(stands(town)) == {AGREED}


@pytest.mark.parametrize(
    "words", ["Fine, thanks.", "Alles gut", "Tout est bien", "De acuerdo, gracias", "Vale", "Yes"]
)
def test_thanks_for_the_letter_that_nothing_is_shown_publish_nothing(
    town: Office, words: str
) -> None:
    (told,) = town.write(mayor(1), "none", to=settled(town))
    town.write(mayor(1), words, to=told)
    assert set(stands(town)) == {REFUSED}


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "Merci, aucune remarque."), ("pt", "Obrigado, nada a acrescentar.")],
)
def test_who_has_nothing_to_add_takes_nothing_off(town: Office, language: str, words: str) -> None:
    town.call_contact("City hall", language)
    town.write(mayor(1), words, to=settled(town))
    assert set(stands(town)) == {AGREED}
