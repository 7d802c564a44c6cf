"""A stage for whole conversations: a local workspace, the bot in a process of its own, and a person who acts and reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.local.bot_process import BotProcess
from bot.local.options import WorkspaceOptions
from bot.local.state import Message
from bot.local.workspace import LocalWorkspace
from handlers import ids

ACME = Path(__file__).parents[1] / "data" / "acme"
MANIFEST = Path(__file__).parents[2] / "manifest.yml"
SAM, INES, OUTSIDER = "U0SAM", "U0INES", "U0OUT"
CHANNEL, DIRECT, SHARED = "C0ACME", "D0SAM", "C0SHARED"
TRACK = "Track certifications from this training data"
PATIENCE = 60.0
TODAY = "2026-01-30"

TRAINING = ("acme_training_report.csv", (ACME / "acme_training_report.csv").read_bytes())
USAGE = ("acme_product_usage.csv", (ACME / "acme_product_usage.csv").read_bytes())
REQUIREMENTS = ("requirements.yaml", (ACME / "requirements.yaml").read_bytes())
EVERYTHING = (TRAINING, USAGE, REQUIREMENTS)


@dataclass(frozen=True)
class Company:
    """Acme's people and figures under another name, so that scenes on one stage do not touch each other."""

    name: str

    @property
    def training(self) -> tuple[str, bytes]:
        """The training export."""
        return TRAINING[0], self._renamed(TRAINING[1])

    @property
    def usage(self) -> tuple[str, bytes]:
        """The usage export."""
        return USAGE[0], self._renamed(USAGE[1])

    @property
    def everything(self) -> tuple[tuple[str, bytes], ...]:
        """Training, usage and requirements."""
        return self.training, self.usage, REQUIREMENTS

    def _renamed(self, content: bytes) -> bytes:
        domain = "".join(self.name.lower().split()) + ".example"
        return content.replace(b"Acme Corp", self.name.encode()).replace(b"acme.example", domain.encode())


@dataclass(frozen=True)
class Stage:
    """One scene. ``bot`` can be killed and started again."""

    workspace: LocalWorkspace
    bot: BotProcess

    def drop(
        self, *files: tuple[str, bytes], text: str = TRACK, channel: str = CHANNEL, thread_ts: str | None = None
    ) -> str:
        """Sam posts the files; the timestamp of the message."""
        self.workspace.post(SAM, channel, text, files=files, thread_ts=thread_ts, wait=False)
        everything = self.workspace.thread(channel, thread_ts) if thread_ts else self.workspace.messages(channel)
        return [message.ts for message in everything if message.user == SAM][-1]

    def thread(self, ts: str, channel: str = CHANNEL) -> list[Message]:
        """What the bot has said in the thread, to everyone or to Sam."""
        return [message for message in self.workspace.thread(channel, ts, SAM) if message.bot_id]

    def summary(self, ts: str, channel: str = CHANNEL) -> list[Message]:
        """The bot's messages of the thread once the last one, with the four buttons, is there."""
        self.workspace.wait_for(lambda _: summaries(self.thread(ts, channel)), PATIENCE)
        return self.thread(ts, channel)

    def answer(self, ts: str, *parts: str, channel: str = CHANNEL) -> Message:
        """The bot's message in the thread that has all ``parts`` in its words, once it is there."""
        return self.workspace.wait_for(lambda _: first_with(self.thread(ts, channel), parts), PATIENCE)

    def to_sam(self, *parts: str, channel: str = CHANNEL) -> Message:
        """The message in the channel that Sam can see and that has all ``parts``, once it is there."""
        return self.workspace.wait_for(lambda ws: first_with(ws.messages(channel, SAM), parts), PATIENCE)

    def cards(self, channel: str = CHANNEL) -> list[Message]:
        """What the bot has put in the channel itself."""
        return [message for message in self.workspace.messages(channel) if message.bot_id]


@contextmanager
def stage(folder: Path, settings: Mapping[str, str] | None = None, **options: Any) -> Iterator[Stage]:
    """A fresh workspace and a fresh bot whose clock stands on the sample's day."""
    workspace = LocalWorkspace(WorkspaceOptions(manifest=MANIFEST, retry_delays=(0.0, 0.0, 0.0), **options))
    with workspace.serve():
        bot = BotProcess(workspace, folder, {"LAUREL_NOW": TODAY, **(settings or {})})
        with bot.running():
            yield Stage(workspace, bot)


def summaries(messages: Sequence[Message]) -> list[Message]:
    """Those that end a summary: the ones with the four buttons."""
    return [
        message for message in messages if any(block.get("block_id") == ids.SUMMARY_ACTIONS for block in message.blocks)
    ]


def first_with(messages: Sequence[Message], parts: Sequence[str]) -> Message | None:
    """The first message whose words have all the parts."""
    return next((message for message in messages if all(part in words(message) for part in parts)), None)


def words(*messages: Message) -> str:
    """Everything that a person can read in the messages, a piece a line."""
    return "\n".join(piece for message in messages for piece in (message.text, *_texts(list(message.blocks))))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if isinstance(inner, str) and key in ("text", "alt_text", "caption", "title", "label", "name"):
                yield inner
            elif isinstance(inner, int | float) and key == "value":
                yield str(inner)
            else:
                yield from _texts(inner)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for each in value:
            yield from _texts(each)


def assert_told_once(acme: Stage, ts: str, company: Company) -> None:
    """The progress, what was found, the summary and the card of the channel stand there once each, and the progress is at its end."""
    told = acme.summary(ts)
    acme.to_sam(company.name, "72%")
    acme.answer(ts, "Training data processed")
    assert len(summaries(told)) == 1
    assert len([m for m in told if "Found: " in words(m)]) == 1
    assert len([m for m in told if "Overall Completion" in words(m)]) == 1
    assert len([m for m in acme.thread(ts) if "Matching columns" in words(m)]) == 1
    assert len([card for card in acme.cards() if f"{company.name}:" in words(card)]) == 1
