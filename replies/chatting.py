"""What letters say otherwise where they go into a chat: it has no subject, and nobody sends mails.

Invariant: each sentence of ours that speaks of mails to a city has its form here; those to the
panel stand beside.
"""

from gettext import NullTranslations

from replies.catalogue import N_
from replies.chatting_panel import OF_PANEL

INSTEAD: dict[str, str] = {
    "Thank you for your mail. There is no answer to our questions in it yet. That is no problem: "
    "nothing is lost.": N_(
        "Thank you. There is no answer to our questions in this yet. That is no problem: nothing "
        "is lost."
    ),
    "Thank you for your mail. We look forward to your answers.": N_(
        "Thank you. We look forward to your answers."
    ),
    "Thank you for telling us so openly. You can go on: we keep all your answers. Before we can "
    "register the application, somebody whom the city government has authorised must write to us. "
    "You can forward this letter to a colleague, who replies to it, or write “add "
    "name@city.example”, and we write to your colleague. When you have been authorised yourself, "
    "just tell us.": N_(
        "Thank you for telling us so openly. You can go on: we keep all your answers. Before we "
        "can register the application, somebody whom the city government has authorised must write "
        "to us. Write “add name@city.example”, and we write to your colleague. When you have been "
        "authorised yourself, just tell us."
    ),
    "Thank you for your mail.": N_("Thank you."),
    "We received your mail": N_("We received your message"),
    "Thank you for your mail. You have reached the application desk for:": N_(
        "Hello. You have reached the application desk for:"
    ),
    "You apply by mail. There is no form and no account.": N_(
        "You apply in this conversation. There is no form and no account."
    ),
    "After each mail we tell you what we understood and what is still missing.": N_(
        "After each message we tell you what we understood and what is still missing."
    ),
    "A program reads your mails and writes these letters. What it cannot answer goes to a "
    "person.": N_(
        "A program reads your messages and writes these. What it cannot answer goes to a person."
    ),
    "Just reply to this mail in your own words. A later answer replaces an earlier one.": N_(
        "Just write here in your own words, or press the buttons. A later answer replaces an "
        "earlier one."
    ),
    "Just reply to this mail. Write above our text, or between the lines.": N_(
        "Just write here. Where there are buttons, you can press them instead."
    ),
    "Everything goes by mail: you answer our questions, and we tell you what we understood and "
    "what is still missing. If you do not know about this, please reply and tell us.": N_(
        "Everything is said in this conversation: you answer our questions, and we tell you what "
        "we understood and what is still missing. If you do not know about this, please tell us."
    ),
    "Everything goes by mail. If you do not know about this, please reply and tell us.": N_(
        "Everything is said in this conversation. If you do not know about this, please tell us."
    ),
    "You can attach documents to any mail.": N_("You can add files to any message."),
    "Mails we received": N_("Messages we received"),
    "Each mail is here without quotes and signature. “…” shows where a long one is cut. Ask us if "
    "you need the whole.": N_(
        "Each message is here without quotes. “…” shows where a long one is cut. Ask us if you "
        "need the whole."
    ),
    "Is everything right? Reply with one word: YES. Then the application is registered.": N_(
        "Is everything right? Press YES, or write it. Then the application is registered."
    ),
    "Is something wrong? Reply with the right answer. Then write SUBMIT again.": N_(
        "Is something wrong? Write the right answer. Then write SUBMIT again."
    ),
    "Is something wrong? Just write the right answer in your next mail.": N_(
        "Is something wrong? Just write the right answer."
    ),
    "To withdraw it, reply with one word: YES.": N_("To withdraw it, press YES, or write it."),
    "To keep it, reply NO, or do nothing. Then nothing is changed.": N_(
        "To keep it, press NO, or do nothing. Then nothing is changed."
    ),
    "Another person wrote to the reply address that we gave only to you:": N_(
        "Another person wrote to us about your application:"
    ),
    "Reply YES: the person can see and change your application.": N_(
        "YES: the person can see and change your application."
    ),
    "Reply NO: the person gets nothing, and nothing is changed.": N_(
        "NO: the person gets nothing, and nothing is changed."
    ),
    "Reply YES: you are one person for us, and what you wrote there counts.": N_(
        "YES: you are one person for us, and what you wrote there counts."
    ),
    "Reply NO: what was written there does not count for your application.": N_(
        "NO: what was written there does not count for your application."
    ),
    "Until you reply, nothing of your application is shown there.": N_(
        "Until you answer, nothing of your application is shown there."
    ),
    "Until you reply, the person sees nothing of your application. If you are not sure, please ask "
    "your colleagues first.": N_(
        "Until you answer, the person sees nothing of your application. If you are not sure, "
        "please ask your colleagues first."
    ),
    "This is the mail. We did not check it. Please do not open links in it if you do not know the "
    "person.": N_(
        "This is what they wrote. We did not check it. Please do not open links in it if you do "
        "not know the person."
    ),
    "A mail with your address as its sender came to us. It was not a reply to one of our letters "
    "about this application, so we cannot be sure that you wrote it.": N_(
        "A mail or a press of an old button came to us in your name. We cannot be sure that it is "
        "yours and meant for this application."
    ),
    "Reply YES: we read it and answer it.": N_("YES: we read it and answer it."),
    "Reply NO: it does not count.": N_("NO: it does not count."),
    "Until you reply, nothing is changed.": N_("Until you answer, nothing is changed."),
    "This is the mail:": N_("This is what it says:"),
    "Next time, please reply to our newest letter. Then you need not confirm.": N_(
        "Next time, please write here. Then you need not confirm."
    ),
    "You also wrote the words below. We were not sure which question these words answer. We keep "
    "them with your mail.": N_(
        "You also wrote the words below. We were not sure which question these words answer. We "
        "keep them."
    ),
    "Thank you for your interest. If you have a question, just reply to this mail.": N_(
        "Thank you for your interest. If you have a question, just write here."
    ),
    "Do you have a question? Just reply to this mail. A person will answer it.": N_(
        "Do you have a question? Just write here. A person will answer it."
    ),
    "You can change this at any time: just reply to this mail with the numbers of the lines, with "
    "ALL or with NONE.": N_(
        "You can change this at any time: just write the numbers of the lines, ALL or NONE."
    ),
    "An objection alone decides nothing. You need not do anything now. If you want to say "
    "something about it, just reply to this mail.": N_(
        "An objection alone decides nothing. You need not do anything now. If you want to say "
        "something about it, just write here."
    ),
    "Your mail is with the organizers": N_("Your message is with the organizers"),
    "Thank you for your mail. We passed it to the organizers. A person reads it, and answers you "
    "where it needs an answer.": N_(
        "Thank you for your message. We passed it to the organizers. A person reads it, and "
        "answers you where it needs an answer."
    ),
    "Would your city like to take part? Then please write so: just reply to this mail.": N_(
        "Would your city like to take part? Then please write so here."
    ),
    "Your application is registered, and we did not ask for this anew: %(words)s. There your "
    "answers are as you confirmed them. We showed your mail to the organizers.": N_(
        "Your application is registered, and we did not ask for this anew: %(words)s. There your "
        "answers are as you confirmed them. We showed your message to the organizers."
    ),
    "Just reply to this mail. A person reads your answer.": N_(
        "Just write here. A person reads your answer."
    ),
    "Do you have another question? Just reply to this mail.": N_(
        "Do you have another question? Just write here."
    ),
    "You need not do anything. Do you have a question about this decision, or did we read a number "
    "wrongly? Just reply to this mail. A person will read it and answer.": N_(
        "You need not do anything. Do you have a question about this decision, or did we read a "
        "number wrongly? Just write here. A person will read it and answer."
    ),
    "All answers are here. Only one step is missing: reply to this mail with one word, SUBMIT.": N_(
        "All answers are here. Only one step is missing: press SUBMIT, or write it."
    ),
    "Just reply and tell us until when. A person reads it and can give you more time.": N_(
        "Just write until when. A person reads it and can give you more time."
    ),
    "Just reply to this mail and tell us until when. A person reads it. The organizers can give "
    "you more time; then the application is open again, and you go on where you stopped.": N_(
        "Just write until when. A person reads it. The organizers can give you more time; then the "
        "application is open again, and you go on where you stopped."
    ),
    "Please also answer our letter of %(day)s: just reply to that letter.": N_(
        "Please also answer our questions of %(day)s, further up."
    ),
    "Please still answer our letter of %(day)s: just reply to that letter.": N_(
        "Please still answer our questions of %(day)s, further up."
    ),
    "You asked: “%(words)s” We passed your question to the organizers. Their answer will come to "
    "you by mail.": N_(
        "You asked: “%(words)s” We passed your question to the organizers. Their answer will come "
        "here."
    ),
    "You asked for more time: “%(words)s” We passed your wish on to the organizers. Only they can "
    "give more time. Their answer will come to you by mail.": N_(
        "You asked for more time: “%(words)s” We passed your wish on to the organizers. Only they "
        "can give more time. Their answer will come here."
    ),
    "You wrote about a file: “%(words)s” We passed this on to the organizers. Only they can take a "
    "file out or move it. Their answer will come to you by mail.": N_(
        "You wrote about a file: “%(words)s” We passed this on to the organizers. Only they can "
        "take a file out or move it. Their answer will come here."
    ),
    "Your yes or no is still needed. Please reply to this letter with one word: YES or NO.": N_(
        "Your yes or no is still needed. Please press a button, or write one word: YES or NO."
    ),
    "Please reply to the letter that you mean, with one word: YES or NO.": N_(
        "Please press YES or NO under the message that you mean."
    ),
    "We asked a person to read your mails and to help you.": N_(
        "We asked a person to read your messages and to help you."
    ),
    "This application has ended, so nothing was changed. We showed your mail to the "
    "organizers.": N_(
        "This application has ended, so nothing was changed. We showed your message to the "
        "organizers."
    ),
    "We showed your mail to the organizers: a person will read it and answer you. The decision "
    "about your application has been made, so new answers do not change it by themselves.": N_(
        "We showed your message to the organizers: a person will read it and answer you. The "
        "decision about your application has been made, so new answers do not change it by "
        "themselves."
    ),
    "We showed your mail to the organizers: a person will read it and answer you, and make new "
    "documents if you wish another name.": N_(
        "We showed your message to the organizers: a person will read it and answer you, and make "
        "new documents if you wish another name."
    ),
    "Your application was closed, because it was not submitted in time. We kept your mail whole "
    "and passed it to the organizers. They can give you more time.": N_(
        "Your application was closed, because it was not submitted in time. We kept your message "
        "whole and passed it to the organizers. They can give you more time."
    ),
    "Your application is registered, so its city stays as it is. You wrote: %(words)s. We showed "
    "your mail to the organizers.": N_(
        "Your application is registered, so its city stays as it is. You wrote: %(words)s. We "
        "showed your message to the organizers."
    ),
    "Your application is already registered, so your answers are as you confirmed them. We showed "
    "your mail to the organizers.": N_(
        "Your application is already registered, so your answers are as you confirmed them. We "
        "showed your message to the organizers."
    ),
    "Your application is registered. We showed your mail to the organizers: a person will look at "
    "it.": N_(
        "Your application is registered. We showed your message to the organizers: a person will "
        "look at it."
    ),
    "We passed this part of your mail to the organizers. A person will answer it:": N_(
        "We passed this part of your message to the organizers. A person will answer it:"
    ),
    "Somebody must attend, unless another place is agreed with the organizers. We passed your mail "
    "to them. They will write to you.": N_(
        "Somebody must attend, unless another place is agreed with the organizers. We passed your "
        "message to them. They will write to you."
    ),
    "Thank you. You told us that our list is not right. Please write once more who will come, each "
    "with name and office. A person reads your mail as well.": N_(
        "Thank you. You told us that our list is not right. Please write once more who will come, "
        "each with name and office. A person reads your message as well."
    ),
    "This part of your mail looks like a signature or an older mail. We took no answer from it, at "
    "most your name and your office.": N_(
        "This part of your message looks like a signature or an older mail. We took no answer from "
        "it, at most your name and your office."
    ),
    "Did you write this mail?": N_("Did you write this?"),
    "You answered by number, and we are not sure which of our letters you mean. Please reply to "
    "this letter, with its numbers.": N_(
        "You answered by number, and we are not sure which question you mean. Please write the "
        "answer to the one that we ask here."
    ),
    "“1. yes” – the number of a question, and your answer after it": N_(
        "your answer alone, for example “yes” – it is for the question that we asked last"
    ),
    "Our letter had no question with this number. Please write the number that the question has in "
    "this letter, or the words of the question.": N_(
        "We asked no question with this number. Please write the words of the question, and your "
        "answer after them."
    ),
    "We are not sure which question this answers. Please write it once more, with the name or the "
    "number of the question before it.": N_(
        "We are not sure which question this answers. Please write it once more, with the words of "
        "the question before it."
    ),
    "there were too many files. Please send at most %(most)s with one mail.": N_(
        "there were too many files. Please send at most %(most)s with one message."
    ),
    "Thank you for your mail. It came to a reply address that we gave to another person. So we "
    "kept it, but we did not change anything.": N_(
        "Thank you. Your mail address is on the file of an application already. So that nobody "
        "passes for you, we have written to that address: answer YES there, and you go on here."
    ),
    "That person decides. If the answer is yes, we will write to you.": N_(
        "Until then we keep what you write here and change nothing."
    ),
    "If you want to apply for your city yourself, please write a new mail to %(address)s.": N_(
        "Do you apply for another city? Answer NO there, then write here again."
    ),
}
"""The sentence for a mail, and what a chat says instead."""

_INSTEAD = INSTEAD | OF_PANEL


class Chatting(NullTranslations):
    """The messages of one language, with those for a chat in place of those for a mail."""

    def __init__(self, spoken: NullTranslations) -> None:
        super().__init__()
        self._spoken = spoken

    def gettext(self, message: str) -> str:
        return self._spoken.gettext(_INSTEAD.get(message, message))

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self._spoken.ngettext(msgid1, msgid2, n)
