"""The language of a few words of a mail, which the model does not tell."""

from datetime import UTC, datetime

import pytest

from bot import speech
from bot.mail.reading.text.language import language_of
from bot.slack.shown import spoken
from intake.messages import Address, Message, Passage

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)


def named(text: str, known: str | None, asks: str = "", language: str | None = None) -> str:
    """What is said of these words of a mail, or of the question in it that is asked."""
    mail = Message(
        id="m1",
        channel="mail",
        sender=Address(address="mayor@gdynia.example"),
        passages=(Passage(text=text),),
        language=language,
        received_at=NOW,
    )
    return spoken.named(asks or mail.reply, mail, known)


@pytest.mark.parametrize(
    ("text", "known", "language"),
    [
        ("Our mayor has changed.", "en", "English"),
        ("Thank you, that helps.", "en", "English"),
        ("Thank you, that helps.", None, "English"),
        ("It’s noted.", "en", "English"),
        ("Thank you, that helps.", "fr", "English"),
        ("Merci, bien reçu.", "fr", "French"),
        ("Merci, bien reçu.", "en", "French"),
        ("D'accord.", "fr", "French"),
        ("Vielen Dank!", "de", "German"),
        ("Está bien.", "es", "Spanish"),
        ("спасибо", "ru", "Russian"),
        ("ありがとう", "ja", "Japanese"),
    ],
)
def test_a_few_words_are_in_the_language_that_they_speak_for(
    text: str, known: str | None, language: str
) -> None:
    assert named(text, known) == language


@pytest.mark.parametrize(
    "text",
    [
        "Ile kosztuje udział?", "Ile to kosztuje?", "My was dobrze rozumiemy.",
        "Nasz burmistrz jest nowy.", "Our burmistrz już inny.", "Tak, dziękujemy.",
        "Dank u wel.", "Orasul are primar nou.", "Tak for hjælpen.", "OK", "Gdynia 2030",
    ],
)  # fmt: skip
def test_a_language_that_is_not_read_is_never_called_english(text: str) -> None:
    assert named(text, "en") == ""


@pytest.mark.parametrize("known", ["en", "fr", "ru", None])
@pytest.mark.parametrize(
    "text",
    [
        "Czy jest nagroda dla nas wszystkich?", "Is er een prijs voor de steden?",
        "Sven Berg, Kiruna, Norrbotten, Sverige: Umeå?", "Чи є приз для наших міст?",
        "Είναι η συμμετοχή εντελώς δωρεάν;",
    ],
)  # fmt: skip
def test_of_a_short_question_whose_language_nothing_tells_none_is_named(
    text: str, known: str | None
) -> None:
    assert named(text, known) == ""


NAMES = "Sven Berg, Kiruna, Norrbotten, Gällivare, Piteå, Boden, Luleå, Umeå, Skellefteå."


