"""Headers of personnel files: birth, contract, probation, notice, hours, pay. No course has such columns, in any language."""

from __future__ import annotations

import re
from typing import Final

from analysis.reading.words import phrase

_KEPT: Final = (
    # Birth
    r"birth|birthday|birthdate|born|dob|geburt\w*|geb datum|naissance|ne le|nacimiento|nascimento|nascita|geboorte\w*|urodzeni\w*",
    r"fodelse\w*|fodsels\w*|syntyma\w*|narozeni|szuletes\w*|nasterii|dogum|рождени\w*|народження|生年月日|出生日期|생년월일",
    # Contract
    r"contract (?:start|end|type|begin|date|expiry|until)|end of contract|contract(?:einde|type|datum)|(?:einde|begin|soort) contract",
    r"vertrags?(?:ende|beginn|art|typ|laufzeit|datum|start)|befristet\w*|befristung\w*|cdi cdd|umow\w+",
    r"(?:fin|debut|type|nature|date)(?: \w+){0,3} contrat|(?:fine|scadenza|tipo|inizio) contratto",
    r"(?:fin|inicio|tipo|fecha|vencimiento|fim|termino|data|vencimento)(?: \w+){0,3} contrato",
    # Probation and notice
    r"probation\w*|trial period|probezeit\w*|periode d essai|periodo de (?:prueba|experiencia)|(?:periodo|fine) (?:di )?prova",
    r"proeftijd\w*|okres\w* probn\w*|provanstallning\w*|provetid\w*|koeaika\w*",
    r"notice (?:date|given|period)|kundigungs?(?:datum|frist|eingang|grund)?|gekundigt\w*|preavis|preaviso|aviso previo|opzeg\w*",
    r"wypowiedzeni\w*|uppsagning\w*|opsigelse\w*|oppsigelse\w*",
    # Hours and pay
    r"(?:wochen|soll|arbeits|monats)stunden|wochenarbeitszeit|arbeitszeit\w*|(?:weekly|contracted|standard) hours|hours per week",
    r"heures hebdo\w*|horas semana(?:les|is)|ore settimanali|contracturen|uren per week|fte|etp|pensum|quotite",
    r"beschaftigungs(?:grad|umfang|art|verhaltnis)|stellenanteil|tarifgruppe|pay (?:grade|group|rate)|salary|base pay",
    r"gehalt\w*|entgelt\w*|lohn\w*|salaire\w*|salario|stipendio|salaris\w*|wynagrodzeni\w*",
    r"(?:hire|rehire|hired|joining|termination|resignation|retirement|anniversary|seniority) date|(?:continuous|adjusted) service",
    # Service, cost, absence, and what only employers ask
    r"seniority|tenure|length of service|betriebszugehorigkeit\w*|dienstalter|anciennete|antiguedad|anzianita|antiguidade|staz pracy",
    r"cost cent(?:er|re)|kostenstelle\w*|centre de couts?|centro de (?:costos?|custos?)|centro di costo|kostenplaats",
    r"vacation (?:days|balance)|urlaubs\w*|conges|vacaciones|ferias|elternzeit\w*|mutterschutz\w*",
    r"nationality|staatsangehorigkeit|nationalite|nacionalidade?|nazionalita|marital status|familienstand|sozialversicherungs\w*",
    r"iban|steuerklasse|steuer id",
)
_STAFF: Final = re.compile(rf"\b(?:{'|'.join(_KEPT)})\b")


def is_of_staff(header: str) -> bool:
    """Whether a header names what personnel departments keep of people."""
    return _STAFF.search(phrase(header)) is not None
