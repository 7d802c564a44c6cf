"""The settings: read once from the environment and `.env`, checked, and handed down."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.clock import parse_moment
from bot.errors import BadSettings

SLACK_API_URL = "https://slack.com/api/"
DATABASE_SCHEMES = ("sqlite", "postgresql", "postgresql+psycopg")


class Settings(BaseSettings):
    """Every setting of Laurel. The names in the environment are these in capitals."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True, env_ignore_empty=True
    )

    slack_bot_token: str | None = None
    slack_app_token: str | None = None
    slack_signing_secret: str | None = None
    slack_client_id: str | None = None
    slack_client_secret: str | None = None
    slack_api_url: str = SLACK_API_URL
    database_url: str = "sqlite:///laurel.db"
    smtp_url: str | None = None
    mail_from: str | None = None
    workspace_url: str = "laurel-files"
    encryption_key: str | None = None
    port: Annotated[int, Field(ge=0, le=65535)] = 3000
    public_url: str | None = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    max_upload_mb: Annotated[int, Field(ge=1, le=1024)] = 50
    laurel_now: Annotated[datetime | None, NoDecode] = None
    auto_migrate: bool = False

    @field_validator("laurel_now", mode="before")
    @classmethod
    def _moment(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return parse_moment(value)
        except ValueError:
            raise ValueError("is not an ISO date or time, such as 2026-01-30 or 2026-01-30T09:00+01:00") from None

    @field_validator("slack_api_url", "public_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("is not a web address, such as https://slack.com/api/")
        return value if value.endswith("/") else f"{value}/"

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        scheme, separator, _ = value.partition("://")
        if not separator or scheme not in DATABASE_SCHEMES:
            raise ValueError(
                "is not a database address, such as sqlite:///laurel.db or postgresql://user:password@host/laurel"
            )
        return value

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, value: str | None) -> str | None:
        if value is not None and (urlsplit(value).scheme not in ("smtp", "smtps") or not urlsplit(value).hostname):
            raise ValueError("is not a mail server's address, such as smtp://user:password@host:587")
        return value

    @property
    def on_sqlite(self) -> bool:
        """One process on one machine; PostgreSQL allows several."""
        return self.database_url.startswith("sqlite")

    @property
    def file_hosts(self) -> frozenset[str]:
        """Where files may be fetched from with the bot token: Slack's hosts, or the server that stands in for Slack."""
        if self.slack_api_url == SLACK_API_URL:
            return frozenset({"files.slack.com", ".slack.com", ".slack-edge.com"})
        return frozenset({urlsplit(self.slack_api_url).netloc})


def load_settings(**overrides: Any) -> Settings:
    """The settings of this process; ``overrides`` go before the environment. Raises BadSettings."""
    try:
        return Settings(**overrides)
    except ValidationError as error:
        raise BadSettings("; ".join(_line(problem) for problem in error.errors())) from None


def slack_settings(settings: Settings) -> tuple[str, str | None]:
    """The bot token and the signing secret that `laurel run` needs. Raises BadSettings naming all that are missing."""
    if settings.slack_client_id or settings.slack_client_secret:
        raise BadSettings(
            "SLACK_CLIENT_ID, SLACK_CLIENT_SECRET: installing Laurel in many workspaces is not built yet; "
            "unset them and set SLACK_BOT_TOKEN of one workspace"
        )
    missing = [] if settings.slack_bot_token else ["SLACK_BOT_TOKEN"]
    if not settings.slack_app_token and not settings.slack_signing_secret:
        missing.append("SLACK_SIGNING_SECRET (or SLACK_APP_TOKEN for Socket Mode)")
    if missing or settings.slack_bot_token is None:
        raise BadSettings(f"{', '.join(missing)}: not set; see README.md, 'Connect your Slack'")
    return settings.slack_bot_token, settings.slack_signing_secret


def _line(problem: Any) -> str:
    """One setting's fault. What was given is not repeated: it may hold a password."""
    name = ".".join(str(part) for part in problem["loc"]).upper()
    return f"{name}: {str(problem['msg']).removeprefix('Value error, ')}"
