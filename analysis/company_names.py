"""When two spellings name one company: case, accents, punctuation, white space and legal form do not count, every word does."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

# Letters that have no accent to take off, though people leave theirs away too.
_PLAIN: Final = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "&": " and ", "+": " and "}
)
_INITIALS: Final = re.compile(r"(?<=\b\w)[.](?=\s?\w\b)|(?<=\b\w)\.(?=\W|$)")
_NOT_A_WORD: Final = re.compile(r"[^\w]+|_+")
_APOSTROPHE: Final = re.compile(r"['’`´]")
_FORMS: Final = """
    gmbh and co kgaa, gmbh and co kg, gmbh and co ohg, ag and co kg, ug haftungsbeschrankt and co kg, ug
    haftungsbeschrankt, gmbh, gemeinnutzige gmbh, ggmbh, mbh, ag, kg, kgaa, ohg, ug, ev, e v, eg, e g, gbr,
    incorporated, inc, corporation, corp, company, co, co ltd, co limited, limited liability company, llc, l l c,
    llp, lllp, lp, limited, ltd, plc, p l c, pllc, pty, pty ltd, pty limited, proprietary limited, pte, pte ltd, pte
    limited, pvt, pvt ltd, pvt limited, private limited, sdn bhd, bhd, berhad, sa, s a, societe anonyme, sas, s a s,
    sasu, sarl, s a r l, sarlu, eurl, snc, sca, scs, srl, s r l, srls, spa, s p a, sapa, sl, s l, slu, s l u,
    sociedad limitada, sociedad anonima, sa de cv, s a de c v, sab de cv, s de rl, s de rl de cv, sas de cv, ltda,
    limitada, lda, eireli, eirl, as, a s, aps, a p s, asa, ab, a b, abp, publ, ab publ, oy, oyj, oy ab, o y, bv, b
    v, nv, n v, vof, bvba, cvba, sprl, se, kk, k k, gk, kabushiki kaisha, as ve tic, a s ve tic, anonim sirketi,
    limited sirketi, ltd sti, ltd st i, sp zoo, sp z oo, sp z o o, spzoo, spolka z oo, spolka akcyjna, sro, s r o,
    spol s r o, spol sro, doo, d o o, d d, dooel, ead, ood, eood, kft, zrt, nyrt, tov, prat, ooo, oao, zao, pao, ao,
    ооо, оао, зао, пао, ао, ип, тов, пат, прат, αε, εε, οε, επε, ικε, hf, ehf, uab, oü, as oü, sia, tbk, jsc, ojsc,
    cjsc, pjsc, psc, wll, fze, fzco, fz llc, 株式会社, 有限会社, 合同会社, 有限公司, 股份有限公司,
    有限责任公司, 주식회사, 유한회사, 集团有限公司
"""
_SUFFIXED: Final = re.compile(r"(?:株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|유한회사)$")
_PREFIXED: Final = re.compile(r"^(?:株式会社|有限会社|合同会社|주식회사|유한회사|\(주\)|㈜|㈱)\s*")
_BEFORE: Final = frozenset(
    {
        "pt",
        "cv",
        "ooo",
        "oao",
        "zao",
        "pao",
        "ao",
        "ооо",
        "оао",
        "зао",
        "пао",
        "ао",
        "тов",
        "пат",
        "прат",
        "ип",
        "uab",
        "sia",
    }
)
"""Forms that stand before the name."""
_LONGEST_FORM: Final = 5


@lru_cache(maxsize=65536)
def company_key(name: str) -> str:
    """What the spellings of one company share; a name that is nothing but a legal form keeps it."""
    text = _PREFIXED.sub("", unicodedata.normalize("NFC", name).strip())
    words = _words(_SUFFIXED.sub("", text.strip()) or text)
    shorter = _without_form(words)
    if len(shorter) > 1 and shorter[0] in _BEFORE:
        shorter = shorter[1:]
    return " ".join(shorter or words) or " ".join(name.split()).casefold()


def _words(text: str) -> list[str]:
    spaced = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN).replace("ß", "ss"))
    bare = "".join(c for c in spaced if not unicodedata.combining(c)).translate(_PLAIN)
    return _NOT_A_WORD.sub(" ", _INITIALS.sub("", _APOSTROPHE.sub("", bare))).split()


def _without_form(words: list[str]) -> list[str]:
    """The words before a legal form at the end; one after another, as in "Pty Ltd"."""
    for size in range(min(_LONGEST_FORM, len(words) - 1), 0, -1):
        if " ".join(words[-size:]) in LEGAL_FORMS:
            rest = _without_form(words[:-size])
            return rest[:-1] if len(rest) > 1 and rest[-1] == "and" else rest
    return words


LEGAL_FORMS: Final = frozenset(" ".join(_words(form)) for form in _FORMS.split(","))
"""Legal forms, normalised as names are."""
