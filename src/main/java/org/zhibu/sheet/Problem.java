package org.zhibu.sheet;

/** What is wrong in one row, where to look for it, and what to do about it, in words for the owner of the file. */
public record Problem(int row, String column, String cell, String message, String remedy) {

    /** In one line, which names the column once. */
    public String text() {
        return (message.startsWith(column) ? "" : column + "：") + message + "，" + remedy;
    }
}
