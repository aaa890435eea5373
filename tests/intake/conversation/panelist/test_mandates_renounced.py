"""A mandate or a seat on the jury that is renounced in other words than "I resign"."""

from dataclasses import replace

import pytest

from intake.notices.panel import SeatAnswered
from tests.intake.conversation.panelist.test_panelist import seated


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "pour raisons de santé, je me vois contrainte de renoncer à mon mandat au sein du "
            "jury, avec effet immédiat.",
        ),
        ("fr", "Je renonce à mon mandat de membre du jury."),
        (
            "en",
            "For health reasons I am compelled to give up my mandate on the jury, with "
            "immediate effect.",
        ),
        ("en", "I find myself obliged to relinquish my seat on the jury, with immediate effect."),
        (
            "de",
            "Aus gesundheitlichen Gründen sehe ich mich gezwungen, mein Mandat in der Jury "
            "mit sofortiger Wirkung niederzulegen.",
        ),
        ("de", "Ich gebe mein Mandat in der Jury zurück."),
        (
            "es",
            "Por motivos de salud me veo obligada a renunciar a mi mandato en el jurado, con "
            "efecto inmediato.",
        ),
        (
            "pt",
            "Por razões de saúde, vejo-me obrigada a renunciar ao meu mandato no júri, com "
            "efeito imediato.",
        ),
        (
            "ru",
            "По состоянию здоровья вынуждена отказаться от своего места в жюри с немедленным "
            "вступлением в силу.",
        ),
        ("ru", "По состоянию здоровья вынуждена сложить полномочия члена жюри."),
        ("zh", "因健康原因，我不得不放弃评委席位，立即生效。"),
        ("zh", "因健康原因，本人辞去评委职务，即日起生效。"),
        ("ja", "健康上の理由により、審査員の職を辞さざるを得なくなりました。"),
        ("ja", "健康上の理由により、審査員の任を退かせていただきます。"),
        ("ko", "건강상의 이유로 심사위원직을 내려놓고자 합니다."),
        ("ko", "건강상의 이유로 심사위원 자리를 포기합니다."),
        ("ar", "لأسباب صحية أجد نفسي مضطرة إلى التخلي عن عضويتي في لجنة التحكيم، بأثر فوري."),
        ("ar", "أتنازل عن مقعدي في لجنة التحكيم."),
        ("tr", "Sağlık nedenleriyle jüri üyeliğimden vazgeçmek zorundayım."),
        ("tr", "Sağlık nedenleriyle jürideki görevimden feragat ediyorum."),
        ("hi", "स्वास्थ्य कारणों से मैं निर्णायक मंडल की अपनी सदस्यता त्यागने को विवश हूँ।"),
        ("hi", "मैं जूरी में अपना पद त्यागती हूँ।"),
    ],
)
def test_who_renounces_a_seat_is_heard(language: str, text: str) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.last)
    assert bench.said(SeatAnswered).answer in ("asked", "resigned")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Je ne renonce pas à mon mandat au sein du jury."),
        ("fr", "La ville a dû renoncer à son projet au sein du port."),
        ("fr", "Dois-je renoncer à mon mandat au sein du jury ?"),
        ("en", "I will not relinquish my seat on the jury."),
        ("en", "Must I renounce my seat on the jury?"),
        ("de", "Ich gebe mein Mandat in der Jury nicht zurück."),
        ("es", "No renuncio a mi mandato en el jurado."),
        ("pt", "Não renuncio ao meu mandato no júri."),
        ("ru", "Я не отказываюсь от своего места в жюри."),
        ("zh", "我不放弃评委席位。"),
        ("ja", "審査員の職を辞しません。"),
        ("ko", "심사위원 자리를 포기하지 않습니다."),
        ("ar", "لن أتخلى عن عضويتي في لجنة التحكيم."),
        ("tr", "Jüri üyeliğimden vazgeçmek istemiyorum."),
        ("tr", "Jüriden ayrılmak istemiyorum."),
        ("ko", "심사위원직을 내려놓을 생각은 없습니다."),
        ("ja", "審査員の任を退くつもりはありません。"),
        ("hi", "मैं जूरी में अपना पद नहीं त्यागती।"),
    ],
)
def test_who_keeps_it_sits(language: str, text: str) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.last)
    assert bench.panelist.sits
    assert not bench.turn.judged.ended
