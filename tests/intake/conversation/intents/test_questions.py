"""Questions that follow one another are one matter, and none of them is lost."""

import pytest

from intake.conversation import sentences
from intake.conversation.intents import courtesy, intents, questions
from tests import work


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("متى تبدأ مرحلة الاختيار الأولي؟", "وهل يجب أن نرسل المستندات الأصلية؟", "ar"),
        ("When does the pre-selection begin??", "And do we have to come?!", "en"),
        ("预选什么时候开始？", "我们需要派代表参加吗？", "zh"),
        ("いつ予備審査が始まりますか。", "代表者の出席は必要ですか。", "ja"),
        ("예비 심사는 언제 시작됩니까?", "직접 참석해야 합니까?", "ko"),
        ("प्रारंभिक चयन कब शुरू होगा?", "क्या हमें स्वयं आना होगा?", "hi"),
        ("¿Cuándo empieza la preselección?", "¿Tenemos que ir en persona?", "es"),
    ],
)
def test_questions_that_follow_one_another_in_a_paragraph_are_one(
    first: str, second: str, language: str
) -> None:
    found = intents.find([first, second], language=language)
    assert [one.words for one in found] == [first, second]
    for blank in ("", " ", "\n"):
        (one,) = questions.joined(found, f"Hello.\n\n{first}{blank}{second}\n\nBye.")
        assert one.words.replace(" ", "") == (first + second).replace(" ", "")
    assert questions.joined(found, f"{first}\n\n{second}") == found
    assert questions.joined(found, f"{first} Thanks. {second}") == found


def test_a_wish_between_two_questions_and_words_that_stand_nowhere_keep_them_apart() -> None:
    asked = ["When does it begin?", "Please send the status.", "Is it free?", "May we come?"]
    found = intents.find(asked, language="en")
    assert questions.joined(found, " ".join(asked))[:2] == found[:2]
    assert questions.joined(found, f"{asked[0]} {asked[3]}") == found


def test_many_questions_cost_little_and_stay_bounded() -> None:
    asked = [f"Is item {number} due?" for number in range(1_000)]
    found = intents.find(asked, language="en")
    text = " ".join(asked)
    work.calls(lambda: questions.joined(found, text), most=30_000)
    together = questions.joined(found, text)
    assert " ".join(one.words for one in together) == text
    assert max(len(one.words) for one in together) <= questions.LONGEST


ENOUGH = [
    ("en", "Is that enough?"), ("en", "Is this okay for you?"), ("en", "Does that work?"),
    ("de", "Reicht das so?"), ("de", "Ist das in Ordnung?"), ("fr", "Cela suffit-il ?"),
    ("fr", "Cela vous convient-il ?"), ("es", "¿Es suficiente?"), ("es", "¿Les sirve esto?"),
    ("pt", "Isso basta?"), ("pt", "Está bom assim?"), ("ru", "Этого достаточно?"),
    ("ru", "Так можно?"), ("ar", "هل هذا يكفي؟"), ("hi", "क्या यह पर्याप्त है?"),
    ("tr", "Bu kadarı yeterli mi?"), ("tr", "Uygun mudur?"), ("zh", "这样可以吗？"),
    ("zh", "够了吗？"), ("ja", "これで十分ですか？"), ("ja", "以上でよろしいでしょうか。"),
    ("ko", "이 정도면 충분한가요?"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), ENOUGH)
def test_whether_it_is_enough_is_asked_of_a_person(language: str, words: str) -> None:
    (found,) = intents.find([words], language=language)
    assert found.kind == "question"
    assert not courtesy.is_courtesy(words, language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "is that enough?"), ("de", "reicht das so?"), ("fr", "cela suffit-il ?"),
        ("es", "¿es suficiente?"), ("pt", "isso basta?"), ("ko", "이 정도면 충분한가요?"),
    ],
)  # fmt: skip
def test_it_is_no_part_of_what_stands_before_it(language: str, words: str) -> None:
    assert sentences.split(f"5G, {words}", language) == ("5G,", words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "How are you?"), ("ru", "Хорошо?"), ("hi", "ठीक है?"), ("ar", "حسنا؟"),
    ],
)  # fmt: skip
def test_a_question_of_manners_is_none(language: str, words: str) -> None:
    assert not intents.find([words], language=language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "We have 5G, right?"), ("en", "We have 5G, okay?"), ("de", "Wir haben 5G, oder?"),
        ("fr", "Nous avons la 5G, n'est-ce pas ?"), ("es", "Tenemos 5G, ¿verdad?"),
    ],
)  # fmt: skip
def test_a_tag_stays_with_its_sentence(language: str, words: str) -> None:
    assert sentences.split(words, language) == (words,)
