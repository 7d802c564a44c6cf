"""What holds the repository together: directions of imports, locks, and documents that say what the code does."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ \\;]+)(?: ; ([^\\]+))?", re.MULTILINE)


def pins(lock: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, version, _marker in PIN.findall((ROOT / "requirements" / lock).read_text(encoding="utf-8")):
        found.setdefault(canonicalize_name(name), []).append(version)
    return found


def asked_for(*extras: str) -> list[Requirement]:
    lines = [*PROJECT["dependencies"], *(line for extra in extras for line in PROJECT["optional-dependencies"][extra])]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize(
    ("lock", "extras"), [("run.lock", ()), ("demo.lock", ("demo",)), ("dev.lock", ("demo", "dev"))]
)
def test_a_lock_pins_everything_that_the_project_asks_for(lock, extras):
    pinned = pins(lock)

    unmet = [
        str(r)
        for r in asked_for(*extras)
        if not any(r.specifier.contains(v) for v in pinned.get(canonicalize_name(r.name), []))
    ]

    assert unmet == []


def test_the_locks_agree_with_each_other():
    run, demo, dev = pins("run.lock"), pins("demo.lock"), pins("dev.lock")

    assert all(demo[name] == versions for name, versions in run.items())
    assert all(dev[name] == versions for name, versions in demo.items())


@pytest.mark.parametrize("lock", ["setup.lock", "run.lock", "demo.lock", "dev.lock"])
def test_a_lock_names_no_address_and_hashes_every_pin(lock):
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")

    blocks = re.split(r"\n(?=[A-Za-z])", text)

    assert "://" not in text
    assert all("--hash=sha256:" in block for block in blocks if "==" in block)


def test_imports_go_one_way_only():
    run = subprocess.run([sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"],
                         cwd=ROOT, capture_output=True, text=True, check=False)  # fmt: skip

    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize("command", ["make demo", "make test", "make check", "make bench"])
def test_the_commands_of_the_readme_are_targets_of_the_makefile(command):
    target = command.removeprefix("make ")

    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_every_picture_and_file_that_the_readme_links_is_there():
    links = re.findall(r"\]\((?!http|#)([^)#]+)", (ROOT / "README.md").read_text(encoding="utf-8"))

    assert [link for link in links if not (ROOT / link).exists()] == []
