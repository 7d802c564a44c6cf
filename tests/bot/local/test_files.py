"""Uploads, downloads and what Slack tells of files."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from bot.local.state import Misbehaviour
from tests.bot.local.makers import make_client, refusal, section, served

PNG = b"\x89PNG\r\n\x1a\n picture"
CSV = ("export.csv", b"Email,Course\r\n")


def fetch(url: str, token: str | None = "xoxb-local") -> tuple[int, str, bytes]:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    with urlopen(Request(url, headers=headers)) as answer:
        return answer.status, answer.headers["Content-Type"], answer.read()


def test_an_upload_with_blocks_is_one_message():
    with served() as workspace:
        uploaded = make_client(workspace).files_upload_v2(
            channel="C0ACME", filename="status.png", content=PNG, alt_txt="64 of 89", blocks=json.dumps([section()])
        )

        (message,) = workspace.messages("C0ACME")
        file = workspace.file(uploaded["file"]["id"])
        assert message.files == (file.id,)
        assert message.blocks[0]["type"] == "section"
        assert (file.content, file.mimetype, file.alt_txt) == (PNG, "image/png", "64 of 89")
        assert file.shares == {"C0ACME": (message.ts,)}


def test_the_answer_to_an_upload_knows_neither_type_nor_shares():
    with served() as workspace:
        file = make_client(workspace).files_upload_v2(channel="C0ACME", filename="status.png", content=PNG)["file"]

        assert (file["mimetype"], file["shares"]) == ("", {})


def test_a_comment_wins_over_blocks():
    with served() as workspace:
        make_client(workspace).files_upload_v2(
            channel="C0ACME", filename="a.csv", content=b"x", initial_comment="Here", blocks=json.dumps([section()])
        )

        (message,) = workspace.messages("C0ACME")
        assert (message.text, message.blocks) == ("Here", ())


def test_several_uploads_share_one_message_in_a_thread():
    with served() as workspace:
        client = make_client(workspace)
        parent = client.chat_postMessage(channel="C0ACME", text="Report")["ts"]
        uploads = [{"filename": name, "content": b"x", "title": name} for name in ("a.csv", "b.csv")]

        client.files_upload_v2(channel="C0ACME", thread_ts=parent, file_uploads=uploads)

        _, reply = workspace.thread("C0ACME", parent)
        assert [workspace.file(file_id).name for file_id in reply.files] == ["a.csv", "b.csv"]


def test_an_upload_without_a_channel_stays_private():
    with served() as workspace:
        uploaded = make_client(workspace).files_upload_v2(filename="a.png", content=PNG)

        assert workspace.messages("C0ACME") == ()
        assert workspace.file(uploaded["file"]["id"]).shares == {}


def test_an_upload_is_completed_once():
    with served() as workspace:
        client = make_client(workspace)
        file_id = client.files_upload_v2(channel="C0ACME", filename="a.csv", content=b"x")["file"]["id"]

        with refusal("file_not_found"):
            client.files_completeUploadExternal(files=[{"id": file_id}], channel_id="C0ACME")

        assert len(workspace.messages("C0ACME")) == 1


def test_markdown_in_an_upload_breaks_slack():
    with served() as workspace, refusal("internal_error"):
        make_client(workspace).files_upload_v2(
            channel="C0ACME", filename="a.csv", content=b"x", blocks=json.dumps([{"type": "markdown", "text": "# Hi"}])
        )


@pytest.mark.parametrize(("channel", "error"), [("C0QUIET", "not_in_channel"), ("C0NOWHERE", "channel_not_found")])
def test_an_upload_to_a_channel_without_the_bot_is_refused(channel, error):
    with served() as workspace, refusal(error):
        make_client(workspace).files_upload_v2(channel=channel, filename="a.csv", content=b"x")


def test_a_long_text_alternative_is_refused():
    with served() as workspace, refusal("alt_txt_too_large"):
        make_client(workspace).files_getUploadURLExternal(filename="a.png", length=3, alt_txt="x" * 1_001)


def test_a_dropped_file_is_downloaded_with_the_token():
    with served() as workspace:
        workspace.post("U0SAM", "C0ACME", files=[CSV])
        shown = make_client(workspace).files_info(file=workspace.files()[0].id)["file"]

        status, kind, content = fetch(shown["url_private"])

        assert (status, content, shown["size"]) == (200, CSV[1], len(CSV[1]))
        assert kind.startswith("text/csv")
        assert (shown["user"], shown["filetype"]) == ("U0SAM", "csv")


@pytest.mark.parametrize("token", [None, "xoxb-wrong", "xapp-local"])
def test_a_download_without_the_right_token_is_the_sign_in_page(token):
    with served() as workspace:
        workspace.post("U0SAM", "C0ACME", files=[CSV])
        shown = make_client(workspace).files_info(file=workspace.files()[0].id)["file"]

        status, kind, content = fetch(shown["url_private"], token)

        assert (status, kind.partition(";")[0]) == (200, "text/html")
        assert content.lower().startswith(b"<!doctype html")


def test_a_file_of_a_channel_without_the_bot_is_the_sign_in_page():
    with served() as workspace:
        workspace.post("U0SAM", "C0QUIET", files=[CSV])
        file = workspace.files()[0]

        _, kind, _ = fetch(f"{workspace.url}/files-pri/T0LAUREL-{file.id}/{file.name}")

        assert kind.startswith("text/html")


def test_a_token_without_files_read_gets_the_sign_in_page(tmp_path: Path):
    path = tmp_path / "manifest.yml"
    path.write_text("oauth_config: {scopes: {bot: [chat:write]}}", encoding="utf-8")

    with served(manifest=path) as workspace:
        workspace.post("U0SAM", "C0ACME", files=[CSV])
        file = workspace.files()[0]

        _, kind, _ = fetch(f"{workspace.url}/files-pri/T0LAUREL-{file.id}/{file.name}")

        assert kind.startswith("text/html")


def test_files_are_listed_and_the_bots_own_can_be_deleted():
    with served() as workspace:
        client = make_client(workspace)
        workspace.post("U0SAM", "C0ACME", files=[CSV])
        own = client.files_upload_v2(channel="C0ACME", filename="a.csv", content=b"x")["file"]["id"]

        assert [f["id"] for f in client.files_list(channel="C0ACME")["files"]] == [own, workspace.files()[0].id]
        client.files_delete(file=own)

        with refusal("file_not_found"):
            client.files_info(file=own)
        with refusal("cant_delete_file"):
            client.files_delete(file=workspace.files()[0].id)


def test_an_image_is_shown_by_a_block_once_it_is_ready():
    with served() as workspace:
        workspace.misbehave(Misbehaviour(image_not_ready_polls=2))
        client = make_client(workspace)
        file_id = client.files_upload_v2(filename="a.png", content=PNG)["file"]["id"]
        image = {"type": "image", "slack_file": {"id": file_id}, "alt_text": "64 of 89"}

        with refusal("invalid_blocks", "invalid slack file [json-pointer:/blocks/0/slack_file]"):
            client.chat_postMessage(channel="C0ACME", text="x", blocks=[image])
        types = [client.files_info(file=file_id)["file"]["mimetype"] for _ in range(3)]
        posted = client.chat_postMessage(channel="C0ACME", text="x", blocks=[image])

        assert types == ["", "", "image/png"]
        assert posted["ok"]


def test_a_file_of_a_channel_without_the_bot_is_not_found():
    with served() as workspace:
        workspace.post("U0SAM", "C0QUIET", files=[CSV])
        client = make_client(workspace)

        with refusal("file_not_found"):
            client.files_info(file=workspace.files()[0].id)
        assert client.files_list()["files"] == []


def test_a_short_text_file_is_a_snippet():
    with served() as workspace:
        workspace.post("U0SAM", "C0ACME", files=[CSV, ("long.csv", b"x" * 1_000_001), ("a.xlsx", b"PK")])
        client = make_client(workspace)

        assert [client.files_info(file=f.id)["file"]["mode"] for f in workspace.files()] == [
            "snippet",
            "hosted",
            "hosted",
        ]
