"""What Slack says about files, dispatched through a Bolt app: which jobs start, once, and who is asked."""

import json
from dataclasses import dataclass, field

import pytest
from slack_bolt import App, BoltRequest
from slack_bolt.authorization import AuthorizeResult

from handlers import ids
from handlers.jobs.consider import consider
from handlers.jobs.drop import Drop
from handlers.jobs.ingest import ingest
from handlers.jobs.late_file import LateFile, take_late_file
from handlers.slack import files, tracking
from handlers.slack.wording import asks_to_track

CSV = {"id": "F1", "name": "acme.csv", "filetype": "csv", "user": "U1"}
PICTURE = {"id": "F2", "name": "team.png", "filetype": "png", "user": "U1"}


@dataclass
class Workspace:
    """Events go in; the jobs that they start are kept instead of run."""

    app: App
    started: list[tuple] = field(default_factory=list)

    def start(self, workflow, job_id, *args):
        self.started.append((workflow, job_id, *args))

    def start_later(self, workflow, job_id, seconds, *args):
        self.started.append((workflow, job_id, *args, seconds))

    def send(self, body, **extra):
        return self.app.dispatch(BoltRequest(body={"team_id": "T1", **body, **extra}, mode="socket_mode"))

    def event(self, event, event_id="Ev1"):
        response = self.send({"type": "event_callback", "event_id": event_id, "event": event, "api_app_id": "A1"})
        assert response.status == 200

    def message(self, *shared, **more):
        given = {"channel": "C1", "channel_type": "channel", "ts": "1.0", "user": "U1", "text": "", **more}
        self.event({"type": "message", "subtype": "file_share", "files": list(shared), **given})


@pytest.fixture
def workspace(monkeypatch):
    authorized = AuthorizeResult(
        enterprise_id=None, team_id="T1", bot_user_id="UBOT", bot_id="BBOT", bot_token="xoxb-test"
    )
    app = App(
        authorize=lambda **_: authorized,
        signing_secret="s",
        process_before_response=True,
        token_verification_enabled=False,
    )
    workspace = Workspace(app)
    for module in (files, tracking):
        monkeypatch.setattr(module, "start_job", workspace.start)
    monkeypatch.setattr(files, "start_job_later", workspace.start_later)
    monkeypatch.setattr(tracking, "was_started", lambda job_id: job_id in [job[1] for job in workspace.started])
    return workspace


@pytest.fixture
def registered(workspace):
    files.register(workspace.app, None, late_seconds=7)
    return workspace


def test_file_in_a_direct_message_is_tracked_at_once(registered):
    registered.message(CSV, channel="D1", channel_type="im")

    ((workflow, job_id, drop),) = registered.started
    assert (workflow, job_id) == (ingest, "T1:Ev1")
    assert drop == Drop("T1", "D1", "1.0", "U1", ("F1",), file_names=("acme.csv",))


@pytest.mark.parametrize("text", ["<@UBOT>", "Track certifications from this training data"])
def test_file_with_a_mention_or_words_that_ask_is_tracked_at_once(registered, text):
    registered.message(CSV, text=text, thread_ts="0.5")

    ((workflow, _, drop),) = registered.started
    assert workflow is ingest
    assert drop.place.thread_ts == "0.5"


def test_file_in_a_channel_is_looked_at_before_anyone_is_asked(registered):
    registered.message(CSV, PICTURE)

    ((workflow, _, drop),) = registered.started
    assert workflow is consider
    assert drop.file_ids == ("F1", "F2")


def test_file_that_cannot_be_data_is_met_with_silence(registered):
    registered.message(PICTURE)

    assert registered.started == []


def test_file_of_a_shared_channel_is_looked_up_as_its_event_says_nothing(registered):
    registered.message({"id": "F9", "mode": "file_access", "file_access": "check_file_info"})

    assert [started[0] for started in registered.started] == [consider]


@pytest.mark.parametrize(
    "event",
    [
        {"type": "message", "subtype": "message_changed", "channel": "C1", "ts": "1.0", "message": {"files": [CSV]}},
        {"type": "message", "subtype": "message_deleted", "channel": "C1", "ts": "1.0"},
        {"type": "message", "subtype": "file_share", "channel": "C1", "ts": "1.0", "bot_id": "B9", "user": "U9", "files": [CSV]},
        {"type": "message", "subtype": "file_share", "channel": "D1", "ts": "1.0", "user": "U1", "files": [{**CSV, "user": "UBOT"}]},
        {"type": "message", "channel": "D1", "ts": "1.0", "user": "U1", "text": "hello"},
        {"type": "app_mention", "channel": "C1", "ts": "1.0", "user": "U1", "text": "<@UBOT> hello"},
        {"type": "file_shared", "file_id": "F1", "user_id": "UBOT", "channel_id": "C1", "event_ts": "1.0"},
    ],
)  # fmt: skip
def test_edits_bots_own_files_and_talk_start_nothing(registered, event):
    registered.event(event)

    assert registered.started == []


