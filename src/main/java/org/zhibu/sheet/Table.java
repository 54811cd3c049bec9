package org.zhibu.sheet;

import java.io.IOException;

/** One way to read a file as a table: a worksheet of a workbook, or a text under one delimiter. */
interface Table {

    Lines open() throws IOException;
}
