"""A tie told with the question whether it counts: nothing is noted, and a person answers."""

import pytest

from intake.notices import ConflictsNoted, PacketShown
from intake.panel.conflicts import Kind
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_bare import bench_of

_ASKED = {
    "en": "My sister lives in Turku. Does that count as a conflict of interest?",
    "fr": "Ma sœur habite à Turku. Est-ce que cela compte comme un conflit d'intérêts ?",
    "es": "Mi hermana vive en Turku. ¿Eso se considera un conflicto de intereses?",
    "pt": "A minha irmã mora em Turku. Isso conta como conflito de interesses?",
    "de": "Meine Schwester wohnt in Turku. Gilt das als Interessenkonflikt?",
    "ru": "Моя сестра живёт в Турку. Считается ли это конфликтом интересов?",
    "tr": "Kız kardeşim Turku'da oturuyor. Bu bir çıkar çatışması sayılır mı?",
    "ar": "أختي تعيش في توركو. هل يعتبر ذلك تضارب مصالح؟",
    "zh": "我妹妹住在图尔库。这算利益冲突吗？",
    "ja": "妹がトゥルクに住んでいます。これは利益相反に当たりますか。",
    "ko": "제 여동생이 투르쿠에 삽니다. 이것도 이해충돌에 해당합니까?",
    "hi": "मेरी बहन तुर्कू में रहती है। क्या इसे हितों का टकराव माना जाएगा?",
}
_PROBLEM = {
    "en": "My sister lives in Turku. Is that a problem?",
    "fr": "Ma sœur habite à Turku. Cela pose-t-il problème ?",
    "es": "Mi hermana vive en Turku. ¿Es un problema?",
    "pt": "A minha irmã mora em Turku. Isso é um problema?",
    "de": "Meine Schwester wohnt in Turku. Ist das ein Problem?",
    "ru": "Моя сестра живёт в Турку. Это проблема?",
    "tr": "Kız kardeşim Turku'da oturuyor, bu sorun olur mu?",
    "ar": "أختي تعيش في توركو. هل هذه مشكلة؟",
    "zh": "我妹妹住在图尔库。这有问题吗？",
    "ja": "妹がトゥルクに住んでいます。問題になりますか。",
    "ko": "제 여동생이 투르쿠에 삽니다. 문제가 될까요?",
    "hi": "मेरी बहन तुर्कू में रहती है। क्या यह समस्या है?",
}


def _squeezed(text: str) -> str:
    return "".join(text.split()).rstrip("。")


@pytest.mark.parametrize("language", list(_ASKED))
@pytest.mark.parametrize("said", [_ASKED, _PROBLEM])
def test_a_tie_that_is_asked_about_is_open_and_a_person_gets_it(
    language: str, said: dict[str, str]
) -> None:
    bench = bench_of(language)
    bench.write(said[language], to=bench.last)
    assert not bench.declared
    receipt = bench.said(ConflictsNoted)
    assert _squeezed(receipt.asked) == _squeezed(said[language])
    assert not receipt.unread
    assert [one.name for one in receipt.listed] == ["Gdynia", "Turku"]
    (case,) = bench.turn.cases
    assert _squeezed(said[language]) in _squeezed(case.text)


@pytest.mark.parametrize("language", list(_ASKED))
def test_what_is_denied_beside_it_stands_and_the_packet_waits(language: str) -> None:
    bench = bench_of(language)
    bench.assign(1, 2)
    bench.write(f"No conflict with Gdynia.\n{_ASKED[language]}", to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(1, None)]
    assert bench.said(PacketShown).packet.city == "Gdynia"
    assert len(bench.turn.cases) == 1


def test_all_others_are_clear_but_the_city_that_is_asked_about() -> None:
    bench = bench_of("en")
    bench.write(f"{_ASKED['en']} No conflict with the others.", to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(1, None)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I advise Turku. My question is settled, so no questions.", Kind.ADVISORY),
        ("I advise Turku. Who else sits on the panel?", Kind.ADVISORY),
        ("I advise Turku. Is Gdynia a problem?", Kind.ADVISORY),
    ],
)
def test_another_question_leaves_a_conflict_as_it_is(text: str, kind: Kind) -> None:
    bench: Bench = bench_of("en")
    bench.write(text, to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(2, kind)]
