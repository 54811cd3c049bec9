/** Tables that people hand in and take home: rows in, with every mistake named by its cell, and rows out. */
@NullMarked
@ApplicationModule(
        displayName = "表格",
        allowedDependencies = {"kernel"})
package org.zhibu.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
