"""Who comes is left as it was where the mail takes back what it said, or may; else it acts."""

import pytest

from intake.conversation.titled.convention.attending_reading import read
from tests.intake.conversation.titled.convention.test_attending_struck import KNOWN

REMOVE = {
    "en": "Please remove Jan Kowal.", "de": "Bitte streichen Sie Jan Kowal.",
    "fr": "Veuillez retirer Jan Kowal.", "es": "Quiten a Jan Kowal de la lista.",
    "pt": "Por favor, removam Jan Kowal.", "ru": "Пожалуйста, уберите Ивана Петрова.",
    "tr": "Lütfen Jan Kowal'ı çıkarın.", "ar": "يرجى حذف خالد سالم.",
    "hi": "कृपया राजेश कुमार को हटा दें।", "zh": "请删除刘旭光。",
    "ja": "岡田憲和を削除してください。", "ko": "이준승을 빼 주세요.",
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "back"),
    [
        ("en", "Forget that, he will come."), ("en", "Forget that."), ("en", "Never mind."),
        ("en", "Scratch that, he will come."), ("en", "No, wait, he will come."),
        ("en", "On second thought, leave him on."), ("en", "I take that back."),
        ("en", "Sorry, I was wrong, he is coming after all."), ("en", "Actually, don't."),
        ("en", "Ignore the last sentence."), ("en", "He will come after all."),
        ("en", "He will come."), ("en", "Sorry, he is."), ("en", "No, keep him."),
        ("de", "Vergessen Sie das, er kommt doch."), ("de", "Doch nicht, er kommt."),
        ("de", "Er kommt doch."), ("fr", "Oubliez cela, il viendra."),
        ("fr", "Finalement, il viendra."), ("es", "Olvídenlo, vendrá."),
        ("es", "Mejor no."), ("pt", "Esqueçam isso, ele virá."), ("pt", "Afinal ele vem."),
        ("ru", "Забудьте об этом, он приедет."), ("ru", "Он всё-таки приедет."),
        ("tr", "Unutun bunu, gelecek."), ("tr", "Hayır, vazgeçtim."),
        ("ar", "انسوا ذلك، سيحضر."), ("hi", "इसे भूल जाइए, वे आएंगे।"), ("hi", "रहने दीजिए।"),
        ("zh", "算了，他会来。"), ("zh", "当我没说。"), ("ja", "いえ、やはり出席します。"),
        ("ja", "やはり参加します。"), ("ko", "아니요, 참석합니다."), ("ko", "결국 참석합니다."),
    ],
)  # fmt: skip
def test_what_is_taken_back_takes_nobody_off(language: str, back: str) -> None:
    said = read(f"{REMOVE[language]} {back}", language, is_asked=True, known=KNOWN)
    assert (said.gone, said.coming) == ((), ())
    assert said.wavers
    assert said.is_half
    assert back in said.rest


@pytest.mark.parametrize(
    "text",
    [
        "Jan Kowal will not come. Forget that, he will come.",
        "Jan Kowal is not coming. Sorry, he is.",
        "Ewa Lis, City Clerk, will come. Forget that.",
        "We will not attend. Forget that, we will.",
        "Ewa Lis, City Clerk\nAnna Nowak, Mayor\n\nForget that.",
    ],
)
def test_so_it_is_of_all_that_was_said(text: str) -> None:
    said = read(text, "en", is_asked=True, known=KNOWN)
    assert (said.gone, said.coming, said.comes) == ((), (), None)
    assert said.wavers


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "He is ill."), ("en", "He will not come."), ("en", "Thank you."),
        ("en", "Never mind the hotel room."), ("en", "Please ignore my previous mail."),
        ("en", "We will attend."), ("en", "Cancel that booking."), ("en", "The others come."),
        ("en", "Everybody else stays on the list."), ("en", "He left the office in May."),
        ("en", "He would have liked to come."), ("en", "Anna Nowak comes after all."),
        ("de", "Er ist krank."), ("de", "Lassen Sie ihn bitte weg."),
        ("de", "Alle anderen kommen."), ("de", "Vergessen Sie bitte die Badges nicht."),
        ("fr", "Il est malade."), ("fr", "N'oubliez pas les badges."),
        ("fr", "Il ne viendra pas."), ("es", "No vendrá."), ("es", "No olviden el hotel."),
        ("pt", "Ele não virá."), ("pt", "Está doente."), ("ru", "Он болен."),
        ("ru", "Он не приедет."), ("ru", "Не забудьте про визы."), ("tr", "Gelmeyecek."),
        ("tr", "Gelecek hafta yazacağız."), ("ar", "لن يحضر."), ("ar", "هو مريض."),
        ("hi", "वे नहीं आएंगे।"), ("hi", "वे बीमार हैं।"), ("hi", "धन्यवाद।"),
        ("zh", "他来不了。"), ("zh", "他病了。"), ("ja", "出席しません。"),
        ("ja", "よろしくお願いします。"), ("ko", "참석하지 않습니다."), ("ko", "감사합니다."),
        ("tr", "Anna Berg gelecek."), ("ar", "ستحضر ليلى حسن."), ("pt", "Virá a Ana Costa."),
    ],
)  # fmt: skip
def test_other_sentences_leave_it_as_it_is(language: str, behind: str) -> None:
    alone = read(REMOVE[language], language, is_asked=True, known=KNOWN)
    said = read(f"{REMOVE[language]} {behind}", language, is_asked=True, known=KNOWN)
    assert alone.gone
    assert set(alone.gone) == set(said.gone) - {"Anna Nowak"}
    assert not said.wavers


def test_what_is_taken_back_first_is_of_an_earlier_mail() -> None:
    said = read("Forget that. Please remove Jan Kowal.", "en", is_asked=True, known=KNOWN)
    assert said.gone == ("Jan Kowal",)


@pytest.mark.parametrize(
    ("language", "text", "gone"),
    [
        ("en", "Jan Kowal and Anna Nowak are ill. They will not come.", 2),
        ("en", "Please remove Jan Kowal. They will not come.", 1),
        ("en", "Ewa Lis, City Clerk, will come. They will not come.", 0),
        ("en", "They will not come.", len(KNOWN)),
        ("hi", "राजेश कुमार नहीं आएंगे। वे बीमार हैं।", 1),
        ("hi", "वे नहीं आएंगे।", 0),
        ("hi", "दोनों नहीं आएंगे।", len(KNOWN)),
    ],
)
def test_they_are_all_of_the_list_only_where_nobody_was_named(
    language: str, text: str, gone: int
) -> None:
    said = read(text, language, is_asked=True, known=KNOWN)
    assert len(said.gone) == gone
