"""Who may not come stays on the list, which is asked about; who does not is taken off it."""

import pytest

from intake.conversation.titled.convention.attending_reading import read

KNOWN = ("Anna Berg", "Mayor", "Paul Weber", "City Architect")

PERHAPS = [
    ("en", "Anna Berg may not be able to come, we will know in July."),
    ("en", "It is possible that Paul Weber cannot come."),
    ("en", "I fear that Paul Weber cannot come, we will see."),
    ("en", "Paul Weber is unlikely to attend, he cannot come by train."),
    ("de", "Paul Weber könnte verhindert sein."),
    ("de", "Paul Weber kommt womöglich nicht."),
    ("fr", "Paul Weber ne pourra peut-être pas venir."),
    ("fr", "Il est possible que Paul Weber ne puisse pas venir."),
    ("fr", "Paul Weber pourrait ne pas venir."),
    ("es", "A lo mejor Paul Weber no puede asistir."),
    ("es", "Puede ser que Paul Weber no asista, no podrá ir en tren."),
    ("pt", "Se calhar Paul Weber não poderá ir."),
    ("pt", "É possível que Paul Weber não venha, não pode viajar."),
    ("ru", "Paul Weber, скорее всего, не приедет."),
    ("ru", "Не исключено, что Paul Weber не приедет."),
    ("zh", "王伟恐怕不能出席。"),
    ("zh", "王伟或许不能出席。"),
    ("ja", "田中花子は出席できない可能性があります。"),
    ("ko", "이영희는 참석하지 못할 수도 있습니다."),
    ("ko", "어쩌면 이영희는 참석할 수 없습니다."),
    ("tr", "Paul Weber herhalde gelmeyecek."),
    ("tr", "Paul Weber gelemeyebilir."),
    ("ar", "لعل Paul Weber لن يتمكن من الحضور."),
    ("ar", "من المرجح أن Paul Weber لن يحضر."),
    ("hi", "हो सकता है Paul Weber नहीं आएंगे।"),
    ("hi", "मुमकिन है कि Paul Weber नहीं आ पाएंगे।"),
]
OTHERS = ("王伟", "市长", "田中花子", "副市長", "이영희", "부시장")


@pytest.mark.parametrize(("language", "text"), PERHAPS)
def test_who_may_not_come_stays_and_the_list_is_open(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=(*KNOWN, *OTHERS))
    assert (said.gone, said.comes, said.wavers) == ((), None, True)
    assert said.rest


PLAIN = [
    ("en", "I am afraid Paul Weber cannot come.", "Paul Weber"),
    ("en", "Paul Weber won't be able to attend in May.", "Paul Weber"),
    ("de", "Paul Weber kann leider nicht kommen.", "Paul Weber"),
    ("fr", "Paul Weber ne pourra pas venir.", "Paul Weber"),
    ("es", "Paul Weber no podrá asistir.", "Paul Weber"),
    ("pt", "Paul Weber não poderá vir.", "Paul Weber"),
    ("pt", "Paul Weber no podrá asistir.", "Paul Weber"),
    ("ru", "Paul Weber не сможет приехать.", "Paul Weber"),
    ("zh", "王伟无法出席。", "王伟"),
    ("ja", "田中花子は出席できません。", "田中花子"),
    ("ko", "이영희는 참석할 수 없습니다.", "이영희"),
    ("tr", "Paul Weber katılamayacak.", "Paul Weber"),
    ("ar", "لن يتمكن Paul Weber من الحضور.", "Paul Weber"),
    ("hi", "Paul Weber नहीं आएंगे।", "Paul Weber"),
]


@pytest.mark.parametrize(("language", "text", "name"), PLAIN)
def test_who_does_not_come_is_taken_off(language: str, text: str, name: str) -> None:
    said = read(text, language, is_asked=True, known=(*KNOWN, *OTHERS))
    assert (said.gone, said.wavers) == ((name,), False)


def test_words_that_only_sound_like_doubt_leave_a_yes() -> None:
    text = "Anna Berg and Paul Weber will attend. We will see you there."
    said = read(text, "en", is_asked=True, known=KNOWN)
    assert (said.comes, said.wavers) == (True, False)
