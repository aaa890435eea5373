"""No sentence of a voice's mail vanishes: it is read, manners, quoted as left, or passed on."""

from datetime import timedelta

import pytest

from intake.cases import CaseKind
from intake.consultation import State, Total
from intake.store import Store
from tests.intake.desk.consultations.test_listening import OBJECTS, VOTER, Square

pytestmark = pytest.mark.usefixtures("in_english")

LEFT = "What else your mail says was not taken:"
HOW = "Then write it below your YES:"
PASSED_ON = "We passed this part of your mail to the organizers. A person reads it:"
UNCONFIRMED = "It needs a YES of its own until"
WAITS = "Other letters of ours wait for your answer, too."


@pytest.fixture
def square(store: Store) -> Square:
    return Square(store)


# --- beside a vote ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("vote", "text"),
    [
        ("Guten Tag, ich gebe meine Stimme für Gdynia ab.",
         "Die App für Mängelmeldungen ist wirklich hervorragend."),
        ("Oyumu Gdynia'ya veriyorum.", "Ayrıca otobüs takip uygulaması çok işe yarıyor."),
        ("I vote for Gdynia.", "The trams are always on time."),
        ("Je vote pour Gdynia.", "Les bus y sont toujours à l'heure."),
        ("Voto por Gdynia.", "Además, la aplicación del autobús funciona muy bien."),
        ("Я голосую за Гдыню.", "Автобусы там ходят точно по расписанию."),
        ("グディニャに投票します。", "バスのアプリもとても便利です。"),
        ("Ich stimme für Gdynia.", "Bitte nennen Sie meinen Namen nirgends."),
    ],
)  # fmt: skip
def test_what_stands_beside_a_vote_is_quoted_as_left_with_how_to_give_it(
    square: Square, vote: str, text: str
) -> None:
    asked = square.said(f"{vote} {text}")
    assert "A vote for Gdynia" in asked.markdown
    assert f"{LEFT}\n\n> {text}\n" in asked.markdown
    assert HOW in asked.markdown
    assert square.cases() == []
    stands = square.answered(asked, f"YES\n\n{text}")
    assert stands.notice == "confirmed"
    assert f"> {text}\n" in stands.markdown
    (case,) = square.cases()
    assert text in case.text


def test_an_opinion_called_one_below_the_yes_has_a_letter_of_its_own(square: Square) -> None:
    asked = square.said("I vote for Gdynia. The trams are always on time.")
    told = square.write(VOTER, "YES\n\nOpinion on Gdynia: the trams are always on time.", to=asked)
    assert [one.notice for one in told] == ["confirmed", "confirm"]
    assert "> Opinion on Gdynia: the trams are always on time." in told[1].markdown
    assert square.cases() == []


@pytest.mark.parametrize(
    "text",
    [
        "I vote for Gdynia because its trams are always on time.",
        "My vote is for Gdynia, as the app is wonderful and the port is clean.",
        "Dear all,\n\nI vote for Gdynia. Thank you for organising this!\n\nBest regards,\nAnna",
        "Ich stimme für Gdynia, weil die Straßenbahnen pünktlich sind. Vielen Dank!\n\n"
        "Mit freundlichen Grüßen\nAnna Nowak",
        "Je vote pour Gdynia, parce que ses bus sont à l'heure. Merci beaucoup !",
        "Voto por Gdynia porque sus autobuses son puntuales. Muchas gracias. Saludos",
        "Gdynia'ya oy veriyorum çünkü otobüsleri çok iyi. Teşekkür ederim.",
        "I vote for Gdynia.\n\nSent from my phone",
        "My name is Anna Nowak and I live in Gdynia. I have read the announcement. I vote for "
        "Gdynia. Please count it. Have a nice weekend!",
        "I vote for Gdynia. Congratulations to the mayor and the team, and keep up the good work!",
        "I vote for Gdynia. Thank you for giving us the opportunity to take part.",
        "Je vote pour Gdynia. Bonne chance à tous et désolé pour le dérangement.",
        "Ich stimme für Gdynia. Viel Erfolg allen!",
        "Voto por Gdynia. ¡Mucha suerte a todos!",
        "グディニャに投票します。皆さん、頑張ってください。",
    ],
)
def test_reasons_manners_and_a_signature_are_nothing_left(square: Square, text: str) -> None:
    asked = square.said(text)
    assert "A vote for Gdynia" in asked.markdown
    assert LEFT not in asked.markdown


