"""Bytes of an export -> attempts, usage, roster or requirements, with every row accounted for."""

from analysis.reading.answers import Answers, Memory
from analysis.reading.files import read_file, read_files
from analysis.reading.limits import Limits
from analysis.reading.opening.archive import unpack
from analysis.reading.progress import Progress
from analysis.reading.requirements.policy import parse_requirements
from analysis.reading.result import FileReading, Import, Question, Reading, Reject, RowAccount, UnreadableFile, Warned

__all__ = [
    "Answers",
    "FileReading",
    "Import",
    "Limits",
    "Memory",
    "Progress",
    "Question",
    "Reading",
    "Reject",
    "RowAccount",
    "UnreadableFile",
    "Warned",
    "parse_requirements",
    "read_file",
    "read_files",
    "unpack",
]
