"""That somebody else spoke in a writer's name is seen in twelve languages; others are none."""

import pytest

from intake.conversation.public import impostors

TOLD = [
    "I think someone voted in my name.", "A stranger used my mailbox to vote for Kazan.",
    "Da hat wohl jemand mit meiner Mailadresse gestimmt.", "On a voté en mon nom.",
    "Alguien votó en mi nombre sin mi permiso.", "Outra pessoa votou com o meu e-mail.",
    "От моего имени кто-то проголосовал.", "有人用我的邮箱投了票，不是我。",
    "誰かが私の名前で投票したようです。", "誰かが私の名前で投票しました。",
    "It was cast without my knowledge.", "I did not vote, somebody used my address.",
    "누군가 제 이름으로 투표했습니다.", "My vote has been cast without my knowledge.",
    "I did not know that somebody voted with my address.",
    "Ich wusste nicht, dass jemand mit meiner Adresse abgestimmt hat.",
    "Has somebody voted with my address?", "Hat jemand mit meiner Adresse abgestimmt?",
    "Biri benim adıma oy kullanmış.", "أحدهم استخدم بريدي للتصويت.",
    "किसी ने मेरे नाम से वोट डाल दिया है।",
]  # fmt: skip


@pytest.mark.parametrize("text", TOLD)
def test_a_voice_of_somebody_unknown_in_ones_name_is_told(text: str) -> None:
    assert impostors.are_told(text)


OTHERS = [
    "My vote was not without my consent.", "Someone objected to my name being so long.",
    "If a stranger used my address, tell me.", "Somebody stole my identity card.",
    "The vote was held without my knowledge.", "如果有人用我的邮箱投了票怎么办",
    "I don't think that somebody voted with my address.", "我没有让别人用我的邮箱投票了。",
    "Ich glaube nicht, dass jemand mit meiner Adresse abgestimmt hat.",
    "Je ne crois pas que quelqu'un ait voté à ma place.",
    "No creo que alguien haya votado con mi nombre.",
    "Кто хочет, чтобы другой голосовал от моего имени?",
    "I vote for Turku in my own name.", "Someone voted for Lyon in our office.",
    "I vote for Turku and nobody else, I voted under my address.",
    "I confirm my vote. My name is Anna.", "Somebody gave me your address, so I vote for Turku.",
    "Jemand aus meiner Familie hat schon für Leipzig gestimmt.",
    "Quelqu'un m'a parlé de Lyon, je vote pour elle.", "Alguien de mi ciudad ya votó por Oporto.",
    "Кто проголосовал за Казань?", "我的名字叫王芳，我投票给成都。", "私の名前で投票できますか。",
    "제 이름은 김민수이고 부산에 투표합니다.", "Benim adım Elif, İzmir'e oy veriyorum.",
    "شخص من مدينتي صوت لعمان.", "मेरे नाम से पुणे को वोट दें।",
]  # fmt: skip


@pytest.mark.parametrize("text", OTHERS)
def test_what_others_or_the_writer_do_themselves_is_nobody_else_in_their_name(text: str) -> None:
    assert not impostors.are_told(text)
