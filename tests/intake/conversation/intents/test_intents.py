"""What people want beside answering, in their own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.conversation.intents import intents
from tests import work


def kinds(*sentences: str, subject: str = "") -> list[str]:
    return [one.kind for one in intents.find(sentences, language="en", subject=subject)]


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("status", "STATUS"),
        ("status", "Status, please."),
        ("status", "What is the status of our application?"),
        ("status", "Could you please send us the status?"),
        ("status", "Where do we stand?"),
        ("status", "What is still missing?"),
        ("status", "I would like to know where we stand."),
        ("status", "Please tell us the current status of our application."),
        ("status", "Which questions are still open?"),
        ("help", "help"),
        ("help", "Help!"),
        ("help", "Please help us."),
        ("help", "How does this work?"),
        ("help", "What should I do next?"),
        ("help", "Please tell us what to do."),
        ("help", "Please advise us what we should do next."),
        ("help", "We would like to know what to do now."),
        ("help", "We need help."),
        ("help", "Please explain how this works."),
        ("pause", "Pause"),
        ("pause", "Please pause our application until June."),
        ("pause", "We would like to put our application on hold."),
        ("pause", "Please stop sending us reminders."),
        ("pause", "Please do not send any more reminders."),
        ("pause", "We need a break until September."),
        ("pause", "Until then please pause the reminders."),
        ("pause", "In the meantime, please stop the reminders."),
        ("question", 'I don\'t understand what you mean by "city brain".'),
        ("question", "i not understand question 3"),
        ("question", "We did not understand your question 4."),
        ("resume", "resume"),
        ("resume", "We would like to continue."),
        ("resume", "Please resume our application."),
        ("resume", "We are ready to continue."),
        ("resume", "We can now continue with our application."),
        ("holdings", "please send me everything you hold on us"),
        ("holdings", "Please send to me everything what you hold on us."),
        ("holdings", "What data do you have about me?"),
        ("holdings", "Everything you hold on us"),
        ("holdings", "We would like to receive a copy of our data."),
        ("holdings", "I request access to my personal data."),
        ("withdraw", "withdraw"),
        ("withdraw", "Please withdraw our application."),
        ("withdraw", "Unfortunately, we have decided to withdraw our application."),
        ("withdraw", "After careful consideration, we would like to withdraw."),
        ("withdraw", "We hereby withdraw our application."),
        ("withdraw", "We no longer wish to participate."),
        ("withdraw", "The city has decided not to take part."),
        ("withdraw", "We do not wish to participate any more."),
        ("withdraw", "Please cancel our registration."),
        ("withdraw", "If possible, please withdraw our application."),
        ("withdraw", "Could you withdraw our application?"),
        ("submit", "submit"),
        ("submit", "SUBMIT!"),
        ("submit", "We would like to submit now."),
        ("submit", "Please submit our application."),
        ("submit", "We are ready to submit."),
        ("submit", "I hereby submit our application."),
        ("submit", "Ok, please submit it."),
        ("submit", "Can we submit now?"),
        ("submit", "Please go ahead and submit."),
        ("confirm", "CONFIRM"),
        ("confirm", "yes"),
        ("confirm", "Yes, confirmed."),
        ("confirm", "I confirm"),
        ("confirm", "We confirm our submission."),
        ("confirm", "Yes please, go ahead."),
        ("confirm", "Yes, that was me."),
        ("confirm", "That is correct, thank you."),
        ("confirm", "I hereby confirm."),
        ("confirm", "OK"),
        ("deny", "no"),
        ("deny", "no, please don't"),
        ("deny", "That was not me."),
        ("deny", "No, thank you."),
        ("deny", "I do not confirm."),
        ("deny", "We did not send this message."),
        ("deny", "Not correct."),
        ("question", "how can we withdraw?"),
        ("question", "what is the status of 5G deployment in the rules?"),
        ("question", "Do we have to pay for the award?"),
        ("question", "When is the deadline"),
        ("question", "Please let us know whether photographs are accepted."),
        ("question", "Can you help us with the GDP figure?"),
        ("question", "We would like to know what you mean by output."),
        ("question", "Which year should the figures be for?"),
        ("question", "Is an estimate enough?"),
        ("question", "We wonder if a district may apply."),
        ("question", "I have a question about the certificate."),
        ("question", "Could you clarify the meaning of city brain?"),
        ("question", "Can we withdraw later without a fee?"),
        ("question", "Our GDP is 91 billion, is that enough?"),
    ],
)
def test_a_wish_is_understood(kind: str, sentence: str) -> None:
    assert kinds(sentence) == [kind]
    assert not intents.leftovers([sentence], "en")


def test_no_problem_is_no_refusal_and_manners_alone() -> None:
    assert kinds("No problem.") == []
    assert intents.leftovers(["No problem."], "en") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "we do not want to withdraw",
        "We never asked to withdraw our application.",
        "before we submit, we need to check the GDP.",
        "Once we have all the figures, we will submit the application.",
        "If we withdraw, our partners lose.",
        "We will submit evidence next week.",
        "We would like to submit evidence.",
        "We want to withdraw the figure we gave for GDP.",
        "Our companies help the city.",
        "The status of 5G is good.",
        "Yes, we have 5G.",
        "Yes and no.",
        "No, we have 240 companies.",
        "We confirm that our GDP is USD 91 billion.",
        "Our colleague said we could submit.",
        "We have not decided whether to withdraw.",
        "What we do is run the city brain.",
        "When we opened the port, traffic doubled.",
        "The economy continues to grow.",
        "The city brain helps us pause traffic.",
        "We understood: city brain yes",
        "Sorry, not 96 but 130 enterprises.",
    ],
)
def test_what_only_sounds_like_a_wish_is_none_and_is_left_over(sentence: str) -> None:
    assert kinds(sentence) == []
    assert intents.leftovers([sentence], "en") == (sentence,)


@pytest.mark.parametrize(
    "sentence",
    [
        "How are you?",
        "I hope this finds you well",
        "We hope you are well.",
        "Could you please find attached our letter",
        "Please find attached the strategy.",
        "any questions, don't hesitate",
        "If you have any questions, please do not hesitate to contact us.",
        "Should you need anything else, let us know.",
        "Please let me know if you need anything else.",
        "thank you for your help",
        "Thanks!",
        "Many thanks for your kind letter.",
        "Dear Sirs,",
        "Dear Sir or Madam,",
        "Good morning,",
        "Best regards,",
        "Yours sincerely,",
        "With kind regards",
        "We look forward to hearing from you.",
        "Could you please confirm receipt?",
        "Here are our answers:",
        "Please see our answers below.",
        "This e-mail and any attachments are confidential.",
        "Sent from my phone",
        "We would like to take part in the programme.",
        "...",
        "",
        "Sorry.",
        "Nothing else.",
        "Merhaba,",
        "Sehr geehrte Damen und Herren,",
        "Best, Anna",
        "Mit freundlichen Grüßen",
        "On Wed, 25 Nov 2026, Citydesk wrote:",
        "Am 25.11.2026 um 14:30 schrieb Citydesk:",
    ],
)
def test_courtesy_is_neither_a_wish_nor_left_over(sentence: str) -> None:
    assert kinds(sentence) == []
    assert intents.leftovers([sentence], "en") == ()


@pytest.mark.parametrize(
    ("sentence", "kind", "address", "name"),
    [
        ("Please add my colleague jan@gdynia.example.", "add_contact", "jan@gdynia.example", None),
        ("please add Jan Kowalski <jan@gdynia.example> as a contact", "add_contact",
         "jan@gdynia.example", "Jan Kowalski"),
        ("Kindly also copy it.office+eu@gdynia.example", "add_contact",
         "it.office+eu@gdynia.example", None),
        ("Please keep jan@gdynia.example in copy.", "add_contact", "jan@gdynia.example", None),
        ("Could you add our colleague as a second contact?", "add_contact", None, None),
        ("Please add jan@gdynia.example and eva@gdynia.example as contacts", "add_contact",
         None, None),
        ("From now on my colleague Jan Kowalski (jan@gdynia.example) will take over.", "hand_over",
         "jan@gdynia.example", "Jan Kowalski"),
        ("I am handing over to eva@gdynia.example", "hand_over", "eva@gdynia.example", None),
        ("My colleague will take over from me.", "hand_over", None, None),
        ("From now on please write to eva@gdynia.example", "hand_over", "eva@gdynia.example", None),
        ("Eva Nowak is my successor.", "hand_over", None, None),
        ("The new contact person is eva@gdynia.example", "hand_over", "eva@gdynia.example", None),
        ("Please send all further letters to eva@gdynia.example", "hand_over",
         "eva@gdynia.example", None),
        ("our deputy, Mrs Moyo (moyo@byo.example), should get copies of everything",
         "add_contact", "moyo@byo.example", "Mrs Moyo"),
        ("ben@gdynia.example must also be copied.", "add_contact", "ben@gdynia.example", None),
    ],
)  # fmt: skip
def test_a_person_is_named_by_an_address_that_stands_there(
    sentence: str, kind: str, address: str | None, name: str | None
) -> None:
    found = intents.find([sentence], language="en")
    assert [(one.kind, one.address, one.name) for one in found] == [(kind, address, name)]


@pytest.mark.parametrize(
    "text", ["jan@gdynia", "@gdynia.example", "jan@@gdynia.example", "jan@-x.example"]
)
def test_what_is_no_address_is_never_taken_for_one(text: str) -> None:
    found = intents.find([f"Please add my colleague {text}"], language="en")
    assert [one.address for one in found] in ([None], [])


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("confirm", "Yes, we know Marek Kowal, please let him write too."),
        ("confirm", "Yes, Marek is my colleague, he may write too."),
        ("confirm", "Yes, a colleague of mine."),
        ("confirm", "Yes, she works with us."),
        ("confirm", "Yes, that is my colleague from the statistics office."),
        ("deny", "No, we do not know him."),
        ("deny", "We don't know this person."),
        ("deny", "No, not a colleague of ours."),
    ],
)
def test_a_yes_or_no_may_go_on_about_the_person_asked_about(kind: str, sentence: str) -> None:
    assert kinds(sentence) == [kind]


@pytest.mark.parametrize(
    "sentence",
    ["Yes, we know the deadline.", "Yes, a colleague of mine will send the rest.",
     "Yes, but Marek Kowal comes later."],
)  # fmt: skip
def test_a_yes_that_goes_on_about_something_else_confirms_nothing(sentence: str) -> None:
    assert kinds(sentence) == []


@pytest.mark.parametrize("word", ["STATUS", "help", "Withdraw", "submit", "pause"])
def test_the_subject_of_a_new_mail_may_be_the_command(word: str) -> None:
    assert kinds(subject=word) == [word.casefold()]
    assert kinds(word, subject=word) == [word.casefold()]


@pytest.mark.parametrize(
    "subject", ["Re: STATUS", "AW: Re: withdraw", "Fwd: help", "RE[2]: submit"]
)
def test_the_subject_of_an_answer_commands_nothing(subject: str) -> None:
    assert kinds(subject=subject) == []


def test_several_wishes_are_found_each_once() -> None:
    found = kinds("Please pause our application and send us the status.", "Is it free?", "Status")
    assert found == ["pause", "status", "question"]


def test_a_yes_to_a_withdrawal_is_both_and_the_yes_comes_first() -> None:
    assert kinds("Yes, please withdraw our application.") == ["confirm", "withdraw"]


def test_every_question_back_is_kept() -> None:
    found = intents.find(["Is it free?", "Is an estimate enough?"], language="en")
    assert [one.words for one in found] == ["Is it free?", "Is an estimate enough?"]


@pytest.mark.parametrize("language", ["fr", "zh-Hans", "ar"])
def test_english_commands_work_in_every_language(language: str) -> None:
    found = intents.find(["STATUS"], language=language)
    assert [one.kind for one in found] == ["status"]


SCRAPS = st.lists(
    st.sampled_from(
        ["please", "withdraw", "submit", "our application", "not", "if", "?", ",", ".", "yes", "no",
         "jan@gdynia.example", "add", "status", "5G", "什么", "\0", "(", "@", "'"]
    ),
    max_size=12,
).map(" ".join)  # fmt: skip


@given(st.lists(SCRAPS | st.text(max_size=60), max_size=4), st.text(max_size=30))
def test_no_text_makes_it_fail_and_all_words_are_the_writers(said: list[str], subject: str) -> None:
    found = intents.find(said, language="en", subject=subject)
    known = [*said, " ".join(subject.split())]
    assert all(one.words in known for one in found)
    assert all(one.address is None or one.address in one.words for one in found)
    assert set(intents.leftovers(said, "en")) <= set(said)


@pytest.mark.parametrize("text", ["please ", "a", "withdraw our ", "jan@", "a.b@c."])
def test_twice_the_sentence_is_twice_the_work(text: str) -> None:
    def read(said: str) -> None:
        intents.find([said], language="en", subject=said)
        intents.leftovers([said], "en")

    assert work.is_linear(read, text, 1_000)
    read(text * 50_000)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("وهل يجب أن نرسل المستندات الأصلية؟", "ar"),
        ("عندي سؤال: هل يمكن للمدينة أن تتقدم بطلب؟", "ar"),
        ("Is it possible that a district would like to take part?", "en"),
    ],
)
def test_a_question_about_what_manners_speak_of_is_a_question(words: str, language: str) -> None:
    assert [one.kind for one in intents.find([words], language=language)] == ["question"]


@pytest.mark.parametrize(
    ("words", "language"),
    [("How are you?", "en"), ("كيف حالكم؟", "ar"), ("هل استلمتم ملفنا؟", "ar")],
)
def test_a_question_that_is_only_manners_is_none(words: str, language: str) -> None:
    assert not intents.find([words], language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "desistir"), ("pt", "Desisto."), ("es", "Desistimos."), ("es", "desistir"),
        ("fr", "Nous nous désistons."), ("fr", "se désister"),
    ],
)  # fmt: skip
def test_giving_up_in_a_word_is_to_withdraw(language: str, text: str) -> None:
    assert [one.kind for one in intents.find([text], language=language)] == ["withdraw"]
