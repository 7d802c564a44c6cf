import pytest

from analysis.reading import read_file
from analysis.reading.matching.assignment import header_score
from analysis.reading.words import phrase
from tests.analysis.reading.exports import TODAY, make_csv, make_row, read_text

LANGUAGES = {
    "de": "E-Mail-Adresse;Nachname;Vorname;Kurs;Anmeldedatum;Beginn;Abschlussdatum;Ergebnis (%);Status;Gültig bis;Versuch",
    "fr": "E-mail;Nom;Prénom;Parcours;Date d'inscription;Date de début;Date de validation;Score;Statut;Date d'expiration;Tentative",
    "es": "Correo electrónico;Apellidos;Nombre;Curso;Fecha de inscripción;Fecha de inicio;Fecha de finalización;"
    "Calificación;Estado;Fecha de vencimiento;Intento",
    "it": "Indirizzo e-mail;Cognome;Nome;Corso;Data di iscrizione;Data di inizio;Data di completamento;"
    "Punteggio;Stato;Data di scadenza;Tentativo",
    "en": "User's Email;Surname;Given Name;Training;Date Enrolled;Date Started;Date Completed;"
    "Final Score;Enrollment Status;Valid Until;Attempt #",
}
FIELDS = ("email", "course", "enrolled_on", "started_on", "completed_on", "score", "status", "expires_on", "attempt")
CELLS = "a@x.example;Chen;Sarah;Basics;2025-01-05;2025-01-06;2025-01-07;81;Passed;2026-01-07;1\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_headers_are_known_in_several_languages(language):
    headers = LANGUAGES[language]
    email, last, first, *rest = headers.split(";")

    mapping = read_text(f"{headers}\n{CELLS}").reading.mapping

    assert mapping == dict(zip(FIELDS, [email, *rest], strict=True)) | {"name": f"{first} + {last}"}


def test_the_order_of_columns_does_not_matter():
    forward = read_text(f"{LANGUAGES['en']}\n{CELLS}")
    backward = read_text(
        "\n".join(";".join(reversed(line.split(";"))) for line in (LANGUAGES["en"], CELLS.strip())) + "\n"
    )

    assert forward.reading.mapping == backward.reading.mapping


@pytest.mark.parametrize(
    "decoy",
    ["User Expiration Date", "Course end date", "Enrollment End Date", "Archive Date", "User Creation Date", "Course Creation Date",
     "Enrollment Access Expiry Date", "Item Revision Date", "Last Update Time", "Window open date"],
)  # fmt: skip
def test_dates_of_other_things_never_win(decoy):
    rows = [make_row() | {decoy: "2026-07-05"}]

    mapping = read_file(make_csv(rows), "e.csv", today=TODAY).reading.mapping

    assert decoy not in mapping.values()


@pytest.mark.parametrize(
    ("decoy", "cell"),
    [("Email Validation Status", "Passed"), ("Course Status", "Passed"), ("User Level", "Admin"), ("Organization customer number", "A"),
     ("Course Progress (%)", "88"), ("Initial score", "12"), ("Manager Email", "boss@acme.example"), ("Direct Manager", "Kim Boss")],
)  # fmt: skip
def test_columns_that_look_right_and_are_wrong_never_win(decoy, cell):
    decoyed = {decoy: cell} | make_row()

    mapping = read_file(make_csv([decoyed]), "e.csv", today=TODAY).reading.mapping

    assert {f: h for f, h in mapping.items() if h == decoy and f != "manager"} == {}
    assert mapping["email"] == "Email"


def test_an_address_is_known_by_its_looks_whatever_the_header():
    mapping = read_text(
        "Contact point,Course,Status\na@x.example,Basics,Passed\nb@x.example,Basics,Failed\n"
    ).reading.mapping

    assert mapping["email"] == "Contact point"


def test_a_date_header_over_words_is_no_date():
    mapping = read_text(
        "Email,Course,Completed,Score\na@x.example,Basics,Yes,81\nb@x.example,Basics,No,12\n"
    ).reading.mapping

    assert "completed_on" not in mapping
    assert mapping["status"] == "Completed"


def test_certifications_are_the_courses_where_nothing_else_is():
    mapping = read_text(
        "Email,Certification,Status\na@x.example,Admin,Passed\nb@x.example,Admin,Failed\n"
    ).reading.mapping

    assert mapping["course"] == "Certification"


@pytest.mark.parametrize(
    ("field", "header"),
    [
        ("completed_on", "Completion Date (UTC)"),
        ("email", "Learner E-Mail"),
        ("score", "Scores"),
        ("course", "Course Name (en)"),
    ],
)
def test_longer_headers_and_small_slips_still_name_the_field(field, header):
    assert header_score(field, phrase(header)) > 0.6


@pytest.mark.parametrize(
    ("field", "header"), [("user_id", "Registration Id"), ("name", "Host Name"), ("status", "Job status of spouse")]
)
def test_a_common_word_alone_does_not_name_a_field(field, header):
    assert header_score(field, phrase(header)) < 0.6


def test_a_grade_alone_is_no_usage_figure():
    reading = read_text("Student,Email,Quiz,Final Score\nSarah Chen,a@x.example,9,91\n")

    assert reading.reading.kind == "training"


def test_a_flag_that_there_is_a_certificate_is_no_course():
    text = "Email,Certificate Delivered,Grade\na@x.example,Y,0.8\nb@x.example,N,0.2\n"

    assert read_text(text).reading.mapping.get("course") != "Certificate Delivered"


def test_dates_in_columns_of_no_known_name_are_asked_about():
    reading = read_text(
        "Email,Course,Status,Stamp\na@x.example,Basics,Passed,2025-01-05\nb@x.example,Basics,Failed,2025-01-06\n"
    )

    (question,) = reading.reading.questions
    assert question.key == "column:completed_on"
    assert question.assumed == "Stamp"


def test_a_field_that_only_just_fits_is_asked_about():
    reading = read_text(
        "Email,Course,Overall status (v2),Completed\na@x.example,Basics,red,2025-01-05\nb@x.example,Basics,green,\n"
    )

    assert "column:status" in [q.key for q in reading.reading.questions]


def test_numbers_of_lines_are_no_learner_ids():
    rows = "".join(f"{i},{'ab'[i % 2]}@x.example,Course {i},Passed\n" for i in range(10))

    mapping = read_text(f"ID,Email,Course,Status\n{rows}").reading.mapping

    assert "user_id" not in mapping
