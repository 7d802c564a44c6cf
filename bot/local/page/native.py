"""Plain HTML elements for NiceGUI: real buttons, labels and lists, with attributes given as values and never parsed from text."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Self

from nicegui import ui
from nicegui.elements.mixins.text_element import TextElement
from nicegui.events import GenericEventArguments

from bot.local.page.icons import show_icon
from bot.local.page.pictograms import with_pictograms

Handler = Callable[[], Awaitable[None] | None]
Attributes = Mapping[str, Any]


# A menu folds away once something in it is pressed, or the focus leaves it.
FOLD = "(event) => event.currentTarget.closest('details').removeAttribute('open')"
FOLD_WHEN_LEFT = "(event) => { if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.removeAttribute('open'); }"


class Tag(TextElement):
    """An element of any tag with text, classes and attributes. The text is set as text: it cannot become markup."""

    def __init__(self, tag: str, text: str = "", *, classes: str = "", attributes: Attributes | None = None) -> None:
        super().__init__(tag=tag, text=text)
        if classes:
            self.classes(classes)
        for name, value in (attributes or {}).items():
            if value is not None and value is not False:
                self.props[name] = value

    def on_click(self, handler: Handler) -> Self:
        """Call ``handler`` on a click."""
        self.on("click", lambda _: handler(), args=[])
        return self

    def on_change(self, handler: Callable[[Any], Awaitable[None] | None], *, field: str = "value") -> Self:
        """Call ``handler`` with the element's value (or its ``checked``) once a person has changed it."""

        def changed(event: GenericEventArguments) -> Awaitable[None] | None:
            return handler(event.args)

        self.on("change", changed, js_handler=f"(event) => emit(event.target.{field})")
        return self


def named(testid: str, label: str | None = None, **attributes: Any) -> dict[str, Any]:
    """Attributes by which a test and a screen reader find an element."""
    return {"data-testid": testid, "aria-label": label, **attributes}


def safe_html(content: str, tag: str = "div", *, classes: str = "") -> ui.html:
    """HTML that mrkdwn, rich_text or tables made safe; the browser's own sanitizer looks at it once more."""
    return ui.html(with_pictograms(content), tag=tag).classes(classes)


def escaped_html(content: str, tag: str) -> ui.html:
    """Parts of a table, which the browser's sanitizer would drop outside one; every cell was escaped where it was made."""
    return ui.html(with_pictograms(content), tag=tag, sanitize=False)


def button(text: str, handler: Handler, *, classes: str = "button", attributes: Attributes | None = None) -> Tag:
    """A real button."""
    return Tag("button", text, classes=classes, attributes={"type": "button", **(attributes or {})}).on_click(handler)


def icon_button(icon: str, handler: Handler, *, label: str, testid: str, classes: str = "button icon") -> Tag:
    """A button with a picture, and a name for those who cannot see it."""
    shown = button("", handler, classes=classes, attributes=named(testid, label, title=label))
    with shown:
        show_icon(icon)
    return shown