@pytest.mark.parametrize(
    ("asks", "language"),
    [
        ("How much does it cost?", "English"),
        ("Wann sind wir dran?", "German"),
        ("いくらですか。", "Japanese"),
        ("참가비는 얼마입니까?", "Korean"),
        ("Ile to kosztuje?", "Polish"),
        ("Скільки це коштує?", "Ukrainian"),
    ],
)
def test_a_question_among_names_is_in_the_language_that_it_speaks_itself(
    asks: str, language: str
) -> None:
    assert named(f"{NAMES} {asks}", "ru" if "це" in asks else "en", asks) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ile potrwa wstępna selekcja? Czy możemy dosłać dokumenty później?", "Polish"),
        ("Hoe lang duurt de voorselectie? Kunnen we later documenten sturen?", "Dutch"),
        ("Скільки триватиме попередній відбір і коли ми отримаємо відповідь?", "Ukrainian"),
        ("Gdynia Sopot Hel Reda Rumia 58 12 7 GDP IoT 5G", "an unknown language"),
    ],
)
def test_a_language_that_is_not_read_is_named_where_it_is_surely_told(
    text: str, language: str
) -> None:
    assert named(text, "en") == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sonuçlar ne zaman açıklanacak?", "Turkish"),
        ("Heyet şehrimizi ziyaret edecek mi?", "Turkish"),
        ("Video gönderebilir miyiz?", "Turkish"),
        ("Ücret var mı?", "Turkish"),
        ("Kaç şehir seçilecek?", "Turkish"),
        ("Quando serão anunciados os resultados?", "Portuguese"),
        ("Há alguma taxa?", "Portuguese"),
        ("Qual é o prazo?", "Portuguese"),
        ("Quais são os critérios?", "Portuguese"),
        ("Y a-t-il des frais ?", "French"),
        ("Faut-il un tampon officiel ?", "French"),
        ("Peut-on envoyer des vidéos ?", "French"),
        ("Est-ce gratuit ?", "French"),
        ("¿Hay alguna tasa?", "Spanish"),
        ("¿Podemos enviar vídeos?", "Spanish"),
        ("¿Es gratis?", "Spanish"),
        ("Fallen Gebühren an?", "German"),
        ("Dürfen wir Videos einreichen?", "German"),
        ("Wer darf teilnehmen?", "German"),
        ("Is there a fee?", "English"),
        ("Son tarih ne zaman?", "Turkish"),
        ("Süre uzatılabilir mi?", "Turkish"),
        ("Başvuru ücretli mi?", "Turkish"),
        ("Katılım ücreti ne kadar?", "Turkish"),
        ("Sonuç belli mi?", "Turkish"),
        ("Jüri kimlerden oluşuyor?", "Turkish"),
        ("Belgeler yeterli mi?", "Turkish"),
        ("Video kabul ediliyor mu?", "Turkish"),
        ("Kim karar veriyor?", "Turkish"),
        ("Quem decide?", "Portuguese"),
        ("É possível prorrogar o prazo?", "Portuguese"),
        ("Existe alguma taxa?", "Portuguese"),
        ("Falta alguma coisa?", "Portuguese"),
        ("Posso responder amanhã?", "Portuguese"),
        ("¿Quién decide?", "Spanish"),
        ("¿Se puede prorrogar el plazo?", "Spanish"),
        ("¿Cuántas ciudades serán elegidas?", "Spanish"),
        ("¿Puedo responder mañana?", "Spanish"),
        ("Wer entscheidet?", "German"),
        ("Wo findet die Feier statt?", "German"),
        ("Kommt das Zertifikat per Post?", "German"),
        ("Fehlt etwas?", "German"),
        ("Que manque-t-il ?", "French"),
        ("Le délai peut-il être prolongé ?", "French"),
    ],
)
def test_a_short_question_is_in_the_language_that_it_is_asked_in(text: str, language: str) -> None:
    assert named(text, "en") == language


@pytest.mark.parametrize(
    "text",
    [
        "Czy jest opłata?", "Kiedy będą wyniki?", "Zijn er kosten?", "Wie mag meedoen?",
        "Werden de resultaten al bekend?", "Er der gebyrer?", "Hvem kan deltage?",
        "Er det noen gebyrer?", "Vem kan delta?", "Quando saranno annunciati i risultati?",
        "Qual è la scadenza?", "Ci sono costi?", "Când se anunță rezultatele?", "Onko maksuja?",
        "Jsou nějaké poplatky?", "Cal é o prazo?", "¿Hai algunha taxa?", "¿Hi ha alguna taxa?",
        "Qui pot participar?", "Wien däerf matmaachen?", "Nəticələr nə vaxt açıqlanacaq?",
        "Ne zaman elan olunacaq?", "Odenish var mi?", "Bila zaman keputusan diumumkan?",
        "Van részvételi díj?",
        "Son tarix nə vaxtdır?", "Müraciət pulludur mu?", "Kim qərar verir?", "Bu bepulmi?",
        "Kim karar berýär?", "Bu mümkün mi?", "Quen decide?", "Canto custa?", "Hai que pagar?",
        "Podemos enviar vídeos?", "É posible?", "Falta algo?", "Qui decideix?", "Quant costa?",
        "Falta alguna cosa?", "Chi decide?", "Manca qualcosa?", "È gratuito?", "Cine decide?",
        "Este gratuit?", "Wie beslist?", "Wat kost het?", "Komt dat met de post?",
        "Hvem bestemmer?", "Hvad koster det?", "Mangler der noget?", "Vem bestämmer?",
        "Wien decidéiert?", "Feelt eppes?", "Wat kascht dat?", "Wie besluit?", "Ki dönt?",
        "Kommt dat mat der Post?", "Wat fehlt noch?", "Tarih ne zaman belli olacaq?",
        "Hva har det kostet?", "Hvad har det kostet?", "Kas Jüri Tamm osaleb?",
    ],
)  # fmt: skip
def test_a_short_question_in_a_language_that_is_not_read_is_called_none_that_is(text: str) -> None:
    assert named(text, "en") == ""


