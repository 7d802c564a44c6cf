"""What a customer is called whose export names none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pandas as pd

from analysis.columns import EMAIL
from analysis.visible import visible

_FREE_MAIL: Final = (
    "gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de live.com live.co.uk msn.com outlook.fr "
    "outlook.de yahoo.com yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.fr yahoo.de ymail.com icloud.com me.com mac.com aol.com "
    "proton.me protonmail.com pm.me fastmail.com zoho.com mail.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de "
    "freenet.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it terra.com.br uol.com.br bol.com.br mail.ru "
    "yandex.ru yandex.com qq.com 163.com 126.com sina.com naver.com daum.net rediffmail.com seznam.cz wp.pl o2.pl btinternet.com "
    "comcast.net verizon.net"
)
FREE_MAIL: Final = frozenset(_FREE_MAIL.split())
"""Anyone can have an address there: such a domain says nothing about the customer."""


def find_customer_name(frames: Sequence[pd.DataFrame], stem: str) -> tuple[str, str]:
    """The name and, as a sentence, where it is from: the learners' only e-mail domain of their own, else the file's name.

    ``frames`` have the lines that name no customer.
    """
    domains = {domain for frame in frames for domain in _domains(frame)} - FREE_MAIL
    if len(domains) == 1:
        name = domains.pop()
        return name, f"No customer is named: called {name} after the learners' e-mail domain."
    name = visible(stem) or "Customer"
    why = "the learners' e-mail domains differ" if domains else "no e-mail domain tells"
    return name, f"No customer is named and {why}: called {name} after the file."


def _domains(frame: pd.DataFrame) -> set[str]:
    emails = frame[EMAIL].dropna().unique().tolist()
    return {visible(domain).casefold() for domain in {email.rpartition("@")[2] for email in emails if "@" in email}} - {
        ""
    }
