"""Judging answers by the call's rules: findings with reasons, and what can still matter."""

from intake.eligibility.demand import demanded as demanded
from intake.eligibility.demand import offered as offered
from intake.eligibility.demand import serves as serves
from intake.eligibility.demand import still_open as still_open
from intake.eligibility.findings import Code as Code
from intake.eligibility.findings import Finding as Finding
from intake.eligibility.findings import Ground as Ground
from intake.eligibility.findings import Status as Status
from intake.eligibility.judging import ground as ground
from intake.eligibility.judging import is_eligible as is_eligible
from intake.eligibility.judging import judge as judge
