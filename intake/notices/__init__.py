"""What there is to say: one frozen class a notice, free of wording, language and channel.

A notice's `name` is its template's (`replies/templates/<audience>/<name>.md`). A test fails until a
notice has its template and its sample.
"""

from intake.notices.answering import CaseAnswered as CaseAnswered
from intake.notices.answering import ConfirmMessage as ConfirmMessage
from intake.notices.answering import ConfirmPerson as ConfirmPerson
from intake.notices.answering import ContactWelcomed as ContactWelcomed
from intake.notices.answering import HelpShown as HelpShown
from intake.notices.answering import Holdings as Holdings
from intake.notices.answering import ItemsAsked as ItemsAsked
from intake.notices.answering import Received as Received
from intake.notices.answering import Registered as Registered
from intake.notices.answering import StatusShown as StatusShown
from intake.notices.answering import SubmissionShown as SubmissionShown
from intake.notices.answering import Welcome as Welcome
from intake.notices.answering import WithdrawalAsked as WithdrawalAsked
from intake.notices.answering import Withdrawn as Withdrawn
from intake.notices.documents import DocumentRevoked as DocumentRevoked
from intake.notices.documents import DocumentsIssued as DocumentsIssued
from intake.notices.documents import NumbersChecked as NumbersChecked
from intake.notices.letters import NEVER as NEVER
from intake.notices.letters import Addressed as Addressed
from intake.notices.letters import Letter as Letter
from intake.notices.letters import LetterState as LetterState
from intake.notices.notice import Audience as Audience
from intake.notices.notice import CityNotice as CityNotice
from intake.notices.notice import Notice as Notice
from intake.notices.others import AddressKnown as AddressKnown
from intake.notices.others import Digest as Digest
from intake.notices.others import MailboxAsked as MailboxAsked
from intake.notices.others import Matter as Matter
from intake.notices.others import OrganizerTold as OrganizerTold
from intake.notices.others import StrangerTold as StrangerTold
from intake.notices.others import Urgent as Urgent
from intake.notices.receipt import File as File
from intake.notices.receipt import Item as Item
from intake.notices.receipt import Misread as Misread
from intake.notices.receipt import Receipt as Receipt
from intake.notices.receipt import Remark as Remark
from intake.notices.receipt import RemarkKind as RemarkKind
from intake.notices.receipt import Understood as Understood
from intake.notices.steps import AnswerShared as AnswerShared
from intake.notices.steps import DeadlinePassed as DeadlinePassed
from intake.notices.steps import Declined as Declined
from intake.notices.steps import Extended as Extended
from intake.notices.steps import Reminded as Reminded
from intake.notices.steps import StageMoved as StageMoved
from intake.notices.steps import StageReversed as StageReversed
from intake.notices.steps import Titled as Titled
