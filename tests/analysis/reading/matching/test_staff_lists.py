"""Directories of people are rosters, whatever else their columns say."""

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
