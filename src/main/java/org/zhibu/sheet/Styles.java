package org.zhibu.sheet;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which cell styles show a number as a date: the only thing that tells a date from a number in a workbook. */
final class Styles {

    /** What in a number format is not a placeholder: quoted text, escaped characters, fillers, colors and conditions. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*+\"|\\\\.|[_*].|\\[[^\\]]*+\\]");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[ydYD]");
    private static final Pattern MONTH = Pattern.compile("[mM]");
    private static final Pattern TIME = Pattern.compile("[hsHS]");

    private final BitSet dates = new BitSet();
    private final Set<Integer> dateFormats = new HashSet<>();
    private int count;

    static Styles of(Archive archive, Optional<String> part, long most) throws IOException {
        var styles = new Styles();
        if (part.isPresent() && archive.has(part.get())) {
            try (var xml = archive.part(part.get(), most)) {
                styles.read(xml);
            }
        }
        return styles;
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    private void read(XmlPart xml) {
        var inCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt") && showsDate(xml.attribute("formatCode", ""))) {
                dateFormats.add(xml.number("numFmtId", 0));
            } else if (xml.starts("cellXfs")) {
                inCells = true;
            } else if (xml.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.starts("xf")) {
                dates.set(count++, isDateFormat(xml.number("numFmtId", 0)));
            }
        }
    }

    private boolean isDateFormat(int format) {
        return dateFormats.contains(format) || isBuiltInDate(format);
    }

    /** 27 to 36 and 50 to 58 are the dates of the Chinese editions; 18 to 21 and 32 to 35 are times of day. */
    private static boolean isBuiltInDate(int format) {
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 31
                || format == 36
                || format >= 50 && format <= 58;
    }

    static boolean showsDate(String format) {
        var bare = LITERALS.matcher(format).replaceAll("");
        return DAY_OR_YEAR.matcher(bare).find()
                || MONTH.matcher(bare).find() && !TIME.matcher(bare).find();
    }
}
