"""Workspaces differ: old clients, other ways in, other databases, people of other companies."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from bot.local.bot_process import BotProcess
from bot.local.state import Misbehaviour
from tests.scenarios.stage import EVERYTHING, SHARED, stage, summaries, words

pytestmark = pytest.mark.slow

LONG_PATIENCE = 150.0
"""A process counts as dead after half a minute of silence."""

NEW_BLOCKS = frozenset({"data_visualization", "data_table"})


def kinds(messages):
    return {block["type"] for message in messages for block in message.blocks}


def test_charts_and_tables_are_native_where_the_workspace_takes_them(scene, company):
    told = scene.summary(scene.drop(*company.everything))

    assert kinds(told) >= NEW_BLOCKS
    assert not any(message.files for message in told)


def test_a_workspace_that_refuses_new_blocks_gets_pictures_with_words(scene, company):
    scene.workspace.misbehave(Misbehaviour(refuse_blocks=NEW_BLOCKS, image_not_ready_polls=2))

    told = scene.summary(scene.drop(*company.everything))

    pictures = [block for message in told for block in message.blocks if block["type"] == "image"]
    assert kinds(told).isdisjoint(NEW_BLOCKS)
    assert len(pictures) == 3
    assert all(block["alt_text"].strip() for block in pictures)
    assert all(scene.workspace.file(b["slack_file"]["id"]).content.startswith(b"\x89PNG") for b in pictures)
    assert "64 (72%)" in words(*told)


def test_no_learner_is_named_in_a_channel_shared_with_another_company(scene, company):
    ts = scene.drop(*company.everything, channel=SHARED)

    said = scene.answer(ts, "shared with another company", channel=SHARED)

    assert "direct message" in words(said)
    assert len(scene.thread(ts, SHARED)) == 1


def test_a_request_that_slack_did_not_sign_is_refused(scene, company):
    from urllib.error import HTTPError
    from urllib.request import Request, urlopen

    body = json.dumps({"type": "event_callback", "event": {"type": "app_mention"}}).encode()
    request = Request(
        f"http://127.0.0.1:{scene.bot.port}/slack/events",
        body,
        {"Content-Type": "application/json", "X-Slack-Signature": "v0=0", "X-Slack-Request-Timestamp": "1"},
    )

    with pytest.raises(HTTPError) as refused:
        urlopen(request, timeout=5)

    refused.value.close()
    assert refused.value.code == 401


def test_socket_mode_needs_no_address(tmp_path):
    with stage(tmp_path, {"SLACK_APP_TOKEN": "xapp-local", "SLACK_SIGNING_SECRET": ""}) as acme:
        told = acme.summary(acme.drop(*EVERYTHING))

    assert "64 (72%)" in words(*told)


@pytest.mark.postgres
def test_postgresql_tells_the_same(tmp_path, postgres_url):
    with stage(tmp_path, {"DATABASE_URL": postgres_url, "AUTO_MIGRATE": "1"}) as acme:
        told = acme.summary(acme.drop(*EVERYTHING))
        acme.to_sam("Acme Corp", "72%")

    assert "64 (72%)" in words(*told)
    assert len(summaries(told)) == 1


@pytest.mark.postgres
def test_of_two_processes_one_takes_over_when_the_other_dies(tmp_path, postgres_url):
    settings = {"DATABASE_URL": postgres_url, "AUTO_MIGRATE": "1", "LAUREL_NOW": "2026-01-30"}
    with stage(tmp_path, settings) as acme:
        first, second = acme.bot, BotProcess(acme.workspace, tmp_path, settings)
        with second.running():
            ts = acme.drop(*EVERYTHING)
            acme.workspace.wait_for(lambda _: acme.thread(ts), 60)
            first.kill()

            acme.workspace.wait_for(lambda _: summaries(acme.thread(ts)), LONG_PATIENCE)
            assert len(summaries(acme.thread(ts))) == 1


@pytest.mark.postgres
def test_a_database_with_an_older_schema_stops_the_start_with_one_line(scene, postgres, tmp_path):
    with postgres.database(empty=True) as url:
        environment = {
            "PATH": "/usr/bin:/bin",
            "SLACK_API_URL": scene.workspace.api_url,
            "SLACK_BOT_TOKEN": "xoxb-local",
            "SLACK_SIGNING_SECRET": "s",
            "DATABASE_URL": url,
            "PORT": "0",
        }
        command = [sys.executable, "-m", "bot", "run"]
        ended = subprocess.run(
            command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
        )

    assert ended.returncode == 1
    assert "laurel migrate" in ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1
