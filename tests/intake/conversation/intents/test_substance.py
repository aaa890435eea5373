"""What polite sentences say beside their manners."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.conversation.intents import intents, substance
from intake.conversation.intents.substance import Known
from tests.intake.conversation.town import ANNA, a_town

ON_FILE = substance.known(a_town().file(), a_town().call, "en")
"""Gdynia, Poland; the contact "Office of the mayor"."""


def left(sentence: str, known: Known = ON_FILE, language: str = "en") -> tuple[str, ...]:
    return intents.leftovers([sentence], language, known)


@pytest.mark.parametrize(
    "sentence",
    [
        "We would like to apply for the title of a Global Demonstration City.",
        "On behalf of the Mayor of Gdynia I have the honour to submit our candidacy.",
        "Thank you very much for the invitation to the World Internet of Things Convention.",
        "Thank you, Dr. Okafor, for your patience.",
        "Many thanks, Anna",
        "We look forward to hearing from you, Mr Tanaka.",
        "Dear Mr. President of the Organizing Committee,",
        "Dear Sir or Madam,",
        "Dear Paris,",
        "Hello Sydney,",
        "Respected Committee Members,",
        "Please find attached our answers in French and English.",
        "We will send the remaining figures on Monday or in late August.",
        "The City of Gdynia is very interested in your programme.",
        "Gdynia would like to take part.",
        "Our Municipality wishes to participate.",
        "Wishing you a Happy New Year, we look forward to your reply.",
        "With great pleasure we submit our candidacy.",
        "Kindly find our replies below.",
        "Unfortunately we will send the rest later.",
        "Meanwhile, we remain available for any questions.",
        "Regarding your letter, please find the answers attached.",
        "We, the Department of Digital Affairs, look forward to your reply.",
        "Nice to hear from you, we hope you are well.",
        "Reading your letter was a pleasure, we would like to apply.",
        "The GDP and IoT figures will follow.",
        "Thanks a million!",
        "Please see the attached PDF.",
        "I hope this Email finds you well.",
        "It is a great honour for the people of Poland to take part.",
        "Sent from my iPhone",
        "This message is confidential and intended only for the City of Gdynia.",
        "Warm greetings from Gdynia!",
        "Please find attached our Letter of Intent.",
        "I trust this message finds you well.",
        "Gdynia is still very interested in the title.",
        "we in turn would like to apply",
        "In fact we would like to apply.",
        "WE WOULD LIKE TO APPLY.",
        "Should you need Anything else, please let me know.",
    ],
)
def test_manners_alone_are_not_left_over(sentence: str) -> None:
    assert left(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Please delete the number of companies, it was wrong.",
        "We are looking forward to having a city brain.",
        "We will answer only if it is longer.",
        "Thank you, but the letter of our deputy was wrong.",
        "As promised we have changed our mind.",
        "Thank you for your letter, we have a complaint about the last call.",
        "Following your letter our council has taken a decision.",
        "Have a nice day, the form is too long for us.",
        "In reply to your letter, our city brain is managed by the province.",
    ],
)
def test_what_is_told_beside_the_manners_is_left_over(sentence: str) -> None:
    assert left(sentence) == (sentence,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Please do not hesitate to contact us.",
        "If you have any further questions, do not hesitate to contact us.",
        "Sorry for the late reply.",
        "Please find attached our answers on the city brain.",
        "We will send the number of companies later.",
        "Please delete this message if you are not the intended recipient.",
        "Should you have any questions, please let us know, we remain at your disposal.",
        "We are pleased to take part and look forward to your kind reply.",
        "Thank you for your letter of last week.",
        "Have a nice weekend and best wishes from all of us.",
    ],
)
def test_ordinary_manners_stay_silent(sentence: str) -> None:
    assert left(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "We would like to apply together with Gdańsk.",
        "It was a pleasure to write to you from Sopot.",
        "Our partner Siemens will send the figures later.",
        "Thank you for the meeting in Lisbon.",
        "Thanks to Huawei our city is very interested in the title.",
        "Hello from Porto!",
        "Hi, we are in Kaunas now.",
        "Dear Florence, we moved to Riga.",
        "we look forward to our visit in helsinki",
        "hi, pune here, want to apply pls",
        "Thank you for the reminder, we reply when the Mayor returns from Brussels.",
        "Should you require more, please contact my colleague Niamh Byrne.",
        "Zamość would like to take part.",
        "Nowhereville wants to participate.",
        "Representatives of Estonia are very interested in joining.",
        "I look forward to seeing Mr Lindqvist again.",
        "We would like to apply with our budget of two hundred million dollars.",
        "As requested, our output is eighty billion.",
        "This e-mail and any reply may go to our twin city Kiel.",
        "您好，我们来自上海，希望参加。",
        "مرحبا من القاهرة",
        "Здравствуйте, мы из Казани и Москва",
        "नमस्ते मुंबई से",
        "안녕하세요 서울 입니다",
    ],
)
def test_a_place_a_name_or_a_figure_in_courtesy_is_left_over(sentence: str) -> None:
    assert left(sentence) == (sentence,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dear all, our mayor has changed.",
        "Hello, our budget grew.",
        "Good morning! We have opened a new port.",
        "您好，我们的市长已经更换了。",
    ],
)
def test_what_a_greeting_goes_on_to_say_is_left_over(sentence: str) -> None:
    assert left(sentence) == (sentence,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hello, how are you?",
        "Dear Mr Smith, dear Mrs Brown,",
        "Hello, we hope you are well.",
        "Good morning, dear colleagues of the committee,",
        "您好，尊敬的组委会：",
        "こんにちは。",
        "Dear Anna, Ben and Carla,",
        "Hi, thank you!",
    ],
)
def test_a_greeting_with_its_manners_is_not_left_over(sentence: str) -> None:
    assert left(sentence) == ()


@pytest.mark.parametrize("sentence", ["您好，请问报名要交费吗？", "Hi, is it for Porto?"])
def test_a_question_behind_a_greeting_is_asked(sentence: str) -> None:
    assert [one.kind for one in intents.find([sentence], language="en")] == ["question"]


def test_who_is_greeted_may_be_named_again() -> None:
    said = ["Dear Mr Lindqvist,", "It was a pleasure to meet Mr Lindqvist."]
    assert intents.leftovers(said, "en", ON_FILE) == ()


def test_nouns_in_capitals_are_no_names() -> None:
    assert left("Guten Tag, many Grüße, we look forward to the Teilnahme.", language="de") == ()


def test_the_sentence_stands_in_the_receipt() -> None:
    town = a_town()
    town.write(ANNA, "Thank you for the meeting in Lisbon.", to=town.to(ANNA))
    assert town.receipt(ANNA).unplaced == ("Thank you for the meeting in Lisbon.",)


@given(st.text(max_size=80), st.sampled_from(["en", "de", "zh-Hans", "ar", "xx"]))
def test_no_text_makes_it_fail(text: str, language: str) -> None:
    substance.says_more(text, ON_FILE, language)
    substance.names_place(substance.after_greeting(text, language), ON_FILE, language)
