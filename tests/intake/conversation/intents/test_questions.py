"""Questions that follow one another are one matter, and none of them is lost."""

import pytest

from intake.conversation.intents import intents, questions
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
