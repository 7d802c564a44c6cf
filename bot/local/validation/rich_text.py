"""rich_text: literal text in sections, lists, quotes and code."""

from __future__ import annotations

from bot.local.validation import limits
from bot.local.validation.checks import Check, Shape, boolean, by_type, choice, items, number, string

STYLE = Shape(
    dict.fromkeys(("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink"), boolean)
)


def _inline(kind: str, required: tuple[str, ...], **fields: Check) -> Shape:
    return Shape({"type": choice(kind), "style": STYLE, **fields}, required)


WORD = string(limits.ID)
INLINE: dict[str, Check] = {
    "text": _inline("text", ("text",), text=string()),
    "link": _inline("link", ("url",), url=string(limits.URL), text=string(), unsafe=boolean),
    "emoji": _inline("emoji", ("name",), name=WORD, unicode=WORD),
    "user": _inline("user", ("user_id",), user_id=WORD),
    "usergroup": _inline("usergroup", ("usergroup_id",), usergroup_id=WORD),
    "channel": _inline("channel", ("channel_id",), channel_id=WORD),
    "broadcast": _inline("broadcast", ("range",), range=choice("here", "channel", "everyone")),
    "color": _inline("color", ("value",), value=WORD),
    "date": _inline(
        "date", ("timestamp", "format"), timestamp=number(), format=string(), url=string(limits.URL), fallback=string()
    ),
}
INLINES = items(by_type(INLINE))
BORDER = number(0, 1)
SECTION = Shape({"type": choice("rich_text_section"), "elements": INLINES}, ("elements",))
PARTS: dict[str, Check] = {
    "rich_text_section": SECTION,
    "rich_text_list": Shape(
        {
            "type": choice("rich_text_list"),
            "style": choice("bullet", "ordered"),
            "elements": items(by_type({"rich_text_section": SECTION})),
            "indent": number(0, limits.RICH_TEXT_INDENT),
            "offset": number(0),
            "border": BORDER,
        },
        ("style", "elements"),
    ),
    "rich_text_quote": Shape({"type": choice("rich_text_quote"), "elements": INLINES, "border": BORDER}, ("elements",)),
    "rich_text_preformatted": Shape(
        {
            "type": choice("rich_text_preformatted"),
            "elements": items(by_type(INLINE, ("text", "link"))),
            "border": BORDER,
            "language": string(limits.ID),
        },
        ("elements",),
    ),
}
RICH_TEXT = Shape(
    {"type": choice("rich_text"), "block_id": string(limits.ID), "elements": items(by_type(PARTS))},
    ("type", "elements"),
)
