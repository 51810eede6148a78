"""Failures to a Sentry server, where SENTRY_DSN names one: what failed and where, and nothing of who asked for what."""

import sentry_sdk


def start(dsn):
    sentry_sdk.init(
        dsn,
        before_send=without_persons,
        include_local_variables=False,
        max_breadcrumbs=0,
        max_request_body_size="never",
        send_default_pii=False,
    )


def without_persons(event, hint):
    """The event as it is sent: of the request its method and path, and the id under which our log tells more."""
    from django_guid import get_guid  # when the settings are there

    event.pop("user", None)
    if request := event.pop("request", None):
        event["request"] = {"method": request.get("method"), "url": request.get("url", "").partition("?")[0]}
    event.setdefault("tags", {})["request_id"] = get_guid()
    return event
