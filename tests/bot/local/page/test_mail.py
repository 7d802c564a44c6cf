"""Caught mail as the reading pane shows it."""

from email import policy
from email.parser import BytesParser

from bot.local.mailbox import Mail
from bot.local.page.mail import mail_html, mail_text


def parsed(source: bytes) -> Mail:
    return BytesParser(Mail, policy=policy.default).parsebytes(source)


def test_the_html_of_a_mail_is_put_under_a_policy_that_allows_nothing_to_run():
    mail = parsed(b"Content-Type: text/html; charset=utf-8\r\n\r\n<script>x</script>")

    html = mail_html(mail)

    assert html.startswith('<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;;')
    assert mail_text(mail) == ""


def test_a_mail_of_plain_words_has_no_html():
    mail = parsed(b"Content-Type: text/plain; charset=utf-8\r\n\r\nHello Ana")

    assert (mail_html(mail), mail_text(mail)) == ("", "Hello Ana")


def test_an_unknown_encoding_is_said_and_does_not_break_the_page():
    mail = parsed(b"Content-Type: text/plain; charset=klingon\r\n\r\nnuqneH")

    assert mail_text(mail) in ("nuqneH", "This mail names an encoding that nobody knows.")
