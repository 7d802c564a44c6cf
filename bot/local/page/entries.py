"""Fields that a person types into: text, numbers, dates, times, files."""

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import Any

from nicegui import ui

from bot.local.page.confirming import words_of
from bot.local.page.dropping import Dropped, FileIntake
from bot.local.page.native import Tag, named
from bot.local.page.stage import Spot

_HTML_TYPES = {
    "number_input": "number",
    "email_text_input": "email",
    "url_text_input": "url",
    "datepicker": "date",
    "timepicker": "time",
    "datetimepicker": "datetime-local",
}
_MINUTES = "%Y-%m-%dT%H:%M"


def show_text(spot: Spot) -> None:
    """A field for text, of one line or several."""
    several = bool(spot.element.get("multiline")) or spot.element.get("type") == "rich_text_input"
    field = (ui.textarea if several else ui.input)(
        placeholder=words_of(spot.element.get("placeholder")) or None,
        value=_first_words(spot),
        on_change=lambda event: spot.enter(_entry(spot, event.value)),
    )
    field.props("outlined dense").classes("entry")
    field.props["type"] = "textarea" if several else _HTML_TYPES.get(str(spot.element.get("type")), "text")
    field.props.update(named(spot.testid, spot.name, maxlength=spot.element.get("max_length")))
    if spot.tells:
        field.on("change", lambda _: spot.choose(_entry(spot, field.value)), args=[])


def _first_words(spot: Spot) -> str:
    value = spot.value
    if isinstance(value, dict):
        return _rich_words(value)
    return "" if value is None else str(value)


def _rich_words(value: dict[str, Any]) -> str:
    rich = value.get("rich_text_value", value)
    parts = [part for section in rich.get("elements", ()) for part in section.get("elements", ())]
    return "".join(str(part.get("text", "")) for part in parts)


def _entry(spot: Spot, text: str | None) -> Any:
    if not text:
        return None
    if spot.element.get("type") != "rich_text_input":
        return text
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {"rich_text_value": {"type": "rich_text", "elements": [section]}}


def seconds_of(local: str, zone: tzinfo) -> int | None:
    """Seconds since 1970 of a local date and time as a browser writes it; None when it is none."""
    try:
        return int(datetime.strptime(local, _MINUTES).replace(tzinfo=zone).timestamp())
    except ValueError:
        return None


def local_of(seconds: int, zone: tzinfo) -> str:
    """A moment as a browser's date and time field takes it."""
    return datetime.fromtimestamp(seconds, tz=UTC).astimezone(zone).strftime(_MINUTES)


def show_picker(spot: Spot) -> None:
    """A date, a time, or both."""
    zone, kind = spot.stage.reader.zone, str(spot.element.get("type"))
    read: Callable[[str], Any] = str
    shown = spot.value
    if kind == "datetimepicker":
        read = lambda text: seconds_of(text, zone)  # noqa: E731
        shown = None if shown is None else local_of(int(shown), zone)

    async def changed(text: str) -> None:
        await spot.choose(read(text) if text else None)

    attributes = named(spot.testid, spot.name, type=_HTML_TYPES[kind])
    picker = Tag("input", classes="field", attributes=attributes).on_change(changed)
    if shown is not None:
        # Not `value`: a page that is drawn again must not undo what the person has picked.
        picker.props["defaultValue"] = shown


def show_file_input(spot: Spot) -> None:
    """A field for files, kept by the workspace at once and handed over with the form."""
    most = int(spot.element.get("max_files", 10))

    async def received(files: Dropped) -> None:
        kept = list(spot.value or ())
        for name, content in files:
            kept.append(await spot.stage.touch.upload(name, content))
            with names:
                Tag("li", name)
        spot.enter(kept[-most:])

    FileIntake(received, several=most > 1).field(spot.testid, spot.name, classes="field")
    names = Tag("ul", classes="file-names")
    if spot.value:
        with names:
            Tag("li", f"{len(spot.value)} attached")
