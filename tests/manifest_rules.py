"""What Slack takes in a manifest, as far as ours goes, and which scope each event and Web API method needs.

Lengths and names are those of Slack's published manifest schema, version 2; the scopes those of its method and event pages.
"""


def text(shortest: int, longest: int, **more):
    return {"type": "string", "minLength": shortest, "maxLength": longest, **more}


def record(required=(), **properties):
    return {"type": "object", "additionalProperties": False, "required": list(required), "properties": properties}


def several(items, most):
    return {"type": "array", "items": items, "maxItems": most, "uniqueItems": True}


YES_NO = {"type": "boolean"}
ADDRESS = {"type": "string", "pattern": "^https://"}

MANIFEST = record(
    ("display_information", "features", "oauth_config", "settings"),
    _metadata=record((), major_version={"const": 2}, minor_version={"type": "integer"}),
    display_information=record(
        ("name",),
        name=text(1, 35),
        description=text(1, 140),
        background_color=text(4, 7, pattern="^#"),
        long_description=text(175, 4000),
    ),
    features=record(
        (),
        app_home=record((), home_tab_enabled=YES_NO, messages_tab_enabled=YES_NO, messages_tab_read_only_enabled=YES_NO),
        bot_user=record(("display_name",), display_name=text(1, 80), always_online=YES_NO),
        shortcuts=several(
            record(
                ("name", "type", "callback_id", "description"),
                name=text(1, 24), type={"enum": ["message", "global"]}, callback_id=text(1, 255), description=text(1, 150),
            ),
            10,
        ),
        slash_commands=several(
            record(
                ("command", "description"),
                command=text(2, 32, pattern="^/"), description=text(1, 2000), usage_hint=text(1, 1000), should_escape=YES_NO, url=ADDRESS,
            ),
            50,
        ),
    ),
    oauth_config=record((), redirect_urls=several(ADDRESS, 1000), scopes=record((), bot=several(text(1, 100), 255))),
    settings=record(
        (),
        event_subscriptions=record((), request_url=ADDRESS, bot_events=several(text(1, 100), 100)),
        interactivity=record(("is_enabled",), is_enabled=YES_NO, request_url=ADDRESS, message_menu_options_url=ADDRESS),
        org_deploy_enabled=YES_NO,
        socket_mode_enabled=YES_NO,
        token_rotation_enabled=YES_NO,
    ),
)  # fmt: skip

SCOPES_OF_EVENT = {
    "app_home_opened": set(),
    "app_mention": {"app_mentions:read"},
    "file_shared": {"files:read"},
    "message.channels": {"channels:history"},
    "message.groups": {"groups:history"},
    "message.im": {"im:history"},
    "message.mpim": {"mpim:history"},
}

SCOPES_OF_METHOD = {
    "auth_test": set(),
    "api_test": set(),
    "chat_postMessage": {"chat:write"},
    "chat_postEphemeral": {"chat:write"},
    "chat_update": {"chat:write"},
    "chat_delete": {"chat:write"},
    "chat_getPermalink": set(),
    "conversations_history": {"channels:history", "groups:history", "im:history", "mpim:history"},
    "conversations_replies": {"channels:history", "groups:history", "im:history", "mpim:history"},
    "conversations_info": {"channels:read", "groups:read"},
    "conversations_open": {"im:write"},
    "files_completeUploadExternal": {"files:write"},
    "files_getUploadURLExternal": {"files:write"},
    "files_upload_v2": {"files:write"},
    "files_info": {"files:read"},
    "users_info": {"users:read"},
    "views_open": set(),
    "views_publish": set(),
    "views_push": set(),
    "views_update": set(),
}
"""By the SDK's name of the method. One that is missing here fails the test: look its scopes up and add it."""
