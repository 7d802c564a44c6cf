"""Which addresses a text may link to."""

from html import escape
from urllib.parse import urlsplit

_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


def is_safe_link(address: str) -> bool:
    """Whether an address has a scheme that opens a page, a mail or a call, and nothing that runs."""
    try:
        return urlsplit(address.strip()).scheme.lower() in _SCHEMES
    except ValueError:
        return False


def is_web_address(address: str) -> bool:
    """Whether an address is one that a picture may be loaded from."""
    return is_safe_link(address) and address.strip().lower().startswith(("http://", "https://"))


def link_html(address: str, label_html: str) -> str:
    """A link around a label that is HTML already; only the label when the address is not safe."""
    if not is_safe_link(address):
        return label_html
    return f'<a href="{escape(address.strip(), quote=True)}" rel="noopener noreferrer">{label_html}</a>'