def test_nobody_sends_a_link_to_a_stranger_beside_a_vote(square: Square) -> None:
    asked = square.said("I vote for Gdynia. Win one of our prizes at prizes.example/win today.")
    assert LEFT in asked.markdown
    assert "prizes.example" not in asked.markdown


def test_a_vote_beside_a_withdrawal_is_told_as_left(square: Square) -> None:
    square.answered(square.said("Vote for Gdynia"), "yes")
    offered = square.said("I withdraw my vote for Gdynia. I vote for Sopot instead.")
    assert offered.notice == "withdrawal"
    assert f"{LEFT}\n\n> I vote for Sopot instead.\n" in offered.markdown
    plain = square.said("I withdraw my vote for Gdynia. Thank you!\n\nAnna Nowak")
    assert (plain.notice, LEFT in plain.markdown) == ("withdrawal", False)


# --- beside a yes -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("yes", "text"),
    [
        ("Yes.", "I wish to stay anonymous."),
        ("Yes, this is my vote.", "My name must not be shown anywhere."),
        ("I vote for Gdynia.", "I wish to stay anonymous."),
        ("Oui, je confirme.", "Je souhaite rester anonyme."),
        ("Ja.", "Mein Name soll nicht genannt werden."),
        ("Sí.", "Deseo permanecer en el anonimato."),
        ("Да.", "Прошу не называть моё имя."),
    ],
)
def test_what_stands_beside_a_yes_reaches_a_person(square: Square, yes: str, text: str) -> None:
    stands = square.answered(square.said("Vote for Gdynia"), f"{yes} {text}")
    assert stands.notice == "confirmed"
    assert f"{PASSED_ON}\n\n> {text}\n" in stands.markdown
    (case,) = square.cases()
    assert (case.kind, text in case.text) == (CaseKind.QUESTION, True)


@pytest.mark.parametrize(
    "text", ["Yes, thank you very much!", "Oui, je confirme. Merci beaucoup.", "Ja. Viele Grüße"]
)
def test_manners_beside_a_yes_open_nothing(square: Square, text: str) -> None:
    stands = square.answered(square.said("Vote for Gdynia"), text)
    assert stands.notice == "confirmed"
    assert PASSED_ON not in stands.markdown
    assert square.cases() == []


@pytest.mark.parametrize(
    "text",
    [
        "Yes, it was me who sent this mail.",
        "Oui, c'est bien moi qui ai envoyé ce message.",
        "Ja, das ist richtig so, ich habe für Gdynia gestimmt.",
        "Yes. Good luck to everybody, and sorry for the trouble!",
        "Ja. Viel Erfolg allen Städten!",
    ],
)
def test_a_yes_that_only_affirms_or_wishes_well_opens_nothing(square: Square, text: str) -> None:
    told = square.answered(square.said("Vote for Gdynia"), text)
    assert PASSED_ON not in told.markdown
    assert square.cases() == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Yes, it was me who sent this mail, and I wish to stay anonymous.", "anonymous"),
        ("Ja, das ist richtig so, ich habe für Sopot gestimmt.", "Sopot"),
        ("Oui, c'est bien moi qui ai envoyé ce message, mais je souhaite rester anonyme.",
         "anonyme"),
    ],
)  # fmt: skip
def test_what_stands_beside_an_affirmation_reaches_a_person(
    square: Square, text: str, word: str
) -> None:
    told = square.answered(square.said("Vote for Gdynia"), text)
    assert PASSED_ON in told.markdown
    assert word in square.cases()[0].text


