package org.zhibu.notification;

/** A way by which notices leave the house; everybody finds them inside it, too. */
enum Channel {
    MAIL
}
