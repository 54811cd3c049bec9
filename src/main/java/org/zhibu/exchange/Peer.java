package org.zhibu.exchange;

/** Another deployment that letters can be sent to. */
public record Peer(String code, String name) {}