def test_what_stands_beside_an_unclear_yes_reaches_a_person_too(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    told = square.answered(asked, "Yes, but only for Gdynia. I wish to stay anonymous.")
    assert told.notice == "unclear"
    assert f"{PASSED_ON}\n\n> I wish to stay anonymous.\n" in told.markdown
    assert "anonymous" in square.cases()[0].text
    alone = square.answered(asked, "Yes, but only for Gdynia.")
    assert (alone.notice, PASSED_ON in alone.markdown) == ("unclear", False)


# --- a yes to one letter that holds another voice ------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Oui, je confirme. J'ajoute que je souhaite rester anonyme, et que Sopot a ma "
         "préférence : je vote pour Sopot.", "je souhaite rester anonyme"),
        ("Yes, I confirm. I wish to stay anonymous, by the way, and I vote for Sopot.",
         "I wish to stay anonymous"),
        ("Ja, ich bestätige. Mein Name soll nicht genannt werden. Ich stimme für Sopot.",
         "Mein Name soll nicht genannt werden."),
        ("Sí, confirmo. Deseo permanecer en el anonimato. Voto por Sopot.",
         "Deseo permanecer en el anonimato."),
    ],
)  # fmt: skip
def test_a_yes_beside_a_vote_says_first_what_still_needs_its_own(
    square: Square, text: str, wish: str
) -> None:
    asked = square.said(OBJECTS)
    told = square.answered(asked, text)
    assert told.notice == "confirm"
    head, _, rest = told.markdown.partition("From your mail address we received:")
    assert UNCONFIRMED in head
    assert "- An objection about Gdynia\n\n> Objection about Gdynia: its count of companies" in head
    assert "reply only YES to that letter" in head
    assert "A vote for Sopot" in rest
    assert PASSED_ON in rest
    assert wish in rest
    assert wish in square.cases()[0].text
    assert square.ledger() == []


def test_a_vote_that_another_is_to_replace_is_told_below(square: Square) -> None:
    asked = square.said("I vote for Gdynia.")
    told = square.answered(asked, "I vote for Sopot.")
    assert UNCONFIRMED not in told.markdown
    _, _, rest = told.markdown.partition("From your mail address we received:")
    assert "A vote for Sopot" in rest
    assert f"{WAITS} Each needs a YES of its own" in rest
    assert "- A vote for Gdynia\n" in rest


def test_the_yes_to_one_says_that_the_other_waits_and_each_counts_by_its_own(
    square: Square,
) -> None:
    asked = square.said(OBJECTS)
    told = square.answered(asked, "Yes, I confirm. And I vote for Sopot.")
    assert square.cases() == []
    stands = square.answered(told, "YES")
    assert f"{WAITS} Each needs a YES of its own" in stands.markdown
    assert "- An objection about Gdynia\n" in stands.markdown
    assert square.totals()[1] == Total(city=2, counted=1)
    assert square.ledger() == []
    whole = square.write(VOTER, "YES", to=asked)
    confirmed = next(one for one in whole if one.notice == "confirmed")
    assert WAITS not in confirmed.markdown
    assert len(square.ledger()) == 1
    assert {one.state for one in square.voices()} <= {State.COUNTED, State.CONFIRMED, State.HELD}


BOTH = [
    ("I vote for Sopot. I also object to Gdynia, its figures are wrong.",
     "YES, both the vote and the objection."),
    ("I vote for Sopot. I also object to Gdynia, its figures are wrong.",
     "Yes, I confirm my objection. I confirm my vote, too."),
    ("Ich stimme für Sopot. Außerdem erhebe ich Einspruch gegen Gdynia, die Zahlen sind falsch.",
     "Ja, ich bestätige meinen Einspruch. Meine Stimme bestätige ich auch."),
    ("Я голосую за Sopot. Также возражаю против Gdynia: её цифры неверны.",
     "Да, подтверждаю возражение. Голос тоже подтверждаю."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "yes"), BOTH)
