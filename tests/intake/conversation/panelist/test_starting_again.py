"""A ballot taken back by words that it shall be deleted, and that the writer judges anew."""

import pytest

from intake.conversation.ballots import taken_back
from tests.intake.conversation.ballots.papers import PAPER

DELETED = [
    ("en", "Please delete my ballot, I want to start again."),
    ("en", "Please delete my ballot. I would like to start over."),
    ("de", "Bitte löschen Sie meinen Stimmzettel, ich möchte von vorn anfangen."),
    ("fr", "Veuillez supprimer mon bulletin, je voudrais recommencer."),
    ("es", "Por favor, eliminen mi papeleta, quiero empezar de nuevo."),
    ("pt", "Por favor, apaguem o meu boletim, quero começar de novo."),
    ("ru", "Пожалуйста, удалите мой бюллетень, я хочу начать заново."),
    ("tr", "Lütfen oy pusulamı silin, yeniden başlamak istiyorum."),
    ("zh", "请删除我的评审表，我想重新开始。"),
    ("ja", "私の評価票を削除してください。最初からやり直したいです。"),
    ("ko", "제 평가표를 삭제해 주세요. 다시 시작하고 싶습니다."),
    ("ar", "أرجو حذف بطاقتي، أريد أن أبدأ من جديد."),
    ("hi", "कृपया मेरा मतपत्र हटा दें, मैं फिर से शुरू करना चाहता हूँ।"),
]

KEPT = [
    ("en", "Please do not delete my ballot, I do not want to start again."),
    ("en", "Can I delete my ballot and start again?"),
    ("en", "If I must start again, delete my ballot."),
    ("en", "I want to start again."),
    ("en", "Please delete the ballot of Turku's mayor."),
    ("de", "Bitte löschen Sie meinen Stimmzettel nicht."),
    ("zh", "请不要删除我的评审表。"),
    ("ja", "私の評価票を削除しないでください。"),
    ("ko", "제 평가표를 삭제하지 마세요."),
    ("hi", "कृपया मेरा मतपत्र न हटाएँ।"),
    ("ru", "Не удаляйте мой бюллетень."),
    ("en", "I retract withdrawing my verdict on S1."),
    ("zh", "取消撤回我的选票"),
    ("ja", "評価の取り消しを全部撤回します"),
    ("ko", "평가표 전부 삭제 철회합니다"),
    ("hi", "मेरा पूरा मतपत्र वापस लेना रद्द करता हूँ"),
]


@pytest.mark.parametrize(("language", "text"), DELETED)
def test_a_ballot_to_be_deleted_is_taken_back(language: str, text: str) -> None:
    assert taken_back.standards(text, PAPER, language, ()) == PAPER.standards


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_a_ballot_that_may_stay_is_not_taken_back(language: str, text: str) -> None:
    assert not taken_back.standards(text, PAPER, language, ())
