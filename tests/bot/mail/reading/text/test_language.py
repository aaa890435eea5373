"""The language told from few words, or not at all."""

import pytest

from bot.mail.reading.text.language import language_of, likely_in


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The city of Gdynia would like to take part.", "en"),
        ("我们城市希望参加这个项目。", "zh"),
        ("Notre PIB était de 85 milliards en 2024.", "fr"),
        ("La ciudad tiene unas doscientas empresas digitales.", "es"),
        ("Наш город хотел бы участвовать в программе.", "ru"),
        ("مدينتنا ترغب في المشاركة في هذا البرنامج", "ar"),
        ("Ja, wir haben 240 Unternehmen und 5G in der Stadt.", "de"),
        ("当市は参加を希望します。よろしくお願いします。", "ja"),
        ("A nossa cidade gostaria de participar também.", "pt"),
        ("Şehrimiz bu programa katılmak istiyor efendim.", "tr"),
        ("우리 도시는 이 프로그램에 참가하고 싶습니다.", "ko"),
        ("हमारा शहर इस कार्यक्रम में भाग लेना चाहता है।", "hi"),
    ],
)
def test_each_language_of_the_desk_is_told(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("经核对,内容无误,确认提交。", "zh"),
        ("我們已核對,內容無誤,確認提交。", "zh"),
        ("内容確認済、問題無、提出承認。", "ja"),
        ("核心内容全面提出、了承願。", None),
    ],
)
def test_letters_that_only_one_writes_tell_han_without_kana(
    text: str, language: str | None
) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text", ["", "Yes, 240.", "85.3 billion US dollars", "是的，240家。", "a@b.example 1 2 3 4 5 6"]
)
def test_too_few_words_tell_nothing(text: str) -> None:
    assert language_of(text) is None


def test_a_language_the_desk_does_not_write_is_none_of_its_own() -> None:
    assert (
        language_of("Miasto Gdynia chciałoby wziąć udział w programie i prosi o informacje.")
        is None
    )


SHORT_QUESTIONS = [
    "Who pays for the hotel?",
    "And who pays for the hotel?",
    "Who pays for the hotel costs?",
    "When is the final decision?",
    "Is a video presentation possible?",
    "What is the total cost?",
    "Who is in the panel?",
    "Can our mayor come too?",
    "Is the ceremony in Paris?",
    "Do you need our logo?",
    "What documents do you need?",
    "Is a visa necessary for us?",
    "Which hotel is the official hotel?",
    "Who can vote in the consultation?",
    "Does the mayor need to sign?",
    "May we send a photo?",
    "Is the certificate sent by post?",
    "How long is the licence valid?",
    "What is the final date?",
    "Is there a fee for participation?",
    "Do we get a confirmation letter?",
    "Where is the congress in 2027?",
    "Can a region participate as well?",
    "Is simultaneous translation provided for delegates?",
    "Who are the members of the panel?",
    "Can two persons attend the ceremony?",
    "Do you accept PDF documents only?",
    "Is the title permanent or annual?",
    "What does the licence cover exactly?",
    "When do we receive the invoice?",
    "How many cities participate in total?",
    "Is the hotel included for guests?",
    "Who decides in the final round?",
    "Can we present in person?",
    "And what about the travel costs?",
    "And the hotel, who pays for it?",
    "Is it possible to visit Geneva?",
    "What is the role of the organizers?",
    "Can the certificate be sent in digital form?",
    "Is our data public or not?",
]


@pytest.mark.parametrize("text", SHORT_QUESTIONS)
def test_a_short_english_question_tells_no_other_language(text: str) -> None:
    assert language_of(text) in (None, "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Et qui paie pour l'hôtel ?", "fr"),
        ("Quand est la décision finale ?", "fr"),
        ("Qui est dans le jury ?", "fr"),
        ("Combien coûte la participation totale ?", "fr"),
        ("Wer bezahlt denn das Hotel?", "de"),
        ("Und wer bezahlt das Hotel?", "de"),
        ("Wann fällt die endgültige Entscheidung?", "de"),
        ("Was kostet die Teilnahme insgesamt?", "de"),
        ("Ist das Zertifikat auch digital?", "de"),
        ("¿Y quién paga el hotel?", "es"),
        ("¿Cuándo es la decisión final?", "es"),
        ("¿Quién está en el jurado?", "es"),
        ("¿Cuánto cuesta la participación total?", "es"),
        ("E quem paga o hotel?", "pt"),
        ("Quando é a decisão final?", "pt"),
        ("Quem está no júri da final?", "pt"),
        ("Quanto custa a participação total?", "pt"),
        ("Otel parasını kim ödüyor acaba?", "tr"),
        ("Nihai karar ne zaman verilecek?", "tr"),
        ("Katılım ücreti ne kadar acaba?", "tr"),
        ("А кто платит за гостиницу?", "ru"),
        ("Когда будет принято окончательное решение?", "ru"),
        ("ومن يدفع تكاليف الفندق يا ترى؟", "ar"),
        ("और होटल का खर्च कौन देगा?", "hi"),
        ("그러면 호텔 비용은 누가 냅니까?", "ko"),
        ("ホテルの費用は誰が払いますか?", "ja"),
        ("那么酒店的费用由谁来支付呢?", "zh"),
        ("Oui. Puis-je confirmer plus tard ?", "fr"),
        ("Notre maire, Paul Roux, soutient la candidature.", "fr"),
    ],
)
def test_short_questions_of_other_languages_tell_theirs(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wie gesagt 178 Milliarden Euro (2024)", "de"),
        ("12,4 mil milhões de euros (2024)", "pt"),
        ("Sí, el alcalde firmó", "es"),
        ("Yes, the mayor signed", "en"),
        ("no", None),
        ("178", None),
        ("", None),
    ],
)
def test_a_few_words_look_like_one_language_or_none(text: str, language: str | None) -> None:
    assert likely_in(text) == language


def test_the_letters_of_a_documents_number_are_of_no_language() -> None:
    asked = "Are GDC-2025-CNH4-EPMU-DQT7-ABCD and GDC-2025-7CY4-XLEU-QUIL-ESTV valid?"
    assert language_of(asked) in {None, "en"}