def test_the_yes_to_an_objection_says_that_the_vote_waits_for_its_own(
    square: Square, text: str, yes: str
) -> None:
    vote, objection = square.say(text)
    told = square.write(VOTER, yes, to=objection)
    stands = next(one for one in told if one.notice == "confirmed")
    assert f"{WAITS} Each needs a YES of its own" in stands.markdown
    assert "- A vote for Sopot\n" in stands.markdown
    assert PASSED_ON not in stands.markdown
    assert [one for one in square.cases() if one.kind is CaseKind.QUESTION] == []
    assert square.totals()[1] == Total(city=2)
    assert len(square.ledger()) == 1
    square.write(VOTER, "YES", to=vote)
    assert square.totals()[1] == Total(city=2, counted=1)


@pytest.mark.parametrize("text", ["I vote for Sopot.", "Perhaps my vote goes to Gdynia."])
def test_no_vote_of_another_mail_is_told_beside_a_confirmed_objection(
    square: Square, text: str
) -> None:
    square.say(text)
    square.now += timedelta(minutes=1)
    asked = square.said(OBJECTS)
    stands = next(one for one in square.write(VOTER, "yes", to=asked)
                  if one.notice == "confirmed")  # fmt: skip
    assert WAITS not in stands.markdown


def test_no_vote_that_was_answered_no_is_told_to_wait(square: Square) -> None:
    vote, objection = square.say(BOTH[0][0])
    assert square.answered(vote, "No.").notice == "taken_back"
    stands = next(one for one in square.write(VOTER, "yes", to=objection)
                  if one.notice == "confirmed")  # fmt: skip
    assert WAITS not in stands.markdown


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Daha önceki itirazımı unutun. Oyum Gdynia'ya.", "Gdynia"),
        ("İtirazımı zaten gönderdim, oyum Gdynia'ya.", "Gdynia"),
        ("Oyum Sopot'a. Gdynia hakkındaki itirazımı dikkate almayın.", "Sopot"),
    ],
)
def test_a_turkish_word_on_an_earlier_objection_takes_no_vote_away(
    square: Square, text: str, city: str
) -> None:
    asked = square.said(text)
    assert f"A vote for {city}" in asked.markdown
    square.answered(asked, "yes")
    assert (square.ledger(), len(square.voices())) == ([], 1)


def test_what_waits_is_not_told_to_another_mailbox(square: Square) -> None:
    asked = square.said(OBJECTS)
    told = square.answered(asked, "Yes. I vote for Sopot.", "somebody@else.example")
    assert UNCONFIRMED not in told.markdown
    assert PASSED_ON not in told.markdown


@pytest.mark.parametrize(
    "text",
    [
        "Which data do you hold about me?",
        "Please tell me what personal data of mine you store.",
        "Quelles données avez-vous sur moi ?",
        "你们会把我的邮箱给别人吗？",
        "How does the panel decide?",
    ],
)
def test_who_only_asks_and_names_no_city_is_not_told_how_to_vote(square: Square, text: str) -> None:
    letter = square.said(text)
    assert "We took it for no vote, opinion or objection." in letter.markdown
    assert f"{PASSED_ON}\n\n> {text}" in letter.markdown
    assert "Please write it like this" not in letter.markdown


@pytest.mark.parametrize(
    "text",
    [
        "How do I vote?",
        "Can I vote for two cities?",
        "How do I take part?",
        "Wie mache ich mit?",
        "Comment participer ?",
        "How can I support my city?",
        "Can I still take part? I want my voice to be heard.",
        "I am for the port city in Poland. When is the result?",
        "How do I take part? Who is on the panel?",
        "Qual é a data do resultado?",
    ],
)
def test_who_may_ask_how_to_take_part_is_told_how(square: Square, text: str) -> None:
    letter = square.said(text)
    assert "Please write it like this" in letter.markdown
