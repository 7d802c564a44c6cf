"""Files leave the page in a way that no browser runs."""

import pytest

from bot.local.page.files import file_response
from bot.local.page.layout import picture_address
from bot.local.state import File


def make_file(name: str, content: bytes = b"x") -> File:
    return File("F0LOCAL0000001", name, name, "text/html", name.rpartition(".")[2], "U0SAM", 0, content)


@pytest.mark.parametrize("name", ["export.csv", "page.html", "drawing.svg", "none"])
def test_anything_but_a_picture_is_a_download(name):
    answer = file_response(make_file(name), as_download=False)

    assert answer.media_type == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_picture_is_shown_unless_it_is_asked_for_as_a_download():
    assert file_response(make_file("chart.png"), as_download=False).media_type == "image/png"
    assert file_response(make_file("chart.png"), as_download=True).media_type == "application/octet-stream"


def test_a_hostile_name_cannot_add_a_header():
    answer = file_response(make_file('a"\r\nSet-Cookie: x.csv'), as_download=True)

    assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''a%22%0D%0ASet-Cookie%3A%20x.csv"


@pytest.mark.parametrize(
    ("image", "address"),
    [
        ({"slack_file": {"id": "F0LOCAL0000001"}}, "/page/files/F0LOCAL0000001"),
        (
            {"slack_file": {"url": "http://127.0.0.1:9/files-pri/T0LAUREL-F0LOCAL0000001/chart.png"}},
            "/page/files/F0LOCAL0000001",
        ),
        ({"slack_file": {"id": "../../etc"}}, None),
        ({"image_url": "https://example.com/a.png"}, "https://example.com/a.png"),
        ({"image_url": "javascript:alert(1)"}, None),
        ({"image_url": "data:image/svg+xml,x"}, None),
        ({}, None),
    ],
)
def test_pictures_come_from_the_workspace_or_the_web(image, address):
    assert picture_address(image) == address
