"""The consultation on the preliminary announcement: opinions, votes, objections, consent (V3)."""

from intake.consultation.consulted import Consulted as Consulted
from intake.consultation.counting import Confirmation as Confirmation
from intake.consultation.counting import Domain as Domain
from intake.consultation.counting import Total as Total
from intake.consultation.objections import Objection as Objection
from intake.consultation.publication import Consent as Consent
from intake.consultation.publication import Line as Line
from intake.consultation.voices import Opinion as Opinion
from intake.consultation.voices import State as State
from intake.consultation.voices import Voice as Voice
from intake.consultation.voices import Vote as Vote
