"""Names and offices that a mail puts right: only what stands is taken."""

import pytest

from tests.intake.conversation.test_openings import answer
from tests.intake.conversation.test_whole_mails import said

OFFICE, WRITER = "V11_office", "V11_writer"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "My title is not Director but Deputy Director.", {OFFICE: "Deputy Director"}),
        ("de", "Ich bin nicht Amtsleiter, sondern stellvertretender Amtsleiter.",
         {OFFICE: "stellvertretender Amtsleiter"}),
        ("ru", "Моя должность не начальник отдела, а заместитель мэра.",
         {OFFICE: "заместитель мэра"}),
        ("ko", "제 직위는 과장이 아니라 팀장입니다.", {OFFICE: "팀장"}),
        ("ko", "제 이름은 김민수가 아니라 김민호입니다.", {WRITER: "김민호"}),
        ("ja", "私の役職は課長ではなく部長です。", {OFFICE: "部長"}),
        ("ja", "私の名前は田中一郎ではなく田中二郎です。", {WRITER: "田中二郎"}),
        ("zh", "我的职务不是处长，而是副处长。", {OFFICE: "副处长"}),
        ("tr", "Görevim müdür değil, müdür yardımcısıdır.", {OFFICE: "müdür yardımcısı"}),
        ("tr", "Adım Ayşe Demir değil, Ayşe Demirci.", {WRITER: "Ayşe Demirci"}),
        ("hi", "मेरा पद उप आयुक्त नहीं, अतिरिक्त आयुक्त है।", {OFFICE: "अतिरिक्त आयुक्त"}),
        ("hi", "मेरा नाम अनिल कुमार नहीं, सुनील कुमार है।", {WRITER: "सुनील कुमार"}),
        ("ar", "منصبي ليس مدير القسم بل نائب المدير.", {OFFICE: "نائب المدير"}),
        ("ar", "اسمي ليس خالد العلي بل خالد العلوي.", {WRITER: "خالد العلوي"}),
    ],
)  # fmt: skip
def test_what_stands_is_taken_without_what_is_taken_back(
    language: str, text: str, wanted: dict[str, str]
) -> None:
    assert said(answer(text, language)) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "제 직위는 과장이 아닙니다."),
        ("ja", "私の役職は課長ではありません。"),
        ("ja", "私の名前は田中一郎ではありません。"),
        ("zh", "我的职务不是处长。"),
        ("hi", "मेरा पद उप आयुक्त नहीं है।"),
        ("tr", "Adım Ayşe Demir değil."),
        ("ar", "منصبي ليس مدير القسم."),
    ],
)
def test_what_somebody_is_not_is_no_value(language: str, text: str) -> None:
    assert set(said(answer(text, language)).values()) <= {"?"}
