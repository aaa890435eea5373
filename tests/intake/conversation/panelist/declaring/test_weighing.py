"""A tie told with the question whether it counts: nothing is noted, and a person answers."""

import pytest

from intake.notices import ConflictsNoted, PacketShown
from intake.panel.conflicts import Kind
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.conflicts.test_bare import asked, bench_of

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


@pytest.mark.parametrize(
    ("language", "text", "declared"),
    [
        ("en", "I work for Turku. Is there a form for conflicts?", [2]),
        (
            "en",
            "I advise Turku. How do I declare a conflict with a city that is not on the list?",
            [2],
        ),
        ("en", "I advise Turku. How long does a conflict count?", [2]),
        ("en", "I advise Turku. What counts as a conflict?", [2]),
        (
            "en",
            "I advise Gdynia.\nI advise Turku.\nDo you need to know more about the conflict?",
            [1, 2],
        ),
        (
            "en",
            "I advise Gdynia and Turku. I own no shares. Is that a conflict of interest?",
            [1, 2],
        ),
        ("de", "Ich berate Turku. Gibt es ein Formular für Konflikte?", [2]),
        ("fr", "Je conseille Turku. Comment déclarer un conflit d'intérêts ?", [2]),
        ("es", "Asesoro a Turku. ¿Hay un formulario para los conflictos?", [2]),
        ("zh", "我为图尔库提供咨询。利益冲突怎么申报？", [2]),
    ],
)
def test_a_question_of_conflicts_at_large_leaves_what_was_declared(
    language: str, text: str, declared: list[int]
) -> None:
    bench = bench_of(language)
    bench.write(text, to=bench.last)
    assert [one.application for one in bench.declared if one.kind] == declared


@pytest.mark.parametrize(
    "text",
    [
        "I think Gdynia is weak. Does my opinion count?",
        "Gdynia's figures look invented. Does that matter?",
        "I know that Gdynia is poor. Is this relevant?",
        "I would vote against Gdynia. Does this count as a conflict?",
        "I will say no to Gdynia on everything. Is that a conflict?",
        "I would reject Gdynia. Is that all right?",
        "Gdynia deserves the title. Is it okay to write to them?",
        "Gdynia is my favourite. Is that a problem?",
        "Is it a conflict that I found Gdynia's figures invented?",
        "The figures are invented. Is this relevant?",
        "Ich finde Gdynia schwach. Ist das ein Problem?",
        "Gdynia me parece débil. ¿Es un problema?",
        "格丁尼亚的数据是编造的。这有问题吗？",
        "グディニャの数字は怪しいです。問題になりますか。",
    ],
)
def test_who_judges_in_a_question_is_not_shown(text: str) -> None:
    bench = asked("en")
    before = len(bench.declared)
    for to in (bench.last, bench.letter_with(PacketShown), None):
        bench.write(text, to=to, subject="Re: Panel: please judge Gdynia")
        assert len(bench.declared) == before
        said = text.split(". ")[0].split("。")[0]
        assert not any(said in one.text for one in bench.turn.cases)


@pytest.mark.parametrize("language", list(_ASKED))
def test_who_judges_may_ask_of_a_tie_in_words_that_are_shown(language: str) -> None:
    bench = asked(language)
    bench.write(_ASKED[language], to=bench.letter_with(ConflictsNoted))
    (case,) = bench.turn.cases
    assert _squeezed(_ASKED[language]) in _squeezed(case.text)


def test_before_any_packet_nothing_can_be_a_ballot() -> None:
    bench = bench_of("ja")
    tie = "義理の兄がトゥルク市役所に勤めていますが、利益相反になりますか。"
    bench.write(f"{tie}\nグディニャについては利益相反はありません。", to=bench.last)
    assert "利益相反になりますか" in bench.said(ConflictsNoted).asked
    assert bench.said(ConflictsNoted).asked in bench.turn.cases[0].text
