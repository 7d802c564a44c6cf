"""Every interactive element by its type."""

from collections.abc import Callable

from bot.local.page import boxes, buttons, entries, external, selects
from bot.local.page.native import Tag
from bot.local.page.stage import Spot

ELEMENTS: dict[str, Callable[[Spot], None]] = {
    "button": buttons.show_button,
    "workflow_button": buttons.show_button,
    "icon_button": buttons.show_icon_button,
    "feedback_buttons": buttons.show_feedback,
    "overflow": buttons.show_overflow,
    "static_select": selects.show_static_select,
    "users_select": selects.show_people_select,
    "conversations_select": selects.show_places_select,
    "channels_select": selects.show_places_select,
    "external_select": external.show_external_select,
    "multi_external_select": external.show_multi_external_select,
    "multi_static_select": boxes.show_multi_static_select,
    "multi_users_select": boxes.show_multi_people_select,
    "multi_conversations_select": boxes.show_multi_places_select,
    "multi_channels_select": boxes.show_multi_places_select,
    "checkboxes": boxes.show_checkboxes,
    "radio_buttons": boxes.show_radio_buttons,
    "plain_text_input": entries.show_text,
    "rich_text_input": entries.show_text,
    "number_input": entries.show_text,
    "email_text_input": entries.show_text,
    "url_text_input": entries.show_text,
    "datepicker": entries.show_picker,
    "timepicker": entries.show_picker,
    "datetimepicker": entries.show_picker,
    "file_input": entries.show_file_input,
}


def show_element(spot: Spot) -> None:
    """The element; one of an unknown type says what it is."""
    kind = str(spot.element.get("type", ""))
    show = ELEMENTS.get(kind)
    if show is None:
        Tag("span", f"This page cannot show an element of type “{kind}”.", classes="unknown")
        return
    show(spot)
