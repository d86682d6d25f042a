"""Reads calendars by libical, as GNOME and Evolution do: a JSON list of texts in, what was understood of each out."""
import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib as ical  # noqa: E402

YEARS = 101


def text_of(event, kind):
    found = event.get_first_property(kind)
    return found.get_value().as_ical_string() if found else None


def occurrences(event):
    rule = event.get_first_property(ical.PropertyKind.RRULE_PROPERTY)
    if rule is None:
        return []
    days = ical.RecurIterator.new(rule.get_rrule(), event.get_dtstart())
    found = []
    while len(found) < YEARS:
        day = days.next()
        if day is None or day.is_null_time():
            break
        found.append(day.as_ical_string())
    return found


def understood(text):
    calendar = ical.Component.new_from_string(text)
    ical.restriction_check(calendar)
    events = []
    event = calendar.get_first_component(ical.ComponentKind.VEVENT_COMPONENT)
    while event:
        events.append(
            {
                "uid": event.get_uid(),
                "summary": event.get_summary(),
                "description": event.get_description(),
                "location": event.get_location(),
                "start": event.get_dtstart().as_ical_string(),
                "end": event.get_dtend().as_ical_string(),
                "days": occurrences(event),
            }
        )
        event = calendar.get_next_component(ical.ComponentKind.VEVENT_COMPONENT)
    return {"errors": calendar.count_errors(), "events": events, "text": calendar.as_ical_string()}


json.dump([understood(text) for text in json.load(sys.stdin)], sys.stdout)
