"""Directories of people are rosters, whatever else their columns say."""

import pytest

from tests.analysis.reading.exports import read_text

HEADER = (
    "First Name [Required],Last Name [Required],Email Address [Required],Org Unit Path [Required],"
    "Status [READ ONLY],Employee Title,Manager Email"
)
STATES, UNITS, TITLES = ("Active", "Active", "Active", "Suspended"), ("Sales", "IT"), ("Clerk", "Lead", "Clerk")


def test_a_directory_with_states_titles_and_managers_is_a_roster():
    lines = [
        f"Ann{i},Lee,ann{i}@x.example,/{UNITS[i % 2]},{STATES[i % 4]},{TITLES[i % 3]},boss@x.example" for i in range(20)
    ]

    reading = read_text("\n".join([HEADER, *lines]) + "\n").reading

    assert reading.kind == "roster"
    assert not reading.questions


@pytest.mark.parametrize(
    ("person", "decoys", "role", "came"),
    [
        ("Vorname;Nachname;E-Mail;Status", "Probezeit Ende;Vertragsende;Geburtsdatum;Wochenstunden", "Position", "Einstellungsdatum"),
        ("Prénom;Nom;Courriel;Statut", "Fin de période d'essai;Fin de contrat;Date de naissance;Heures hebdo", "Emploi", "Date d'entrée"),
        ("Nombre;Apellidos;Correo;Estado", "Fin periodo de prueba;Fin de contrato;Fecha de nacimiento;FTE", "Puesto", "Fecha de ingreso"),
        ("Voornaam;Achternaam;E-mail;Status", "Einde proeftijd;Einde contract;Geboortedatum;Contracturen", "Functie", "Datum in dienst"),
        ("First Name;Last Name;Email;Status", "Probation End Date;Contract End;Date of Birth;FTE", "Job Title Description", "Hire Date"),
    ],
)  # fmt: skip
def test_what_personnel_departments_keep_makes_no_courses(person, decoys, role, came):
    lines = [
        f"Ann{i};Lee{i};a{i}@x.example;{'Aktiv' if i % 3 else 'Inaktiv'};{TITLES[i % 2]};1{i % 9}.03.2015;1{i % 9}.06.2015;"
        f"{'31.12.2026' if i % 4 else ''};0{1 + i % 9}.05.1980;{38.5 if i % 2 else 20}"
        for i in range(20)
    ]

    reading = read_text("\n".join([f"{person};{role};{came};{decoys}", *lines]) + "\n").reading

    assert reading.kind == "roster"
    assert (reading.mapping["roles"], reading.mapping["start_date"]) == (role, came)
