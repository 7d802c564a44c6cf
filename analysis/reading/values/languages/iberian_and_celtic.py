"""Catalan, Galician, Basque, Irish, Welsh."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import Vocabulary

CATALAN: Final = Vocabulary(
    deny="no, encara no, sense",
    completed="""
        completat, completada, finalitzat, finalitzada, acabat, acabada, realitzat, realitzada, fet, feta, assistit, ha assistit,
        assistència
    """,
    passed="aprovat, aprovada, superat, superada, apte, apta, certificat, certificada, acreditat, acreditada, assolit, assolida",
    begun="iniciat, iniciada, començat, començada",
    others={
        "passed": "finalitzat amb èxit, vàlid, vigent",
        "failed": "suspès, suspesa, no assolit, fallit, no acreditat",
        "not_started": """
            inscrit, inscrita, matriculat, matriculada, assignat, assignada, convidat, pendent d iniciar, programat, sense iniciar
        """,
        "in_progress": "en curs, en procés, en progrés, incomplet, incompleta, pendent, sense finalitzar, parcial, endarrerit",
        "waived": "exempt, exempta, eximit, convalidat, no requerit",
        "withdrawn": """
            cancel lat, cancel lada, cancel·lat, cancel·lada, anul lat, anul lada, absent, no presentat, no presentada, no assistit,
            no ha assistit, baixa, abandonat, llista d espera
        """,
        "expired": "caducat, caducada, vençut, expirat, no vigent",
        "revoked": "revocat, revocada",
    },
)
GALICIAN: Final = Vocabulary(
    deny="non, aínda non, sen",
    completed="rematado, rematada, completado, completada, finalizado, finalizada, realizado, realizada, feito, asistiu",
    passed="aprobado, aprobada, superado, superada, apto, apta, certificado, acadado",
    begun="iniciado, iniciada, comezado, comezada, iniciar, comezar",
    others={
        "failed": "suspenso non superado, non superado, non apto, non acadado",
        "not_started": "inscrito, inscrita, matriculado, matriculada, asignado, convidado, programado, pendente de iniciar",
        "in_progress": "en curso, en proceso, pendente, incompleto, sen rematar",
        "waived": "exento, exenta, validado por exención",
        "withdrawn": "cancelado, cancelada, anulado, ausente, non presentado, non asistiu, baixa, renunciou",
        "expired": "caducado, caducada, vencido",
        "revoked": "revogado, revogada",
    },
)
BASQUE: Final = Vocabulary(
    deny="ez, oraindik ez",
    completed="osatua, osatuta, amaitua, amaituta, bukatua, bukatuta, eginda, egina, burututa, bertaratu da",
    passed="gainditua, gaindituta, gainditu, gai, ziurtatua",
    begun="hasita, hasia, hasi da",
    others={
        "failed": "gainditu gabe, ez gai, huts egin, ez gainditua, ez du gainditu",
        "not_started": "hasi gabe, izena emanda, matrikulatuta, esleituta, gonbidatuta, planifikatuta, egiteko",
        "in_progress": "abian, egiten, martxan, amaitu gabe, osatu gabe, bukatu gabe, zain",
        "waived": "salbuetsita, salbuetsia",
        "withdrawn": "bertan behera, bertan behera utzia, baliogabetua, ez da agertu, ez aurkeztua, absente",
        "expired": "iraungita, iraungia, epez kanpo",
        "revoked": "baliogabetuta",
    },
)
IRISH: Final = Vocabulary(
    deny="níl, níor, gan",
    completed="críochnaithe, críochnaíodh, curtha i gcrích, déanta, d fhreastail",
    passed="pas, pasáilte, d éirigh leis, d éirigh léi",
    begun="tosaithe, tosaíodh",
    others={
        "failed": "teip, theip, theip air, theip uirthi",
        "not_started": "gan tosú, níor tosaíodh, cláraithe, sannta, le déanamh",
        "in_progress": "ar siúl, idir lámha, neamhchríochnaithe, gan chríochnú",
        "waived": "díolmhaithe, eisiata ón riachtanas",
        "withdrawn": "cealaithe, curtha ar ceal, as láthair, níor fhreastail, tharraing siar",
        "expired": "as feidhm, dulta in éag, as dáta",
        "revoked": "cúlghairthe",
    },
)
WELSH: Final = Vocabulary(
    completed="wedi cwblhau, cwblhawyd, cyflawn, wedi gorffen, mynychwyd, wedi mynychu",
    passed="wedi pasio, pasio, pasiodd, llwyddiannus, llwyddodd",
    begun="wedi dechrau, dechreuwyd",
    others={
        "failed": "wedi methu, methodd, aflwyddiannus, heb basio",
        "not_started": "heb ddechrau, heb gychwyn, wedi cofrestru, cofrestrwyd, wedi ei neilltuo, i w wneud",
        "in_progress": "ar y gweill, yn mynd rhagddo, heb ei gwblhau, heb gwblhau, anghyflawn, ar waith",
        "waived": "eithriedig, wedi eithrio",
        "withdrawn": "wedi canslo, canslwyd, absennol, heb fynychu, tynnu n ôl",
        "expired": "wedi dod i ben, wedi darfod",
        "revoked": "dirymwyd",
    },
)
IBERIAN_AND_CELTIC: Final = (CATALAN, GALICIAN, BASQUE, IRISH, WELSH)