@pytest.mark.parametrize(
    ("asks", "language"),
    [
        ("Wann werden die Ergebnisse bekannt gegeben?", "German"),
        ("Fallen Gebühren an?", "German"),
        ("Quand les résultats seront-ils annoncés ?", "French"),
        ("Y a-t-il des frais ?", "French"),
        ("¿Cuándo se anunciarán los resultados?", "Spanish"),
        ("Sonuçlar ne zaman açıklanacak?", "Turkish"),
        ("Is there a fee?", "English"),
        ("Any fees?", "English"),
        ("Can Vila Nossa Senhora apply?", "English"),
        ("Is Das Rathaus a venue?", "English"),
        ("Does the Junta de Nuestra Señora count as our own output?", "English"),
        ("What does “wir sind” mean?", "English"),
        ("Zijn er kosten?", "English"),
    ],
)
def test_a_question_in_a_mail_of_another_language_is_named_by_its_own(
    asks: str, language: str
) -> None:
    mail = f"We thank you for the letter and send our figures. {asks}"
    assert named(mail, "en", asks, "en") == language


@pytest.mark.parametrize(
    ("asks", "language"),
    [
        ("How much does it cost?", "English"),
        ("Is there a fee?", "English"),
        ("Quand les résultats seront-ils annoncés ?", "French"),
        ("Was kostet das?", "German"),
        ("Zijn er kosten?", "German"),
        ("Merci – gibt es Kosten?", "German"),
        ("いくらですか。", "Japanese"),
    ],
)
def test_so_is_one_in_a_german_mail(asks: str, language: str) -> None:
    mail = f"Vielen Dank für Ihren Brief, hier sind unsere Zahlen. {asks}"
    assert named(mail, "de", asks, "de") == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Who pays for the hotel?", "English"),
        ("And who pays the hotel?", "English"),
        ("And who pays the hotel for us?", "English"),
        ("Is simultaneous interpretation available on site?", "English"),
        ("Qui paie pour l'hôtel du maire ?", "French"),
        ("Qui participe pour The Hague ?", "French"),
        ("Quels documents la délégation doit-elle apporter ?", "French"),
        ("Merci de confirmer la date exacte.", "French"),
        ("Question concernant la demande de visa", "French"),
        ("Welche Dokumente braucht unsere Delegation noch?", "German"),
        ("Wer bezahlt das Hotel für uns?", "German"),
        ("¿Quién paga el hotel de la delegación?", "Spanish"),
        ("Existe estacionamento perto do centro de congressos?", "Portuguese"),
        ("Pergunta sobre o visto e transporte", "Portuguese"),
        ("Oteli kim ödüyor, biz mi yoksa siz mi?", "Turkish"),
    ],
)
def test_a_guess_that_is_not_sure_yields_to_words_of_one_other_language(
    text: str, language: str
) -> None:
    """Where no word speaks for another one it is kept, whatever the file says."""
    for known in ("en", "fr", "es"):
        assert named(text, known, language=language_of(text)) == language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Oui, la participation est entièrement gratuite pour votre ville.", "fr"),
        ("Ja, die Teilnahme ist für Ihre Stadt kostenlos.", "de"),
        ("Yes, taking part is free of charge for your city.", "en"),
        ("Да, участие для вашего города бесплатное.", "ru"),
        ("はい、参加費は無料です。どうぞご安心ください。", "ja"),
        ("Oui, en mars.", None),
        ("See https://un.example/rules.", None),
        ("Udział jest bezpłatny dla wszystkich miast.", None),
        ("Gdynia, Gent, Kumasi, Nairobi, Lyon", None),
        ("", None),
    ],
)
def test_what_an_organizer_writes_in_is_told_only_where_it_is_sure(
    text: str, code: str | None
) -> None:
    assert speech.surely(text) == code
