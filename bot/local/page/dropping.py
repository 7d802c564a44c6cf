"""Files that a person drops or picks: sent to the page at once, and kept until the message is sent."""

from collections.abc import Awaitable, Callable

from nicegui import ui
from nicegui.element import Element
from nicegui.events import MultiUploadEventArguments

from bot.local.page.faces import size_words
from bot.local.page.icons import show_icon
from bot.local.page.native import Tag, button

Dropped = list[tuple[str, bytes]]

# The uploader does the sending; a plain file field and the drop on the column hand their files to it.
_PICKED = "(event) => {{ getElement({id}).$refs.qRef.addFiles(event.target.files); event.target.value = ''; }}"
_DROPPED = (
    "(event) => {{ event.currentTarget.classList.remove('dropping');"
    " getElement({id}).$refs.qRef.addFiles(event.dataTransfer.files); }}"
)
_FORGET = "() => setTimeout(() => getElement({id}).$refs.qRef.reset(), 0)"
_ENTERED = (
    "(event) => { if (event.dataTransfer.types.includes('Files')) event.currentTarget.classList.add('dropping'); }"
)
_LEFT = (
    "(event) => { if (!event.currentTarget.contains(event.relatedTarget))"
    " event.currentTarget.classList.remove('dropping'); }"
)


class FileIntake:
    """Brings files from the browser to ``receive``. Nothing of it is seen but the fields that it makes."""

    def __init__(self, receive: Callable[[Dropped], Awaitable[None] | None], *, several: bool = True) -> None:
        async def uploaded(event: MultiUploadEventArguments) -> None:
            received = receive([(file.name, await file.read()) for file in event.files])
            if received is not None:
                await received

        self._several = several
        self._uploader = ui.upload(multiple=True, auto_upload=True, on_multi_upload=uploaded).classes("hidden")
        # Once everything is sent the uploader forgets it: else the same file could not be attached a second time.
        self._uploader.on("finish", js_handler=_FORGET.format(id=self._uploader.id))

    def field(self, testid: str, label: str, classes: str = "unseen") -> Tag:
        """A plain field that opens the browser's own choice of files."""
        attributes = {"type": "file", "multiple": self._several, "data-testid": testid, "aria-label": label}
        field = Tag("input", classes=classes, attributes=attributes)
        field.on("change", js_handler=_PICKED.format(id=self._uploader.id))
        return field

    def accept_drops_on(self, area: Element) -> None:
        """Take what is dropped anywhere on ``area``."""
        area.on("dragenter.prevent", js_handler=_ENTERED)
        area.on("dragover.prevent", js_handler="() => {}")
        area.on("dragleave", js_handler=_LEFT)
        area.on("drop.prevent", js_handler=_DROPPED.format(id=self._uploader.id))


class FileTray:
    """The files that wait to be sent, as chips that can be taken off."""

    def __init__(self) -> None:
        self._files: Dropped = []
        self._chips = Tag("div", classes="tray", attributes={"data-testid": "file-tray"})
        self.intake = FileIntake(self._receive)

    def field(self, testid: str) -> None:
        """The button that opens the browser's own choice of files."""
        with Tag("label", classes="button icon attach", attributes={"title": "Attach files"}):
            show_icon("plus", size=20)
            self.intake.field(testid, "Attach files")

    def take(self) -> Dropped:
        """The files, which are then no longer in the tray."""
        taken, self._files = self._files, []
        self._draw()
        return taken

    def _receive(self, files: Dropped) -> None:
        self._files.extend(files)
        self._draw()

    def _draw(self) -> None:
        self._chips.clear()
        with self._chips:
            for at, (name, content) in enumerate(self._files):
                label = f"{name} · {size_words(len(content))}  ×"
                button(label, self._dropper(at), classes="chip", attributes={"aria-label": f"Remove {name}"})

    def _dropper(self, at: int) -> Callable[[], None]:
        def drop() -> None:
            del self._files[at]
            self._draw()

        return drop
