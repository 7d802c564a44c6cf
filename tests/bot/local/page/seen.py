"""What a browser would see of a piece of HTML."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

# Everything that the page's own renderers may write.
TAGS = frozenset(["a", "blockquote", "br", "code", "div", "em", "li", "ol", "pre", "s", "span", "strong", "ul"])
ATTRIBUTES = {"a": {"href", "rel"}, "span": {"class"}, "ul": {"class"}, "ol": {"class"}}


@dataclass
class Seen:
    """The words, the tags and the links of a piece of HTML; ``foreign`` lists what may not be there."""

    words: str = ""
    tags: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen = Seen()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.tags.append(tag)
        if tag == "br":
            self.seen.words += "\n"
        if tag not in TAGS:
            self.seen.foreign.append(tag)
        for name, value in attrs:
            if name not in ATTRIBUTES.get(tag, ()):
                self.seen.foreign.append(f"{tag} {name}={value}")
            if name == "href":
                self.seen.links.append(str(value))

    def handle_data(self, data: str) -> None:
        self.seen.words += data

    def handle_comment(self, data: str) -> None:
        self.seen.foreign.append(f"comment {data}")

    def handle_decl(self, decl: str) -> None:
        self.seen.foreign.append(f"declaration {decl}")


def seen(html: str) -> Seen:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.seen
