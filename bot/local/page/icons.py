"""The page's own small pictures, drawn in place: they look alike everywhere, fonts or not."""

from nicegui import ui

_PATHS = {
    "leaf": '<path d="M20 4C10 3 4 8 4 15c0 2 .6 3.6 1.5 5C7 14 11 10.5 16 9c-4 2.8-7 6.2-8.3 10.8C15 22 21 16 20 4z"/>',
    "plus": '<path d="M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z"/>',
    "close": '<path d="M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4L12 13.4 6.4 19 5 17.6 10.6 12 5 6.4z"/>',
    "back": '<path d="M15.5 5 17 6.4 11.4 12l5.6 5.6-1.5 1.4L8.5 12z"/>',
    "forward": '<path d="M8.5 5 7 6.4 12.6 12 7 17.6 8.5 19l7-7z"/>',
    "dots": '<circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/>',
    "mail": '<path d="M3 5h18v14H3V5zm2 2v.4l7 5 7-5V7H5zm14 2.9-7 5-7-5V17h14V9.9z"/>',
    "bolt": '<path d="M13 2 5 14h6l-1 8 9-13h-6z"/>',
    "person": '<path d="M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zm-8 16c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5z"/>',
    "clip": '<path d="M7 6a5 5 0 0 1 10 0v10a6 6 0 0 1-12 0V8h2v8a4 4 0 0 0 8 0V6a3 3 0 0 0-6 0v11H7z"/>',
    "eye": '<path d="M12 5c5 0 8.5 4 10 7-1.5 3-5 7-10 7s-8.5-4-10-7c1.5-3 5-7 10-7zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8z"/>',
    "reply": '<path d="M9 5v4c8 .5 11 5 11 10-2.5-3.5-6-4.8-11-4.8V19l-7-7z"/>',
}


def show_icon(name: str, *, size: int = 16) -> ui.html:
    """An icon in the colour of the text around it; hidden from screen readers."""
    drawn = f'<svg viewBox="0 0 24 24" width="{size}" height="{size}" fill="currentColor" aria-hidden="true">{_PATHS[name]}</svg>'
    return ui.html(drawn, tag="span").classes("icon-mark")
