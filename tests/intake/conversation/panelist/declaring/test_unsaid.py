"""A denial that does not say of what clears nobody where it may be of something else."""

import pytest

from tests.intake.conversation.panelist.conflicts.test_bare_no import _asked


def _cleared(text: str, language: str) -> list[int]:
    bench = _asked(language)
    bench.write(text, to=bench.last)
    assert bench.turn.letters
    return sorted(one.application for one in bench.declared if one.kind is None)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No, thank you.", "en"), ("No thanks", "en"), ("Nein, danke.", "de"),
        ("Danke, nein.", "de"), ("Non merci.", "fr"), ("No, gracias.", "es"),
        ("Não, obrigada.", "pt"), ("Нет, спасибо.", "ru"), ("Спасибо, нет.", "ru"),
        ("Нет, благодарю.", "ru"), ("Нет, спасибо за приглашение.", "ru"),
        ("Нет, к сожалению.", "ru"), ("Hayır, teşekkürler.", "tr"), ("لا، شكرا.", "ar"),
        ("नहीं, धन्यवाद।", "hi"), ("不用了，谢谢。", "zh"), ("いいえ、ありがとう。", "ja"),
        ("아니요, 감사합니다.", "ko"),
        ("У меня нет времени.", "ru"), ("Нет, я занят.", "ru"), ("Нет, не могу.", "ru"),
        ("Нет сведений.", "ru"), ("У меня нет доступа к письму.", "ru"),
        ("Je n'ai aucun temps.", "fr"), ("Je n'ai aucun accès.", "fr"),
        ("Nein, keine Zeit.", "de"), ("Hayır, vaktim yok.", "tr"), ("Erişimim yok.", "tr"),
        ("時間がありません。", "ja"), ("返信する時間がありません。", "ja"),
        ("시간이 없습니다.", "ko"), ("접속 권한이 없습니다.", "ko"), ("लिंक कोई नहीं खुलता।", "hi"),
        ("メールがありません。", "ja"), ("リストがありません。", "ja"), ("이의 없습니다.", "ko"),
        ("목록이 없습니다.", "ko"), ("无回复。", "zh"), ("لا يوجد بريد.", "ar"),
        ("Keine Antwort.", "de"),
    ],
)  # fmt: skip
def test_what_may_decline_or_deny_something_else_clears_nobody(text: str, language: str) -> None:
    assert _cleared(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No. Thank you.", "en"), ("No.\nThanks", "en"), ("None, thanks.", "en"),
        ("None that I am aware of.", "en"), ("None on my side.", "en"),
        ("I hereby confirm that I have none.", "en"), ("No conflicts, thank you.", "en"),
        ("As far as I can see, none.", "en"), ("I declare that none exists.", "en"),
        ("Sorry for the delay: none.", "en"), ("My answer: none.", "en"),
        ("Bei mir liegen keine vor.", "de"), ("Ich habe keine anzugeben.", "de"),
        ("Il n'y en a aucun.", "fr"), ("Ninguno de los dos.", "es"),
        ("Ничего подобного нет.", "ru"), ("暂无。", "zh"),
        ("Keine, soweit ich weiß.", "de"), ("Von meiner Seite keine.", "de"),
        ("Keine, danke.", "de"), ("Aucun à ma connaissance.", "fr"), ("Je n'en ai aucun.", "fr"),
        ("Pour ma part, aucun.", "fr"), ("Ninguno que yo sepa.", "es"),
        ("Ninguno por mi parte.", "es"), ("Nenhum que eu saiba.", "pt"),
        ("Нет. Спасибо.", "ru"), ("Нет.\nСпасибо.", "ru"), ("У меня таких нет.", "ru"),
        ("Насколько мне известно, нет.", "ru"), ("С моей стороны нет.", "ru"),
        ("Нет, ни с одним из городов.", "ru"), ("Конфликтов нет, спасибо.", "ru"),
        ("Benim açımdan yok.", "tr"), ("Bildiğim kadarıyla yok.", "tr"),
        ("لا يوجد على حد علمي.", "ar"), ("मेरी जानकारी में कोई नहीं।", "hi"),
        ("没有冲突，谢谢。", "zh"), ("均无。", "zh"), ("特にありません。", "ja"),
        ("該当なし", "ja"), ("私にはありません。", "ja"), ("전혀 없습니다.", "ko"),
        ("해당되는 것이 없습니다.", "ko"),
    ],
)  # fmt: skip
def test_a_plain_denial_of_conflicts_clears_every_city(text: str, language: str) -> None:
    assert _cleared(text, language) == [1, 2]
