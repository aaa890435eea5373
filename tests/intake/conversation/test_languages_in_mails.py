"""What every part of the conversation does alike in every script, and the language of letters."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.applications import State
from intake.conversation import numbering, sentences, spelling, tongues
from intake.conversation.intents import intents
from intake.conversation.people import caseless
from intake.conversation.phrases import compiled
from intake.conversation.questions import several
from intake.conversation.questions.choosing import view
from intake.conversation.spelling import fold
from tests.intake.conversation.town import ANNA, Town, a_shown_town, a_town, shipped


def items(text: str, language: str) -> list[tuple[int | None, str]]:
    blocks = sentences.blocks(sentences.whole(text), language)
    return [(one.number, text[one.piece.start : one.piece.end]) for one in blocks]


# --- one spelling ---------------------------------------------------------------------------------


@given(st.text(max_size=200))
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(max_size=200))
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("città", "citta"),
        ("Teşekkürler, İzmir", "Tesekkurler, Izmir"),
        ("智慧城市", "智慧城市"),
        ("電話號碼", "电话号码"),
        ("٨٥٫٣", "85.3"),
        ("८५", "85"),
        ("８５", "85"),
        ("إدارة", "اداره"),
        ("शुक्रिया।", "शुक्रिया。"),
        ("؟", "?"),
        ("ещё", "еще"),
    ],
)
def test_two_ways_of_writing_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


# --- numbers, sentences, clauses ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "3、是"),
        ("zh", "3．是"),
        ("zh", "3：是"),
        ("zh", "（3）是"),
        ("zh", "③是"),
        ("zh", "三、是"),
        ("zh", "（三）是"),
        ("zh", "问题3：是"),
        ("zh", "第3题：是"),
        ("zh", "第三问：是"),
        ("ja", "３）是"),
        ("ja", "質問3：是"),
        ("ko", "질문 3: 是"),
        ("ko", "3번. 是"),
        ("ar", "٣- 是"),
        ("ar", "٣) 是"),
        ("hi", "३. 是"),
        ("hi", "३) 是"),
        ("ru", "3) 是"),
        ("fr", "Question n° 3 : 是"),
        ("de", "Frage 3: 是"),
        ("de", "Zu Frage 3: 是"),
        ("tr", "3. 是"),
        ("en", "№ 3: 是"),
    ],
)
def test_an_item_is_known_by_its_number_in_every_script(language: str, text: str) -> None:
    assert items(text, language) == [(3, "是")]


@pytest.mark.parametrize("sign", ["一", "十", "十二", "二十"])
def test_numbers_in_han_letters_are_counted(sign: str) -> None:
    match = numbering.item("zh").match(f"{sign}、")
    assert match
    assert numbering.number(match, "zh") == {"一": 1, "十": 10, "十二": 12, "二十": 20}[sign]


def test_items_follow_one_another_on_a_line_without_blanks() -> None:
    assert items("1）是；2）否；3）5G", "zh") == [(1, "是"), (2, "否"), (3, "5G")]
    assert items("（1）はい（2）いいえ", "ja") == [(1, "はい"), (2, "いいえ")]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("zh", "谢谢。我市有5G。", 2),
        ("zh", "有吗？没有！", 2),
        ("ja", "です。ます。", 2),
        ("ko", "있습니다.없습니다.", 2),
        ("hi", "नमस्ते। धन्यवाद।", 2),
        ("ar", "شكرا. هل يكفي؟ نعم.", 3),
        ("zh", "约3.5亿美元。", 1),
        ("en", "It is 3.5. Good.", 2),
    ],
)
def test_sentences_end_at_the_marks_of_their_script(language: str, text: str, count: int) -> None:
    assert len(sentences.split(text, language)) == count


def test_a_short_line_in_han_letters_was_broken_by_its_writer() -> None:
    text = "1、我叫王伟\n2、我市的智慧城市建设自二零二零年起由市大数据发展管理局统一负责推进和运营"
    assert [number for number, _ in items(text, "zh")] == [1, 2]


def test_an_alternation_of_numbers_is_no_range() -> None:
    known = view(shipped(), ("B1b", "B2b", "B3b", "S3b", "S3c"), "es")
    line = sentences.whole("Sí a las preguntas 1, 2 y 4, no a la 3 y a la 5.")
    assert {id for id, piece in several.verdicts(line, known) if piece.text == "no"} == {
        "B3b",
        "S3c",
    }


# --- phrases --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("الناتج المحلي", "بلغ وبالناتج المحلي"),
        ("الناتج", "للناتج"),
        ("مدينة", "والمدينة"),
        ("не планир*", "мы не планируем"),
        ("我市 有", "目前我市有5G"),
        ("फ़ोन", "फोन"),
        ("हम चाहते_हैं", "हम चाहते हैं"),
        ("5G 구축", "전역에 5G 구축"),
        ("geri çek*", "GERI CEKIYORUZ"),
    ],
)
def test_a_phrase_is_found_in_what_people_write(phrase: str, text: str) -> None:
    assert compiled([fold(phrase)]).found(fold(text))


@pytest.mark.parametrize(
    ("phrase", "text"),
    [("को", "कोई"), ("لا", "لاحقا"), ("не", "нет"), ("[応募] を [取り下げ|見送り]", "市を担当")],
)
def test_a_phrase_is_not_found_inside_other_words(phrase: str, text: str) -> None:
    assert not compiled([fold(phrase)]).found(fold(text))


# --- names without capitals -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("zh", "市大数据局副局长李华", "李华", "市大数据局副局长"),
        ("zh", "王伟", "王伟", ""),
        ("ko", "디지털정책과 과장 김민수입니다", "김민수", "디지털정책과 과장"),
        ("ko", "김민수", "김민수", ""),
        ("ja", "山田 花子", "山田 花子", ""),
        ("zh", "我市已有智慧城市平台", "", ""),
        ("zh", "谢谢", "", ""),
    ],
)
def test_name_and_office_are_told_apart(language: str, text: str, name: str, office: str) -> None:
    found = caseless.cut(fold(text), language)
    assert (text[slice(*found.name)], text[slice(*found.office)]) == (name, office)


# --- yes and no -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "确认。"),
        ("zh", "是的，我们确认。"),
        ("ja", "はい、確認しました。"),
        ("ko", "네, 확인합니다."),
        ("fr", "Oui, nous confirmons."),
        ("de", "Ja, wir bestätigen."),
        ("es", "Sí, confirmamos."),
        ("pt", "Sim, confirmamos."),
        ("ru", "Да, подтверждаем."),
        ("tr", "Evet, onaylıyoruz."),
        ("ar", "نعم، نؤكد."),
        ("hi", "हाँ, हम पुष्टि करते हैं।"),
    ],
)
def test_a_word_of_confirmation_in_the_writers_words_registers(language: str, text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.REGISTERED


@pytest.mark.parametrize("text", ["是吗", "这样可以吗", "いいですか", "가능합니까"])
def test_a_question_is_one_without_its_mark(text: str) -> None:
    assert intents.is_question(text, "zh" if text[0] in "是这" else "ja" if "い" in text else "ko")


NOTHING_WISHED = {
    "zh": ("来信收悉。", "现将答复如下。", "我市有134家企业。"),
    "fr": ("Nous avons bien reçu votre courrier.", "Voici nos réponses."),
    "es": ("Hemos recibido su carta.", "Nuestra ciudad cuenta con 134 empresas."),
    "ru": ("Мы получили ваше письмо.", "Нам известно об этом.", "У нас 134 предприятия."),
    "ar": ("تلقينا رسالتكم.", "فيما يلي إجاباتنا.", "لدينا 134 شركة في مدينتنا."),
    "de": ("Wir haben Ihr Schreiben erhalten.", "Hier sind unsere Antworten."),
    "ja": ("お手紙を拝受しました。", "以下のとおり回答いたします。", "当市には134社があります。"),
    "pt": ("Recebemos a sua carta.", "Seguem as nossas respostas."),
    "tr": ("Mektubunuzu aldık.", "Bize yazdığınız için teşekkürler."),
    "ko": ("보내주신 메일을 받았습니다.", "우리 시에는 134개 기업이 있습니다."),
    "hi": ("हमें आपका पत्र मिला।", "हमारे शहर में 134 कंपनियाँ हैं।"),
}


@pytest.mark.parametrize("language", NOTHING_WISHED)
def test_a_plain_sentence_wishes_for_nothing(language: str) -> None:
    for text in NOTHING_WISHED[language]:
        assert intents.find([text], language=language) == (), text


# --- the language of letters ----------------------------------------------------------------------

WISHES = [
    ("en", "Please write to us in French.", "fr"),
    ("en", "We would prefer to receive your letters in Chinese.", "zh"),
    ("en", "Could you please answer us in Russian?", "ru"),
    ("en", "Arabic please", "ar"),
    ("fr", "Pourriez-vous nous répondre en français ?", "fr"),
    ("de", "Könnten Sie uns bitte auf Deutsch antworten?", "de"),
    ("es", "Por favor, escríbannos en español.", "es"),
    ("pt", "Por favor, escrevam-nos em português.", "pt"),
    ("ru", "Просим писать нам на русском языке.", "ru"),
    ("zh", "请用中文回复。", "zh"),
    ("ja", "日本語でご連絡ください。", "ja"),
    ("ko", "답변은 한국어로 부탁드립니다.", "ko"),
    ("tr", "Lütfen bize Türkçe yazın.", "tr"),
    ("ar", "يرجى الكتابة إلينا باللغة العربية.", "ar"),
    ("hi", "कृपया हमें हिन्दी में लिखें।", "hi"),
]


@pytest.mark.parametrize(("language", "text", "wanted"), WISHES)
def test_a_language_wished_for_is_kept_said_and_noted(
    language: str, text: str, wanted: str
) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    contact = town.file().contacts[0]
    assert (contact.language, contact.has_chosen) == (wanted, True)
    assert town.remarks(ANNA) == {"language_chosen"}
    assert town.turn.letters[0].language == wanted
    assert "language_chosen" in [one.act for one in town.entries]


def test_no_later_mail_changes_a_language_that_was_chosen() -> None:
    town = a_town()
    town.write(ANNA, "Please write to us in French.", to=town.to(ANNA), language="en")
    town.write(ANNA, "Wir haben 134 Unternehmen.", to=town.to(ANNA), language="de")
    assert town.file().contacts[0].language == "fr"


def test_a_longer_mail_in_another_language_changes_one_that_was_not() -> None:
    town = a_town()
    town.write(ANNA, "Wir danken sehr.", to=town.to(ANNA), language="de")
    assert town.file().contacts[0].language == "de"


def test_a_mail_in_a_language_that_is_not_sure_changes_none() -> None:
    town = a_town()
    town.write(
        ANNA, "Grazas pola resposta de hoxe.", to=town.to(ANNA), language="es", is_unsure=True
    )
    assert town.file().contacts[0].language == "en"


def test_a_first_mail_in_a_language_that_is_not_sure_is_answered_in_english() -> None:
    town = Town()
    text = "Bo día, queremos presentar a candidatura de Vigo, España."
    town.write(ANNA, text, language="es", is_unsure=True)
    assert {one.language for one in town.turn.letters} == {"en"}
    assert town.file().contacts[0].language == "en"


def test_a_mail_of_a_word_or_two_changes_no_language() -> None:
    town = a_town()
    town.write(ANNA, "OK, danke", to=town.to(ANNA), language=None)
    assert town.file().contacts[0].language == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Please send the certificate to us in Germany.",
        "Our annual report is in French.",
        "We do not want letters in French.",
    ],
)
def test_a_country_or_a_report_is_no_wish_for_a_language(text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language="en")
    assert not town.file().contacts[0].has_chosen


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("auf Französisch", "fr"),
        ("на французском языке", "fr"),
        ("用法语", "fr"),
        ("フランス語で", "fr"),
        ("프랑스어로", "fr"),
        ("बातचीत हिन्दी में", "hi"),
        ("باللغة الفرنسية", "fr"),
        ("Fransızca olarak", "fr"),
        ("em inglês", "en"),
        ("French or Spanish", None),
    ],
)
def test_a_language_is_known_by_its_name_in_any_language(text: str, code: str | None) -> None:
    assert tongues.named(fold(text)) == code


def test_a_first_mail_may_wish_for_a_language_too() -> None:
    town = Town()
    town.write(ANNA, "The city of Lyon, France would like to apply. Please write to us in French.")
    assert town.file().contacts[0].language == "fr"
    assert replace(town.file().contacts[0], has_chosen=False) != town.file().contacts[0]


def test_words_are_counted_alike_in_every_script() -> None:
    assert spelling.count("We have a city brain") == 5
    assert spelling.count("我市有城市大脑") == 4
