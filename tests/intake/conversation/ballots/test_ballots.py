"""A ballot in a mail: what is plainly judged is read, all else is asked, nothing is misread."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.calls.panel import Grade, PanelRules
from intake.conversation.ballots import ballots
from intake.conversation.ballots.ballots import Paper
from intake.messages import Passage
from tests.intake.conversation.ballots.papers import PAPER, signs


@pytest.mark.parametrize(
    ("text", "read"),
    [
        # plain
        ("S1 met", "S1+"),
        ("S1 met, S2 no – they count output twice. S3: partly; S4 yes because they list 130 firms.",
         "S1+ S2- S3~ S4+"),
        ("S1 met. S2 not met. S3 met. S4 met.", "S1+ S2- S3+ S4+"),
        ("S1: met\nS2: not met\nS3: partly met\nS4: met", "S1+ S2- S3~ S4+"),
        ("S1 - yes\nS2 - no\nS3 - yes\nS4 - partially", "S1+ S2- S3+ S4~"),
        ("s1 yes s2 no s3 yes s4 partly", "S1+ S2- S3+ S4~"),
        ("S 1: met; S-2: not met", "S1+ S2-"),
        ("S1=met, S2=not met", "S1+ S2-"),
        ("S1 (met), S2 (not met)", "S1+ S2-"),
        ("S1 ✓ S2 ✗", "S1+ S2-"),
        ("**S1**: met\n**S2**: not met", "S1+ S2-"),
        ("- S1: met\n- S2: not met: no source", "S1+ S2-"),
        ("S1\nMet\nThe output is documented.\n\nS2\nNot met\nNo source.", "S1+ S2-"),
        ("S1. Met. S2. Not met.", "S1+ S2-"),
        ("Standard 1 is met, standard 2 is not.", "S1+ S2-"),
        ("The first standard is met; the second is not met.", "S1+ S2-"),
        ("Standard S3: fulfilled. Standard S4: not fulfilled.", "S3+ S4-"),
        ("In my view S1 is met. I consider S2 not met.", "S1+ S2-"),
        ("I judge S1 as met and S2 as not met.", "S1+ S2-"),
        ("Dear colleagues,\n\nmy ballot:\n\nS1 met - well documented\n\nBest regards", "S1+"),
        ("S4: yes. Their figures are sound.", "S4+"),
        ("S1 is clearly met, S2 is clearly not met", "S1+ S2-"),
        ("S1 not met at all", "S1-"),
        ("S1 isn't met, S2 hasn't been met", "S1- S2-"),
        ("S3 has been met", "S3+"),
        ("S1: the standard is met", "S1+"),
        ("S1: the city does not meet it. S2: the city meets the standard.", "S1- S2+"),
        ("S1 unmet, S2 satisfied", "S1- S2+"),
        ("S1 only partly met", "S1~"),
        ("S1 met in part", "S1~"),
        ("S1 met with USD 12 billion", "S1+"),
        ("S1 met, but the source is weak", "S1+"),
        ("They count output twice, so S2 is not met.", "S2-"),
        ("S2: they count output twice, so not met.", "S2-"),
        ("S1: output documented, standard met.", "S1+"),
        # by number
        ("1. met\n2. not met - counted twice\n3. partly\n4. met", "S1+ S2- S3~ S4+"),
        ("1) yes 2) no 3) yes 4) no", "S1+ S2- S3+ S4-"),
        ("1: met, 2: not met", "S1+ S2-"),
        ("1 and 3 yes, 2 and 4 no", "S1+ S2- S3+ S4-"),
        ("1 yes\n2 no", "S1+ S2-"),
        # tables
        ("| S1 | met | documented |\n| S2 | not met | counted twice |", "S1+ S2-"),
        ("| Standard | Verdict | Reason |\n|---|---|---|\n| S1 | met | ok |\n| S3 | partly | - |",
         "S1+ S3~"),
        ("S1\tmet\tdocumented\nS2\tnot met\tcounted twice", "S1+ S2-"),
        # groups
        ("S1 and S3 met, rest not", "S1+ S2- S3+ S4-"),
        ("S1, S2 and S4 are met; the rest is not met.", "S1+ S2+ S3- S4+"),
        ("S1 & S2 met; S3/S4 not met", "S1+ S2+ S3- S4-"),
        ("S1-S3 met, S4 no", "S1+ S2+ S3+ S4-"),
        ("S1 to S3 are met", "S1+ S2+ S3+"),
        ("all met", "S1+ S2+ S3+ S4+"),
        ("All standards are met.", "S1+ S2+ S3+ S4+"),
        ("All four are met", "S1+ S2+ S3+ S4+"),
        ("none met", "S1- S2- S3- S4-"),
        ("None of the standards is met.", "S1- S2- S3- S4-"),
        ("all met except S2", "S1+ S2? S3+ S4+"),
        ("All but S2 are met", "S1+ S2? S3+ S4+"),
        ("All met except S2, which is not met", "S1+ S2- S3+ S4+"),
        ("All met except S2. S2 is partly met.", "S1+ S2~ S3+ S4+"),
        ("All met, but S2 is not met", "S1+ S2- S3+ S4+"),
        ("Neither S1 nor S2 is met", "S1- S2-"),
        ("S1 met but not S2", "S1+ S2-"),
        ("Met: S1, S3. Not met: S2, S4.", "S1+ S2- S3+ S4-"),
        ("Yes to S1 and S3, no to S2.", "S1+ S2- S3+"),
        ("S1, S2: met. Others: not met", "S1+ S2+ S3- S4-"),
        # negated frames
        ("I don't think S1 is met.", "S1-"),
        ("I do not consider S2 met; S1 I find met", "S1+ S2-"),
        # what must be asked
        ("", "?"),
        ("Thank you, I will send it next week.", "?"),
        ("S1 met?", "S1?"),
        ("Is S1 met? S2 met.", "S1? S2+"),
        ("S1 not not met", "S1?"),
        ("S1 is not unmet", "S1?"),
        ("I do not think S1 is not met", "S1?"),
        ("I do not doubt that S1 is met", "S1?"),
        ("I cannot say that S1 is met", "S1?"),
        ("It is not true that S1 is met", "S1?"),
        ("Nobody claims S1 is met", "S1?"),
        ("The city says S1 is met", "S1?"),
        ("The city says: S1 met", "S1?"),
        ("S1 met, says the city", "S1?"),
        ("S1 yes and no", "S1?"),
        ("S1 met/not met", "S1?"),
        ("S1: met / partly / not met", "S1?"),
        ("S1 met or not met, hard to tell", "S1?"),
        ("S1 met. S1 not met.", "S1?"),
        ("S1: met. No, not met.", "S1?"),
        ("S1 met, but not really", "S1?"),
        ("S1 probably met", "S1?"),
        ("S1 met, probably", "S1?"),
        ("S1 would be met if the figure holds", "S1?"),
        ("S1 met if the figure is confirmed", "S1?"),
        ("S1 met, provided that the figures are right", "S1?"),
        ("S1 seems met", "S1?"),
        ("S1 nearly met", "S1?"),
        ("S1 hardly met", "S1?"),
        ("S1 not fully met", "S1?"),
        ("S1 largely met", "S1?"),
        ("S1 no doubt", "S1?"),
        ("S1 no evidence", "S1?"),
        ("S1 not because they lack output", "S1?"),
        ("S1 I abstain", "S1?"),
        ("S1: cannot judge", "S1?"),
        ("S1: 12 billion", "S1?"),
        ("S5 met, S1 met", "S1+ S5?"),
        ("Not all standards are met", "?"),
        ("S1 met only if S2 met", "S1? S2?"),
        ("All met. S2 overlaps with S1?", "S1? S2? S3+ S4+"),
        ("S1 was met in 2019 but no longer", "S1?"),
        ("S1 met, S2", "S1+ S2?"),
        ("S1 good", "S1?"),
        ("S1 x", "S1?"),
        ("rest not met", "?"),
        ("not S1", "S1?"),
        ("The first two are met, the rest not", "?"),
        ("S1 met and two others, rest not", "? S1+"),
        ("If the figures hold, S1 is met", "S1?"),
        ("S1 and S2 are not both met", "S1? S2?"),
        ("S1: met (well, barely)", "S1?"),
        ("S1 is as good as met", "S1?"),
        ("S1 - 'met' is what they write", "S1?"),
        ("S1: met by nobody", "S1?"),
        ("S1 met with none of its conditions", "S1?"),
        ("S1 was not met last year, now met", "S1?"),
        ("S1 met - not met in 2020", "S1?"),
        ("S1 != met", "S1?"),
        ("S1 [ ] met [x] not met", "S1?"),
        ("S1 is met or at least close", "S1?"),
        ("S1 isn't met and neither is S2", "S1- S2?"),
        ("S1 met, S2 and S3 too", "S1+ S2+ S3+"),
        ("I disagree that S1 is met", "S1?"),
        ("S1 no, S2 no, S3 no, S4 no – no sources anywhere", "S1- S2- S3- S4-"),
        ("Met: all except S2", "S1+ S2? S3+ S4+"),
        ("No to all", "S1- S2- S3- S4-"),
        ("S1 met, whereas S2 not met", "S1+ S2-"),
        ("Both S1 and S2 are met", "S1+ S2+"),
        ("S1: Met. The output is audited. S2: Not met, since 40 bn of it is counted under S1"
         " already. S3: Met; the Expo qualifies. S4: Partly met - firms fine, output not.",
         "S1+ S2- S3+ S4~"),
        ("S1 - I consider it met\nS2 - I don't consider it met\nS3 - hard to say, maybe partly",
         "S1+ S2- S3?"),
        ("Had the city shown sources, S1 met", "S1?"),
        ("S1 met, I mean not met", "S1?"),
        ("S1 is met according to them; I disagree", "S1?"),
        ("S1 met to some extent", "S1?"),
        ("S1 has to be met", "S1?"),
        ("S1, S2: yes, no", "S1? S2?"),
        ("| S1 | S2 |\n| met | not met |", "S1? S2?"),
        ("S1: neither met nor unmet", "S1?"),
        ("S1: yes\n\nOverall: no", "S1?"),
        ("Only S1 is met", "S1?"),
        ("S1 is not the problem, met", "S1?"),
        ("S1: not applicable", "S1?"),
        ("S1 is met. The city claims S2 is met as well. S2 not met.", "S1+ S2?"),
        ("S1: the standard is for others, met", "S1+"),
        ("S1 met as the city reports, S2 no", "S1+ S2-"),
        ("I vote yes on S1, no on S2 and S3", "S1+ S2- S3-"),
        ("S1 met but S2 and S3 aren't", "S1+ S2- S3-"),
        ("4 met, 3 not", "S3- S4+"),
        ("S1 can't be judged met", "S1?"),
    ],
)  # fmt: skip
def test_a_ballot_is_read_as_it_says(text: str, read: str) -> None:
    assert signs(text) == read


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("S1 rempli, S2 non – ils comptent deux fois. S3 : partiellement ; S4 oui", "fr",
         "S1+ S2- S3~ S4+"),
        ("S1 n'est pas rempli", "fr", "S1-"),
        ("S1 atteint, S2 pas atteint", "fr", "S1+ S2-"),
        ("S1 erfüllt, S2 nicht erfüllt – doppelt gezählt. S3: teilweise; S4 ja", "de",
         "S1+ S2- S3~ S4+"),
        ("S1 ist erfüllt, S2 ist nicht erfüllt", "de", "S1+ S2-"),
        ("S1 cumplido, S2 no – cuentan dos veces. S3: parcialmente; S4 sí", "es",
         "S1+ S2- S3~ S4+"),
        ("S1 no se cumple", "es", "S1-"),
        ("S1 cumprido, S2 não – contam duas vezes. S3: parcialmente; S4 sim", "pt",
         "S1+ S2- S3~ S4+"),
        ("S1 no relatório", "pt", "S1?"),
        ("S1 выполнен, S2 не выполнен – считают дважды. S3: частично; S4 да", "ru",
         "S1+ S2- S3~ S4+"),
        ("S1 нет", "ru", "S1-"),
        ("S1 达标，S2 未达标——重复计算。S3：部分达标；S4 是", "zh", "S1+ S2- S3~ S4+"),
        ("S1不达标", "zh", "S1-"),
        ("S1 満たす、S2 満たさない。S3：一部満たす。S4 はい", "ja", "S1+ S2- S3~ S4+"),
        ("S1 충족, S2 미충족. S3: 부분 충족; S4 예", "ko", "S1+ S2- S3~ S4+"),
        ("S1 مستوفى، S2 غير مستوفى. S3: جزئيا؛ S4 نعم", "ar", "S1+ S2- S3~ S4+"),
        ("S1 karşılandı, S2 karşılanmadı. S3: kısmen; S4 evet", "tr", "S1+ S2- S3~ S4+"),
        ("S1 पूरा, S2 नहीं। S3: आंशिक; S4 हाँ", "hi", "S1+ S2- S3~ S4+"),
        ("S1和S3达标，其余不达标", "zh", "S1+ S2- S3+ S4-"),
        ("S1 rempli à moitié", "fr", "S1?"),
        ("S1 ist keineswegs erfüllt", "de", "S1-"),
        ("Не думаю, что S1 выполнен", "ru", "S1?"),
        ("S1 不能说达标", "zh", "S1?"),
        ("S1 并非不达标", "zh", "S1?"),
        ("S1 満たすとは言えない", "ja", "S1?"),
        ("S1 충족한다고 볼 수 없음", "ko", "S1?"),
        ("S1 karşılandı sayılmaz", "tr", "S1?"),
        ("S1 не не выполнен", "ru", "S1?"),
        ("S1 vielleicht erfüllt", "de", "S1?"),
        ("S1 satisfait ?", "fr", "S1?"),
    ],
)  # fmt: skip
def test_a_ballot_is_read_in_other_languages(text: str, language: str, read: str) -> None:
    assert signs(text, language) == read


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("S1 met?", "question"), ("S1 not not met", "double_negation"),
        ("S1 met/not met", "contradictory"), ("S1 met. S1 not met.", "contradictory"),
        ("S1 met if confirmed", "hedged"), ("S1 12 billion", "no_verdict"),
        ("all met except S1", "which_verdict"), ("S5 met", "no_such_standard"),
        ("hello", "empty"), ("The city says S1 is met", "reported"),
    ],
)  # fmt: skip
def test_a_doubt_says_why(text: str, why: str) -> None:
    assert why in {one.why for one in ballots.read(text, PAPER, "en").doubts}


def test_a_scale_of_the_call_is_read_by_its_own_words() -> None:
    paper = Paper(
        standards=("S1", "S2"),
        scale=(
            Grade(id="excellent", name={"en": "excellent"}, aliases={"en": ("4",)}),
            Grade(id="fair", name={"en": "fair"}),
            Grade(id="poor", name={"en": "poor"}, aliases={"de": ("mangelhaft",)}),
        ),
    )
    read = ballots.read("S1: excellent. S2: mangelhaft", paper, "de").judged
    assert {id: one.verdict for id, one in read.items()} == {"S1": "excellent", "S2": "poor"}
    assert ballots.read("S1: yes", paper, "en").doubts


def test_with_two_verdicts_an_exception_is_the_other_one() -> None:
    scale = tuple(one for one in PanelRules().scale if one.id != "partly")
    read = ballots.read("All met except S2", Paper(standards=("S1", "S2"), scale=scale), "en")
    assert {id: one.verdict for id, one in read.judged.items()} == {"S1": "met", "S2": "not_met"}


def test_what_stands_under_a_quoted_standard_is_about_it() -> None:
    passages = (
        Passage(text="Met, well documented.", under="S1 Output above USD 10 billion"),
        Passage(text="No: counted twice", under="S2 Output from infrastructure"),
        Passage(text="S3 partly"),
    )
    read = ballots.read_passages(passages, PAPER, "en").judged
    assert {id: one.verdict for id, one in read.items()} == {
        "S1": "met", "S2": "not_met", "S3": "partly",
    }  # fmt: skip


@pytest.mark.parametrize(
    "said", ["S1 is met", "S1 is not met", "S1: yes", "S1 no", "S1 partly met"]
)
@pytest.mark.parametrize(
    "around",
    [
        "Nobody says {}", "The city says {}", "The mayor told us: {}", "It is not true that {}",
        "I doubt that {}", "If {}, the rest follows", "Is it so that {}?", "{}, probably",
        "{} - or not", "I am not sure {}", "Perhaps {}", "They claim {}", "{}, they claim",
        "I would like to know whether {}", "Unless {}", "{} only if audited", "{}?",
        "I can't agree that {}", "It would be wrong to say {}", "Once audited, {}",
        "Had they shown it, {}", "{}, if I read it right", "I hear that {}", "{}. Wrong",
        "My colleague thinks {}", "{} (not sure)", "{}, I guess", "Suppose {}",
        "{}, or so they say",
        "Please do not record that {}", "{}, but that is not my vote", "Ignore this: {}",
        "I first thought {}", "Don't take it that {}", "Last year {}", "{}, or is it?",
    ],
)  # fmt: skip
def test_what_is_said_around_a_verdict_is_never_lost(around: str, said: str) -> None:
    assert "S1" not in ballots.read(around.format(said), PAPER, "en").judged


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    ballots.read(text, PAPER, "en")


PARTS = st.sampled_from(
    ["S1", "S2", "met", "not", "no", "yes", "partly", ",", ".", "?", "and", "but", "if", "all",
     "except", "the rest", "not met", "-", "\n", "because", "they", "is", "says", "doubt", "1", "|"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PARTS, max_size=14))
def test_no_standard_is_both_judged_and_asked(parts: list[str]) -> None:
    reading = ballots.read(" ".join(parts), PAPER, "en")
    assert not {one.standard for one in reading.doubts} & {*reading.judged}
    assert {*reading.judged} <= {*PAPER.standards}


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(st.sampled_from(PAPER.standards), st.sampled_from(["met", "not met", "partly"]),
                    min_size=1),
    st.sampled_from([": ", " - ", " ", "\t", " is "]),
    st.sampled_from(["\n", "; ", ". ", ", "]),
)  # fmt: skip
def test_a_plain_ballot_is_read_whole(judged: dict[str, str], sign: str, end: str) -> None:
    text = end.join(f"{id}{sign}{verdict}" for id, verdict in judged.items())
    read = ballots.read(text, PAPER, "en")
    assert not read.doubts
    assert {id: one.verdict.replace("_", " ") for id, one in read.judged.items()} == judged


@pytest.mark.parametrize(
    ("language", "words", "verdict"),
    [
        ("fr", "Le chiffre me paraît très élevé à l’été", "rempli"),
        ("de", "Die Zahl erscheint mir viel zu groß für Köln", "erfüllt"),
        ("zh", "數據來源與統計口徑似乎過於寬鬆", "符合"),
    ],
)
def test_what_is_of_no_standard_is_told_as_it_was_written(
    language: str, words: str, verdict: str
) -> None:
    reading = ballots.read(f"{words}.\n\nS1: {verdict}", PAPER, language)
    assert [(one.why, one.words) for one in reading.doubts] == [("unplaced", words)]
    assert reading.judged["S1"].verdict == "met"


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("S1もS2も満たしていません。", "ja", "S1- S2-"),
        ("S1も、S2も、S3も満たしていません。S4は満たしています。", "ja", "S1- S2- S3- S4+"),
        ("S1もS2も満たしています。", "ja", "S1+ S2+"),
        ("S1とS2のどちらも満たしていません", "ja", "S1- S2-"),
        ("S1도 S2도 충족하지 않습니다.", "ko", "S1- S2-"),
        ("S1도 S2도 충족합니다", "ko", "S1+ S2+"),
        ("S1和S2都不符合。", "zh", "S1- S2-"),
        ("S1符合，其他都不符合", "zh", "S1+ S2- S3- S4-"),
        ("都不符合", "zh", "S1- S2- S3- S4-"),
        ("لا S1 ولا S2 مستوفى", "ar", "S1- S2-"),
        ("لا المعيار S1 ولا المعيار S2 مستوفيان", "ar", "S1- S2-"),
        ("Ни S1, ни S2 не выполнены.", "ru", "S1- S2-"),
        ("Ни S1, ни S2 не провалены", "ru", "S1? S2?"),
        ("Ни S1 не выполнен, ни S2", "ru", "S1? S2?"),
        ("Ne S1 ne S2 karşılanıyor.", "tr", "S1- S2-"),
        ("Ne S1 ne de S2 karşılandı.", "tr", "S1- S2-"),
        ("S1 de S2 de karşılanıyor", "tr", "S1+ S2+"),
        ("न S1 न S2 पूरा होता है।", "hi", "S1- S2-"),
        ("न तो S1 और न ही S2 पूरा हुआ", "hi", "S1- S2-"),
        ("Weder S1 noch S2 ist erfüllt", "de", "S1- S2-"),
        ("Weder S1 noch S2 sind nicht erfüllt", "de", "S1? S2?"),
        ("Ni S1 ni S2 ne sont remplis", "fr", "S1- S2-"),
        ("Ni S1 ni S2 n'est rempli", "fr", "S1- S2-"),
        ("Ni S1 ni S2 se cumple", "es", "S1- S2-"),
        ("Nem S1 nem S2 são cumpridos", "pt", "S1- S2-"),
        ("S1もおそらくS2も満たしています", "ja", "S1? S2?"),
    ],
)
def test_standards_that_are_judged_together_are_judged_each(
    text: str, language: str, read: str
) -> None:
    assert signs(text, language) == read


def test_a_city_beside_a_standard_leaves_its_verdict_as_plain_as_it_is() -> None:
    assert signs("S3 of Łódź should be partly met instead, only one event.") == "S3~"
    assert signs("S4 of Łódź isn't met, too few.") == "S4-"
    assert signs("Is S4 of Łódź met?") == "S4?"
    assert signs("S4 of Łódź may be met") == "S4?"
    read = ballots.read("S1 (audited figures): met", PAPER, "en")
    assert read.judged["S1"].reason == "audited figures"
