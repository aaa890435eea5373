"""What stands in the sentence of a vote, and is more than the vote, in twelve languages."""

import pytest

from intake.conversation.public.beside import Beside
from tests.intake.conversation.public.test_beside import beside_vote

MORE = [
    "Je vote pour Gdynia et je trouve que les capteurs d'eau y ont changé la vie du quartier.",
    "I vote for Gdynia and I think that the water sensors have changed life in the quarter.",
    "I vote for Gdynia, the network of water sensors has changed life in our quarter.",
    "Ich stimme für Gdynia und finde, dass die Sensoren das Leben im Viertel verändert haben.",
    "Voto por Gdynia y creo que la red de sensores de agua ha cambiado la vida del barrio.",
    "Voto em Gdynia e acho que a rede de sensores de água mudou a vida do bairro.",
    "Я голосую за Гдыню и считаю, что сеть датчиков воды изменила жизнь района.",
    "أصوت لمدينة غدينيا وأرى أن شبكة مجسات المياه غيرت حياة الحي.",
    "我投票给格丁尼亚，我觉得那里的水传感器网络改变了街区的生活。",
    "グディニャに投票しますが、水道センサー網が町の暮らしを大きく変えたと感じています。",
    "그디니아에 투표하며, 물 센서망이 동네의 생활을 크게 바꾸었다고 생각합니다.",
    "Gdynia'ya oy veriyorum ve su sensörleri ağının mahalledeki hayatı değiştirdiğini düşünüyorum.",
    "मैं Gdynia को वोट देता हूँ और मुझे लगता है कि पानी के सेंसर ने मोहल्ले का जीवन बदल दिया है।",
    "I vote for Gdynia and wish you luck, and I think that the sensors have changed our life.",
    "I vote for Gdynia and hope that you check the figure of 240 companies soon.",
    "I vote for Gdynia and hope for success, but the sensors have changed nothing in our quarter.",
    "Ich stimme für Gdynia und wünsche viel Erfolg, aber die Sensoren haben hier nichts verändert.",
]  # fmt: skip
LESS = [
    "I vote for Gdynia because the network of water sensors has changed life in our quarter.",
    "I vote for Gdynia, since the network of water sensors has changed life in our quarter.",
    "Ich stimme für Gdynia, weil das Netz der Wassersensoren das Leben verändert hat.",
    "Je vote pour Gdynia, car le réseau de capteurs d'eau a changé la vie du quartier.",
    "Voto por Gdynia, ya que la red de sensores de agua ha cambiado la vida del barrio.",
    "Voto em Gdynia, pois a rede de sensores de água mudou a vida do bairro.",
    "Я голосую за Гдыню, потому что сеть датчиков воды изменила жизнь района.",
    "أصوت لمدينة غدينيا لأن شبكة مجسات المياه غيرت حياة الحي.",
    "我投票给格丁尼亚，因为那里的水传感器网络改变了街区的生活。",
    "Gdynia'ya oy veriyorum, çünkü su sensörleri mahalledeki hayatı değiştirdi.",
    "मैं Gdynia को वोट देता हूँ क्योंकि पानी के सेंसर ने मोहल्ले का जीवन बदल दिया है।",
    "I vote for Gdynia and thank you for your work.",
    "I vote for Gdynia and wish all the cities good luck.",
    "Je vote pour Gdynia et vous remercie de votre travail.",
    "Voto por Gdynia y les mando un cordial saludo.",
    "I vote for Gdynia, a great city!",
    "Voto em Gdynia e agradeço o vosso trabalho.",
    "Я голосую за Гдыню и благодарю вас за работу.",
    "أصوت لمدينة غدينيا وشكرا لكم.",
    "我投票给格丁尼亚，谢谢大家的辛勤工作。",
    "グディニャに投票します、よろしくお願いいたします。",
    "그디니아에 투표하며, 감사드립니다.",
    "Gdynia'ya oy veriyorum ve teşekkür ederim.",
    "मैं Gdynia को वोट देता हूँ और धन्यवाद।",
    "I vote for Gdynia and confirm that this is my own vote.",
    "My vote goes to Gdynia, the most beautiful and innovative city on the Baltic coast!",
    "I vote for Gdynia - Jan Kowalski, Association of the northern districts of the region",
    "I vote for Gdynia and hope that it wins the title this year.",
    "I vote for Gdynia and wish you all a very successful consultation.",
    "I vote for Gdynia, and I congratulate the whole team in the city hall.",
    "Ich stimme für Gdynia und drücke der Stadt ganz fest die Daumen.",
    "Ich stimme für Gdynia und hoffe, dass die Stadt den Titel bekommt.",
    "Je vote pour Gdynia, en vous souhaitant une excellente journée et bon courage à l'équipe.",
    "Je vote pour Gdynia et j'espère que la ville gagnera le titre cette année.",
    "Voto por Gdynia y les deseo mucho éxito a todos los participantes del concurso.",
    "Voto por Gdynia y espero que gane el título este año.",
    "Voto em Gdynia e desejo muito sucesso a todas as cidades que participam no concurso.",
    "Я голосую за Гдыню и желаю всем участникам конкурса больших успехов.",
    "أصوت لمدينة غدينيا وأتمنى التوفيق والنجاح لجميع المدن المشاركة في المسابقة.",
    "我投票给格丁尼亚，祝愿所有参赛城市都能取得优异的成绩，越办越好。",
    "我投票给格丁尼亚，希望这座城市今年能够获得称号。",
    "グディニャに投票します、参加されるすべての都市の皆様のご成功をお祈りいたします。",
    "그디니아에 투표하며, 참가하는 모든 도시의 성공과 발전을 진심으로 기원합니다.",
    "Gdynia'ya oy veriyorum ve yarışmaya katılan tüm şehirlere başarılar diliyorum.",
    "मैं Gdynia को वोट देता हूँ और सभी शहरों को हार्दिक शुभकामनाएँ देता हूँ।",
]  # fmt: skip


@pytest.mark.parametrize("text", MORE)
def test_what_a_vote_s_sentence_says_behind_the_vote_is_told_as_not_taken(text: str) -> None:
    found = beside_vote(text)
    assert (found.voices, found.before, found.is_more) == ((), "", True)
    assert found.left
    assert text.endswith(found.left)
    assert len(found.left) < len(text)


@pytest.mark.parametrize("text", LESS)
def test_manners_in_the_sentence_of_a_vote_are_nothing_beside_it(text: str) -> None:
    assert beside_vote(text) == Beside()
