"""One sentence for every remark of a letter about what somebody wrote or did.

Invariant: every code of the contracts has its sentence (a test compares the table with them).
"""

from intake.notices import RemarkKind
from replies.catalogue import N_

REMARKS: dict[RemarkKind, str] = {
    "question_passed_on": N_(
        "You asked: “%(words)s” We passed your question to the organizers. "
        "Their answer will come to you by mail."
    ),
    "file_taken_back": N_(
        "You wrote about a file: “%(words)s” We passed this on to the organizers. "
        "Only they can take a file out or move it. Their answer will come to you by mail."
    ),
    "ballots_closed": N_(
        "You asked: “%(words)s” Thank you for asking. Cities are not shown how single panelists "
        "judged, nor the papers of the panel. Before the ballots are counted nobody sees them, not "
        "even the organizers. This keeps it fair for every city. Your city hears the decision with "
        "its reasons, in a letter of its own."
    ),
    "more_time_asked": N_(
        "You asked for more time: “%(words)s” We passed your wish on to the organizers. "
        "Only they can give more time. Their answer will come to you by mail."
    ),
    "language_chosen": N_(
        "You asked for letters in %(words)s, and we keep this for you. A letter that is not "
        "translated yet still comes in English. You can always write to us in %(words)s."
    ),
    "paused": N_(
        "Your application is paused: we send you no reminders. All your answers are kept. Every "
        "deadline stays as it is. Write “resume” to go on."
    ),
    "pause_end_shown": N_(
        "You wrote: “%(words)s” We showed this to the organizers. Your application does not go on "
        "by itself on any day: please write “resume” then."
    ),
    "resumed": N_("Your application is open again. Everything you sent before is still here."),
    "reminders_paused": N_(
        "We send you no more reminders. Your application goes on, and every deadline stays as it "
        "is. We still write to you when something is decided or announced. Write “resume” to get "
        "reminders again."
    ),
    "rest_end_shown": N_(
        "You wrote: “%(words)s” We showed this to the organizers. The reminders do not start again "
        "by themselves on any day: please write “resume” then."
    ),
    "reminders_resumed": N_("You get reminders again. Nothing was lost meanwhile."),
    "not_paused": N_("Nothing was changed: this is only possible while an application is open."),
    "not_resting": N_("Your application is open and not paused: you can go on at once."),
    "submit_missing": N_(
        "You asked to submit. Some answers are still missing, so we could not do it yet. Where "
        "there is no number, write “not available”: that is an answer, too."
    ),
    "submit_needs_letter": N_(
        "For your safety, we submit, withdraw, add a person or hand over only on a reply to one of "
        "our letters. "
        "Please reply to this letter and write the same words again."
    ),
    "submit_held": N_(
        "You asked to submit. Somebody else also writes for your city, so we must settle this "
        "first. The organizers know about it."
    ),
    "submit_kept": N_(
        "Your application is not submitted. You can change every answer. "
        "Write “submit” when it is ready."
    ),
    "withdraw_kept": N_("Your application is not withdrawn. Nothing has changed."),
    "contact_added": N_("We added %(words)s to your application and wrote to this address."),
    "address_shown": N_(
        "You wrote: “%(words)s” We showed this to the organizers. Nobody was added. To add a "
        "person, please reply with their address, for example: “add name@city.example”."
    ),
    "handed_over": N_(
        "You handed the application over to %(words)s. We wrote to this address. "
        "You will get no more letters about it."
    ),
    "hand_over_asked": N_(
        "We asked %(words)s to take the application over. It changes hands once that address "
        "replies YES; until then you go on as before. Is there a mistake in the address? Then "
        "write it to us again."
    ),
    "hand_over_refused": N_(
        "%(words)s does not take the application over. Nothing has changed: you go on as before."
    ),
    "contact_needs_address": N_(
        "To add a colleague, or to hand over to one, we need the mail address. "
        "Please write it, for example: “add name@city.example”."
    ),
    "contacts_full": N_(
        "We could not add %(words)s: there are already as many people on your application as we "
        "can write to. Nothing was changed."
    ),
    "colleague_welcomed": N_("Thank you. %(words)s now also writes for your city."),
    "one_person": N_(
        "Thank you. You are one person with %(words)s for us. What you write here and there counts "
        "for one application. Our letters come to you where you wrote last."
    ),
    "colleague_refused": N_("Thank you. We did not accept this person. Nothing was changed."),
    "colleague_declined": N_(
        "%(words)s told us that they do not write for your city, so our letters do not go there "
        "any more. Nothing else has changed: you go on as before."
    ),
    "message_confirmed": N_("You confirmed it: the other mail now counts as yours."),
    "message_dropped": N_("Thank you. The other mail does not count. Nothing was changed."),
    "here_again": N_("We go on here: our letters come to you in Slack again."),
    "left_for_later": N_(
        "What you leave out waits. You can answer it whenever you like, and we ask for it again."
    ),
    "file_needs_words": N_(
        "We keep what you sent, but take no answer from files: please answer “%(words)s” in "
        "words, too."
    ),
    "newer_stands": N_(
        "%(label)s: you wrote this message before another one that reached us sooner. The newer "
        "answer stands: %(words)s. If it is wrong, just write the right answer."
    ),
    "other_stands": N_(
        "%(label)s: you gave another answer before you joined this application. Its own answer "
        "stands: %(words)s. If it is wrong, just write the right answer."
    ),
    "asked_again": N_(
        "Sorry. Please write the answer once more. Until then we keep this one: %(words)s."
    ),
    "confirm_which": N_(
        "You wrote yes or no, and we are not sure what you mean by it. Nothing was decided."
    ),
    "submit_waits": N_(
        "Our letter of %(words)s shows you the whole application. If it is right, you submit it "
        "with a yes."
    ),
    "withdraw_waits": N_(
        "Our letter of %(words)s asks if you want to withdraw the application. A yes withdraws it."
    ),
    "proposal_waits": N_("Our letter of %(words)s asks if a mail in your name was yours."),
    "person_waits": N_(
        "Our letter of %(words)s asks about another person who writes for your city."
    ),
    "mailbox_waits": N_("Our letter of %(words)s asks if our letters may come to this address."),
    "mail_how": N_(
        "You can go on by mail: write “continue by mail” and your address, for example “continue "
        "by mail %(words)s”. We send a mail there, and once you reply YES to it, our letters go "
        "there. Nothing is lost, and you can come back here at any time."
    ),
    "mail_asked": N_(
        "We sent a mail to %(words)s. Please reply to it there with one word: YES. Then our "
        "letters go there. Until then we go on here. Did no mail come? Look for a mistake in the "
        "address, and write it to us again."
    ),
    "mail_waits": N_(
        "Our mail to %(words)s still waits for a YES from there, in reply to it. Then our letters "
        "go there. Until then we go on here. Did no mail come? Look for a mistake in the address, "
        "and write us the right one."
    ),
    "mail_reached": N_(
        "Our letters now go to %(words)s. Nothing is lost: everything you said here counts. To "
        "come back, just write here."
    ),
    "mail_refused": N_(
        "%(words)s does not want our letters, so we write nothing there. Was that a mistake? A YES "
        "from there, in reply to our last mail to it, is enough. You can also name another address."
    ),
    "mail_returned": N_(
        "Our mail to %(words)s came back. Please look for a mistake in the address, and write it "
        "to us again. We go on here."
    ),
    "mail_confirmed": N_(
        "Our letters now come to this address. To go back to Slack, just write there."
    ),
    "mail_denied": N_("Our letters do not come to this address."),
    "word_needed": N_(
        "Your yes or no is still needed. Please reply to this letter with one word: YES or NO."
    ),
    "word_there": N_("Please reply to the letter that you mean, with one word: YES or NO."),
    "word_late": N_(
        "Your yes or no changed nothing: the letter that you answered needs none any more."
    ),
    "which_letter": N_(
        "You answered by number, and we are not sure which of our letters you mean. "
        "Please reply to this letter, with its numbers."
    ),
    "confirm_stale": N_(
        "Your answers have changed since that letter. Please check the new summary and confirm it."
    ),
    "confirm_reserved": N_(
        "You also wrote something that is not settled yet, so we did not take your yes as a "
        "confirmation. Please check the new summary and confirm it, or first tell us what to "
        "change."
    ),
    "city_already_applies": N_(
        "Another person already writes for %(words)s. We asked that person and the organizers. "
        "Until they answer, we keep what you send and show it to nobody else."
    ),
    "city_yours_there": N_(
        "Somebody already writes for %(words)s in Slack. We asked there if this mail is theirs. If "
        "that is you, please answer our question in Slack. Until then, we keep what you send and "
        "show it to nobody else."
    ),
    "city_for_organizers": N_(
        "Another person already writes for %(words)s. The organizers will decide who writes for "
        "this city. Until then, we keep what you send and show it to nobody else."
    ),
    "person_asked": N_("We asked a person to read your mails and to help you."),
    "last_reply": N_(
        "From now on a person reads what we do not understand, and helps you. This may take a "
        "while. An answer to our questions still gets its reply at once."
    ),
    "already_registered": N_("Your application is already registered. You need not do anything."),
    "application_over": N_(
        "This application has ended, so nothing was changed. We showed your mail to the organizers."
    ),
    "decided_passed_on": N_(
        "We showed your mail to the organizers: a person will read it and answer you. The decision "
        "about your application has been made, so new answers do not change it by themselves."
    ),
    "documents_passed_on": N_(
        "We showed your mail to the organizers: a person will read it and answer you, and make new "
        "documents if you wish another name."
    ),
    "closed_more_time": N_(
        "Your application was closed, because it was not submitted in time. We kept your mail "
        "whole and passed it to the organizers. They can give you more time."
    ),
    "registered_changed": N_(
        "Your application is registered. We took your answer into it, and showed it to the "
        "organizers."
    ),
    "city_kept": N_(
        "Your application is registered, so its city stays as it is. "
        "You wrote: %(words)s. We showed your mail to the organizers."
    ),
    "answer_kept": N_(
        "Your application is registered, and we did not ask for this anew: %(words)s. There your "
        "answers are as you confirmed them. We showed your mail to the organizers."
    ),
    "second_city": N_(
        "You wrote about another city: %(words)s. This application is for one city only, so "
        "nothing of that was taken into it. We showed your words to the organizers."
    ),
    "other_city": N_(
        "Your other mail is about another place: %(words)s. Nothing of it was taken into this "
        "application. We showed it to the organizers, and a person will answer you."
    ),
    "registration_closed": N_(
        "Registration closed on %(words)s. We keep what you send, and a person will look at it."
    ),
    "submit_closed": N_(
        "You asked to submit, but registration closed on %(words)s. We asked the organizers, and a "
        "person will look at it. All your answers are kept."
    ),
    "after_registration": N_(
        "Your application is already registered, so your answers are as you confirmed them. "
        "We showed your mail to the organizers."
    ),
    "statement_shown": N_(
        "Your application is registered. We showed your mail to the organizers: a person will "
        "look at it."
    ),
    "similar_city": N_(
        "Did you mean %(words)s? We keep the name as you wrote it. "
        "If it is wrong, just write the right name."
    ),
    "events_planned": N_(
        "Thank you for telling us this too: %(words)s. The list shows only events that your city "
        "has already hosted, so this is not in it."
    ),
    "events_since": N_(
        "You wrote that this has been held since the year named here: %(words)s. We list it with "
        "that first year. If you would rather have another year listed, just write which."
    ),
    "options_planned": N_(
        "You also wrote: %(words)s. We count what your city has today, and nothing that is "
        "planned, under construction, on trial, uncertain or there only in part. Is it in full "
        "operation? Then just write so."
    ),
    "unread_waits": N_(
        "We could not read what you wrote here: %(words)s. Please write it again in other words. "
        "If you confirm the application as it is, a person reads your words."
    ),
    "unread_passed_on": N_(
        "We could not read what you wrote here: %(words)s. We passed it to the organizers: a "
        "person reads it."
    ),
    "papers_promised": N_(
        "You wrote: %(words)s. Send it whenever you have it; it joins this application by itself."
    ),
    "no_authority": N_(
        "Thank you for telling us so openly. You can go on: we keep all your answers. Before we "
        "can register the application, somebody whom the city government has authorised must write "
        "to us. You can forward this letter to a colleague, who replies to it, or write "
        "“add name@city.example”, and we write to your colleague. When you have been authorised "
        "yourself, just tell us."
    ),
}
