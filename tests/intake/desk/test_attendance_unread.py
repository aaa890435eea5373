"""What a city writes behind a list that it confirmed, where not all of it can be read."""

import pytest

from intake.cases import CaseKind
from intake.ceremony import Attending
from intake.store import Store
from tests.intake.desk.test_attendance import BOTH, Hosts


@pytest.fixture
def town(store: Store) -> Hosts:
    return Hosts(store)


@pytest.mark.parametrize(
    "text",
    [
        "Infelizmente ninguém poderá comparecer.",
        "Maalesef kimse gelemeyecek.",
        "不好意思，我们现在谁也来不了。",
        "Leider kann niemand kommen.",
        "Malheureusement, personne ne pourra venir.",
        "К сожалению, никто не сможет приехать.",
    ],
)
def test_that_nobody_comes_is_read_in_whatever_language_the_city_writes(
    town: Hosts, text: str
) -> None:
    receipt = town.answer(text, to=town.answer(BOTH))
    assert town.ceremony().attending is Attending.ABSENT
    assert town.waiting() == [CaseKind.CANNOT_ATTEND]
    assert "no government representative of your city can come" in receipt.markdown


@pytest.mark.parametrize(
    "text",
    [
        "The trip is off, there is no budget.",
        "Die Reise fällt leider ins Wasser, es ist kein Geld da.",
        "Le voyage tombe à l'eau, nous n'avons pas de budget.",
        "El viaje se cae, no hay presupuesto.",
        "A viagem caiu, não há verba.",
        "Поездка сорвалась, денег нет.",
        "Seyahat iptal, bütçe yok.",
        "出张のための予算がありません。",
        "预算没有批准，行程作罢。",
        "예산이 없어 출장이 무산되었습니다.",
        "ألغيت الرحلة، لا توجد ميزانية.",
        "बजट नहीं है, यात्रा टल गई।",
    ],
)
def test_words_that_were_not_read_leave_nothing_settled_and_are_quoted(
    town: Hosts, text: str
) -> None:
    receipt = town.answer(text, to=town.answer(BOTH))
    assert town.ceremony().attending is Attending.AWAITED
    assert town.waiting() == [CaseKind.QUESTION]
    assert f"> {text}" in receipt.markdown
    assert "Nothing is missing" not in receipt.markdown
    assert "The decision about your application" not in receipt.markdown
    again = town.answer("YES", to=receipt)
    assert town.ceremony().attending is Attending.AWAITED
    town.answer(BOTH, to=again)
    assert town.ceremony().attending is Attending.NAMED


@pytest.mark.parametrize(
    "text",
    [
        "Our new museum opens in May. When does the announcement come out?",
        "Thank you very much!",
        "Wann bekommen wir die Einladung?",
        "Thank you. We have no further questions.",
        "There is no change, thank you.",
        "They need no interpreter and do not eat meat.",
        "Our office is closed tomorrow, no one is reachable.",
        "Our press officer will publish the news tomorrow.",
        "Teşekkürler, başka sorumuz yok.",
        "Danke für die Bestätigung!",
        "Gracias por la confirmación.",
        "Nobody else will be attending.",
        "No irá nadie más.",
        "Sonst kommt niemand.",
        "Больше никто не приедет.",
        "Ninguém mais virá.",
        "Aucun journaliste ne viendra avec eux.",
        "Besides them, no one will be present.",
        "None of the hotels has rooms; nobody from the hotel is present.",
    ],
)
def test_news_and_thanks_and_that_nobody_else_comes_leave_it_settled(
    town: Hosts, text: str
) -> None:
    town.answer(text, to=town.answer(BOTH))
    assert town.ceremony().attending is Attending.NAMED


