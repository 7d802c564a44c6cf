"""files.*: uploads in three steps, and what Slack knows of files."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.local.api.call import Call
from bot.local.cast import BOT, BOT_USER
from bot.local.checking import check_message_blocks
from bot.local.naming import with_ids
from bot.local.people import type_of
from bot.local.refusal import SlackError
from bot.local.shapes import file_json
from bot.local.state import Block, Channel, File, Message
from bot.local.validation import limits

Json = dict[str, Any]


def upload_url(call: Call) -> Json:
    """Where to put a file of so many bytes."""
    length = call.args.number("length", 0, highest=limits.FILE_BYTES + 1)
    if length > limits.FILE_BYTES:
        raise SlackError("file_upload_size_restricted")
    if len(call.args.text("alt_txt")) > limits.ALT_TXT:
        raise SlackError("alt_txt_too_large")
    name = call.args.text("filename")
    mimetype, filetype = type_of(name)
    file = File(
        id=call.store.next_id("F"),
        name=name,
        title=name,
        mimetype=mimetype,
        filetype=filetype,
        user=BOT_USER,
        created=call.store.epoch(),
        content=b"",
        alt_txt=call.args.text("alt_txt"),
        completed=False,
        announced_bytes=length,
        polls_until_ready=call.store.faults.wanted.image_not_ready_polls,
    )
    call.store.put_file(file)
    return {"upload_url": f"{call.store.url}/upload/v1/{file.id}", "file_id": file.id}


def complete_upload(call: Call) -> Json:
    """The uploads are whole: share them in one message where a channel is given. Each can be completed once."""
    entries = call.args.structure("files")
    if not isinstance(entries, list) or not entries:
        raise SlackError("invalid_arguments", ["missing required field: files"])
    files = [_uploaded(call, entry) for entry in entries]
    channels = [_target(call, channel_id) for channel_id in _channel_ids(call)]
    comment = call.args.text("initial_comment")
    blocks = () if comment else _blocks(call)
    with call.store.changing():
        for file in files:
            call.store.put_file(file)
        for channel in channels:
            _share(call, channel, files, comment, blocks)
    # Sharing and typing go on after the answer: shares are empty in it, and so is the type.
    return {"files": [{**file_json(call.store, file), "mimetype": "", "filetype": "", "shares": {}} for file in files]}


def info(call: Call) -> Json:
    """One file; each look brings a file that is not ready yet nearer to it."""
    file = call.file()
    shape = file_json(call.store, file)
    if file.polls_until_ready:
        call.store.put_file(replace(file, polls_until_ready=file.polls_until_ready - 1))
    return {"file": shape, "comments": [], "response_metadata": {"next_cursor": ""}}


def listing(call: Call) -> Json:
    """Files, newest first, of a channel or a person when asked so."""
    channel, user = call.args.optional("channel"), call.args.optional("user")
    wanted = [
        file
        for file in reversed(call.store.files())
        if file.completed
        and call.store.is_open_to_bot(file)
        and (channel is None or channel in file.shares)
        and user in (None, file.user)
    ]
    count = call.args.number("count", 100, highest=1000)
    number = call.args.number("page", 1, highest=10**6)
    shown = wanted[(number - 1) * count : number * count]
    paging = {"count": count, "total": len(wanted), "page": number, "pages": -(-len(wanted) // count)}
    return {"files": [file_json(call.store, file) for file in shown], "paging": paging}


def delete(call: Call) -> Json:
    """A file of the bot's, taken away."""
    file = call.file()
    if file.user != BOT_USER:
        raise SlackError("cant_delete_file")
    call.store.drop_file(file.id)
    call.events.file_deleted(file.id)
    return {}


def _uploaded(call: Call, entry: Any) -> File:
    file_id = entry.get("id") if isinstance(entry, dict) else None
    try:
        file = call.store.file(str(file_id))
    except KeyError:
        raise SlackError("file_not_found") from None
    if file.completed or not file.content:
        raise SlackError("file_not_found")
    return replace(file, title=str(entry.get("title") or file.name), completed=True)


def _channel_ids(call: Call) -> tuple[str, ...]:
    single = call.args.optional("channel_id")
    return (single,) if single else call.args.names("channels")


def _target(call: Call, channel_id: str) -> Channel:
    try:
        channel = call.store.channel(channel_id)
    except KeyError:
        raise SlackError("channel_not_found") from None
    if BOT_USER not in channel.members:
        raise SlackError("not_in_channel")
    return channel


def _blocks(call: Call) -> tuple[Block, ...]:
    blocks = call.args.structure("blocks", "invalid_blocks_format") or []
    checked = check_message_blocks(call.store, blocks)
    if any(block["type"] == "markdown" for block in checked):
        # A known fault of Slack's own: python-slack-sdk #1756.
        raise SlackError("internal_error")
    return with_ids(checked)


def _share(call: Call, channel: Channel, files: list[File], comment: str, blocks: tuple[Block, ...]) -> None:
    thread_ts = call.args.optional("thread_ts")
    if thread_ts is not None:
        parent = call.message(channel.id, thread_ts, "thread_not_found")
        thread_ts = parent.thread_ts or parent.ts
    message = Message(
        channel=channel.id,
        ts=call.store.next_ts(),
        user=BOT_USER,
        text=comment,
        blocks=blocks,
        files=tuple(file.id for file in files),
        thread_ts=thread_ts,
        bot_id=BOT,
    )
    for file in files:
        call.store.share_file(file.id, channel.id, message.ts)
    call.store.put_message(message)
    call.events.posted(message)
