"""A browser and a served page for the tests that drive them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = Path("/usr/bin/chromium")
QUIETLY = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
ROOT = Path(__file__).parents[4]


def missing(what: str) -> None:
    """A machine of a developer may lack a browser; the one that checks a change may not."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is missing, and CI=true asks for the browser tests.")
    pytest.skip(f"{what} is missing.")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """A headless Chromium."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("Playwright")
    if not CHROMIUM.exists():
        missing(str(CHROMIUM))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(QUIETLY))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def shared_address() -> Iterator[str]:
    """A page that the tests of a module share: each looks only for what it did itself."""
    with served() as address:
        yield address


@pytest.fixture
def tab(chromium: Any, shared_address: str) -> Iterator[Any]:
    """A new tab on the shared page."""
    with opened(chromium, shared_address) as page:
        yield page


@pytest.fixture
def fresh_tab(chromium: Any) -> Iterator[Any]:
    """A tab on a page that nobody has used yet."""
    with served() as address, opened(chromium, address) as page:
        yield page


@contextmanager
def opened(chromium: Any, address: str) -> Iterator[Any]:
    """A tab in a browser context of its own."""
    context = chromium.new_context(viewport={"width": 1366, "height": 850})
    context.set_default_timeout(15_000)
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


@contextmanager
def served() -> Iterator[str]:
    """The address of a page in a process of its own: NiceGUI keeps one app in each."""
    command = [sys.executable, "-m", "tests.bot.local.page.serve"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()
            process.wait(timeout=15)
