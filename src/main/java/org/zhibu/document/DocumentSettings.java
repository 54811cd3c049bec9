package org.zhibu.document;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** TrueType fonts for names that our own font cannot write; they are asked in this order, after it. */
@ConfigurationProperties("zhibu.document")
record DocumentSettings(@DefaultValue List<Path> additionalFonts) {}