@pytest.mark.parametrize(
    ("first", "corrected"),
    [
        ("Four of us will come: Mayor Anna Nowak and Deputy Mayor Jan Kowal.",
         "Sorry, only two people. Yes, we confirm."),
        ("Wir kommen zu viert: Bürgermeisterin Anna Nowak und Stadtrat Jan Kowal.",
         "Entschuldigung, nur zu zweit. Ja, wir bestätigen die Teilnahme."),
        ("Asistirán cuatro personas: la alcaldesa Ana Pérez y el vicealcalde Juan Ruiz.",
         "Perdón, somos dos. Sí, confirmamos."),
        ("Приедут четверо: мэр Анна Новак и заместитель мэра Иван Петров.",
         "Извините, нас двое. Да, подтверждаем."),
    ],
)  # fmt: skip
def test_a_head_count_that_is_put_right_ends_the_waiting_for_more(
    town: Hosts, first: str, corrected: str
) -> None:
    receipt = town.answer(first)
    assert "of whom you wrote" in receipt.markdown
    again = town.answer(corrected, to=receipt)
    assert "of whom you wrote" not in again.markdown
    assert town.ceremony().attending is Attending.NAMED


def test_a_yes_beside_somebody_who_was_not_read_confirms_nothing(town: Hosts) -> None:
    town.answer("El funcionario es David Rosa, director general. Confirmado.", to=town.answer(BOTH))
    assert town.ceremony().attending is Attending.AWAITED
    assert town.waiting() == [CaseKind.QUESTION]


def test_a_sentence_that_tells_who_they_are_closes_what_was_open(town: Hosts) -> None:
    receipt = town.answer("We will be two: the mayor and I.")
    assert town.ceremony().attending is Attending.AWAITED
    text = "The mayor is called Anna Nowak and I am Jan Kowal, councillor. Confirmed."
    again = town.answer(text, to=receipt)
    assert town.people() == [("Anna Nowak", "mayor"), ("Jan Kowal", "councillor")]
    assert town.ceremony().attending is Attending.NAMED
    assert "Nothing is missing" in again.markdown


UNREAD_CHANGES = [
    "Jan Kowal may not be able to come.",
    "Jan Kowal kann vielleicht nicht kommen.",
    "Jan Kowal ne pourra peut-être pas venir.",
    "Quizás Jan Kowal no pueda venir.",
    "Talvez Jan Kowal não possa vir.",
    "Возможно, Jan Kowal не приедет.",
    "Jan Kowal可能无法出席。",
    "Jan Kowalは出席できないかもしれません。",
    "Jan Kowal는 참석하지 못할 수도 있습니다.",
    "ربما لن يحضر Jan Kowal.",
    "शायद Jan Kowal नहीं आ पाएँगे।",
    "Iga Zych, head of IT, will come in his place.",
    "Anna Nowak ist Oberbürgermeisterin, bitte korrigieren.",
]


@pytest.mark.parametrize("text", UNREAD_CHANGES)
def test_a_list_that_did_not_change_is_not_said_to_have_changed(town: Hosts, text: str) -> None:
    receipt = town.answer(text, to=town.answer(BOTH))
    assert [name for name, _ in town.people()] == ["Anna Nowak", "Jan Kowal"]
    assert "It has changed" not in receipt.markdown
    assert "We could not read all that you wrote" in receipt.markdown
    assert "Please send the whole list once more" in receipt.markdown
    assert town.waiting() == [CaseKind.QUESTION]


def test_a_yes_to_a_letter_that_could_not_read_a_change_confirms_nothing(town: Hosts) -> None:
    receipt = town.answer(UNREAD_CHANGES[0], to=town.answer(BOTH))
    again = town.answer("YES", to=receipt)
    assert town.ceremony().attending is Attending.AWAITED
    assert "Please send the whole list once more" in again.markdown
    sent = town.answer(BOTH, to=again)
    assert town.ceremony().attending is Attending.NAMED
    assert "Nothing is missing" in sent.markdown


def test_somebody_beside_a_confirmed_list_is_asked_for_without_calling_it_changed(
    town: Hosts,
) -> None:
    receipt = town.answer("Mayor Anna Nowak and the press officer come.", to=town.answer(BOTH))
    assert "It has changed" not in receipt.markdown
    assert "After what you wrote now we need your confirmation again." in receipt.markdown


def test_a_list_that_changed_is_said_to_have_changed(town: Hosts) -> None:
    text = "Ewa Lis, Head of Office\nIga Zych, Councillor"
    receipt = town.answer(text, to=town.answer(BOTH))
    assert "It has changed, so we need your confirmation again." in receipt.markdown
