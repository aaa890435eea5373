"""Who may not read the language that their words are read in gets no letter in it."""

import pytest

from bot.mail.reading.text.language import language_of
from bot.sureness import is_unsure

NAMES = [
    "Application of Ciudad del Este, Paraguay",
    "Hello, Mayor Ömer Yılmaz, Eskişehir",
    "Vote for Santa Cruz de la Sierra",
    "I vote for San Luis Potosí",
    "Hi team, cc: Jürgen Müller, Dr. Petra Schäfer, Hans-Peter Groß",
]
NEIGHBOURS = [
    "Добрий день, хочемо подати заявку.",
    "Голосую за Гдиню",
    "Град Нови Сад жели да учествује.",
    "Алматы қаласы байқауға қатысқысы келеді.",
    "Салом, мо мехоҳем ширкат кунем дар озмун",
    "رای من برای شهر اصفهان است",
    "ہم کیسے درخواست دے سکتے ہیں؟",
    "Bo día, queremos presentar a nosa candidatura.",
    "O Concello de Vigo quere participar.",
    "L'Ajuntament de Girona vol participar al premi.",
    "आम्हाला अर्ज करायचा आहे.",
    "नमस्ते, हामी आवेदन दिन चाहन्छौं।",
    "कसरी आवेदन दिने होला?",
    "Moien, mir wëllen eis umellen.",
    "Silav, em dixwazin beşdar bibin.",
]
OWN = [
    ("Somos de Guadalajara y queremos postular.", "es"),
    ("Ciudad: Quito. País: Ecuador. Alcalde: Pabel Muñoz. PIB: 28 mil millones USD.", "es"),
    ("Bom dia, somos da Prefeitura de Curitiba.", "pt"),
    ("Merci de nous envoyer le formulaire", "fr"),
    ("Die Stadt Freiburg möchte teilnehmen.", "de"),
    ("İzmir adına katılmak istiyoruz, saygılar", "tr"),
    ("Город Казань хочет подать заявку.", "ru"),
    ("نود تسجيل مدينة عمّان في المسابقة", "ar"),
    ("हमारा शहर पुणे है और हम भाग लेना चाहते हैं।", "hi"),
    ("横浜市として応募いたします。", "ja"),
    ("안녕하세요, 부산시에서 지원하고 싶습니다.", "ko"),
    ("您好，我们想申请参加评选。", "zh"),
    ("The city of Gdynia would like to take part.", "en"),
]


@pytest.mark.parametrize("text", NAMES)
def test_names_in_a_few_words_of_english_make_no_other_language_sure(text: str) -> None:
    assert is_unsure(text) or language_of(text) in (None, "en")


@pytest.mark.parametrize("text", NEIGHBOURS)
def test_a_neighbours_language_is_not_sure(text: str) -> None:
    assert is_unsure(text) or language_of(text) is None


@pytest.mark.parametrize(("text", "language"), OWN)
def test_a_plain_sentence_is_sure_of_its_own(text: str, language: str) -> None:
    assert (language_of(text), is_unsure(text)) == (language, False)


@pytest.mark.parametrize(
    "text", ["Голосую за Гдиню", "میرا ووٹ کراچی کے لیے ہے", "都市名:福岡市。"]
)
def test_few_words_in_letters_that_neighbours_share_are_not_sure(text: str) -> None:
    assert is_unsure(text)


@pytest.mark.parametrize("text", ["", "1, 2, 3", "a@b.example"])
def test_no_words_leave_nothing_unsure(text: str) -> None:
    assert not is_unsure(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich stimme für Gdynia.", "de"),
        ("Meine Stimme für Gdynia", "de"),
        ("Je vote pour Gdynia.", "fr"),
        ("Yo voto por Gdynia", "es"),
        ("Eu voto por Gdynia", "pt"),
        ("Voto em Gdynia.", "pt"),
        ("Eu voto em Gdynia.", "pt"),
        ("Gdynia için oy veriyorum.", "tr"),
    ],
)
def test_a_vote_of_few_words_is_sure_of_its_language(text: str, language: str) -> None:
    assert (language_of(text), is_unsure(text)) == (language, False)


@pytest.mark.parametrize(
    "text",
    [
        "I vote for Gdynia.", "Vote Paris", "Vote: Gdynia", "My vote: Córdoba", "Voto: Gdynia",
        "Voto per Gdynia.", "Il mio voto: Gdynia", "Ik stem voor Gdynia.", "Voto por Braga",
        "Jeg stemmer for Gdynia.", "Głosuję na Gdynię.", "Stimmen: 240", "Stimmt für uns",
    ],
)  # fmt: skip
def test_one_that_may_be_of_another_language_tells_none(text: str) -> None:
    assert language_of(text) is None