def test_mention_with_a_file_is_a_drop_like_its_message(registered):
    registered.event(
        {"type": "app_mention", "channel": "C1", "ts": "1.0", "user": "U1", "text": "<@UBOT> track", "files": [CSV]},
        "Ev2",
    )

    ((workflow, job_id, drop),) = registered.started
    assert (workflow, job_id, drop.message_ts) == (ingest, "T1:Ev2", "1.0")


def test_event_of_the_file_itself_waits_for_its_message(registered):
    registered.event({"type": "file_shared", "file_id": "F1", "user_id": "U1", "channel_id": "C1", "event_ts": "1.0"})

    assert registered.started == [(take_late_file, "T1:Ev1", LateFile("T1", "C1", "F1", "U1"), 7)]


def test_button_carries_the_drop_without_its_team():
    drop = Drop("T1", "C1", "1.0", "U1", ("F1", "F2"), thread_ts="0.5", origin="T1:Ev1", file_names=("a.csv", "b.csv"))

    value = drop.pack()

    assert 'T1"' not in value.replace("T1:Ev1", "")
    assert Drop.unpack("T2", value) == Drop("T2", "C1", "1.0", "U1", ("F1", "F2"), thread_ts="0.5", origin="T1:Ev1")


@pytest.mark.parametrize("value", [None, "", "x", "[]", "{}", '{"file_ids": []}', '{"channel": 1, "file_ids": ["F"]}'])
def test_value_that_is_not_ours_is_no_drop(value):
    assert Drop.unpack("T1", value) is None


def press(workspace, action_id, drop):
    action = {"type": "button", "action_id": action_id, "block_id": "b", "value": drop.pack(), "action_ts": "1.1"}
    return workspace.send(
        {
            "type": "block_actions", "user": {"id": "U1", "team_id": "T1"}, "team": {"id": "T1"}, "actions": [action],
            "channel": {"id": "C1"}, "trigger_id": "t", "response_url": "",
        }
    )  # fmt: skip


def test_track_this_file_starts_one_job_however_often_it_is_pressed(registered, monkeypatch):
    monkeypatch.setattr("slack_bolt.Respond.__call__", lambda *args, **more: None)
    drop = Drop("T1", "C1", "1.0", "U1", ("F1",))

    press(registered, ids.TRACK_FILE, drop)
    press(registered, ids.TRACK_FILE, drop)

    assert {(started[0], started[1]) for started in registered.started} == {(ingest, "T1:C1:1.0:track")}
    assert registered.started[0][2].chosen


def test_not_now_starts_nothing(registered, monkeypatch):
    monkeypatch.setattr("slack_bolt.Respond.__call__", lambda *args, **more: None)

    assert press(registered, ids.NOT_NOW, Drop("T1", "C1", "1.0", "U1", ("F1",))).status == 200
    assert registered.started == []


def submit(workspace, drop, name):
    values = {ids.CUSTOMER_NAME_BLOCK: {ids.CUSTOMER_NAME: {"type": "plain_text_input", "value": name}}}
    view = {
        "type": "modal", "callback_id": ids.CUSTOMER_MODAL, "private_metadata": drop.pack(), "state": {"values": values},
    }  # fmt: skip
    return workspace.send({"type": "view_submission", "user": {"id": "U1"}, "team": {"id": "T1"}, "view": view})


def test_customer_that_was_written_goes_on_with_the_work(registered):
    drop = Drop("T1", "C1", "1.0", "U1", ("F1",), origin="T1:Ev1")

    submit(registered, drop, " Initech ")

    ((workflow, job_id, started),) = registered.started
    assert (workflow, job_id) == (ingest, "T1:Ev1:customer")
    assert (started.customer, started.origin, started.chosen) == ("Initech", "T1:Ev1", True)


def test_a_customer_that_was_chosen_already_is_told_in_a_stale_modal(registered):
    drop = Drop("T1", "C1", "1.0", "U1", ("F1",), origin="T1:Ev1")
    submit(registered, drop, "Initech")

    answer = json.loads(submit(registered, drop, "Globex").body)

    assert answer["response_action"] == "update"
    assert tracking.CHOSEN in json.dumps(answer["view"])
    assert "submit" not in answer["view"]
    assert [job[2].customer for job in registered.started] == ["Initech"]


def test_modal_without_a_customer_stays_open_and_says_so(registered):
    response = submit(registered, Drop("T1", "C1", "1.0", "U1", ("F1",), origin="T1:Ev1"), None)

    assert json.loads(response.body)["errors"] == {ids.CUSTOMER_NAME_BLOCK: tracking.NO_CUSTOMER}
    assert registered.started == []


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Track certifications from this training data", True),
        ("please analyse the attached LMS export", True),
        ("could you check who is missing training?", True),
        ("<@UBOT|laurel> here you go", True),
        ("<@UOTHER> here you go", False),
        ("do not track this training yet", False),
        ("Here is the export from last week", False),
        ("lunch menu", False),
        ("", False),
    ],
)
def test_words_that_ask_for_tracking(text, asks):
    assert asks_to_track(text, "UBOT") is asks
