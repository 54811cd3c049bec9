package org.zhibu.development.web;

/** What may happen to a case outside the road. */
enum EventKind {
    WITHDRAWN,
    DECEASED,
    CLOSED,
    MOVED,
    CONTACT_UNAVAILABLE,
    INTRODUCER_UNAVAILABLE
}
