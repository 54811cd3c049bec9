package org.zhibu.document;

/**
 * How a paper meets the sheet in the printer: committees that still have numbered, pre-printed forms want only the values, at their
 * places (套打).
 *
 * @param numbered false when the sheet already bears its number
 * @param rightward millimeters by which this printer must be corrected; negative is leftward
 * @param downward the same, down the sheet
 */
public record Printing(Sheet sheet, boolean numbered, double rightward, double downward) {

    /** What lies in the printer's tray. */
    public enum Sheet {
        BLANK,
        PREPRINTED
    }

    /** Everything on white paper. */
    public static Printing onBlankPaper() {
        return new Printing(Sheet.BLANK, true, 0, 0);
    }

    /** Only the values, on a form that bears its own number. */
    public static Printing overprint() {
        return new Printing(Sheet.PREPRINTED, false, 0, 0);
    }

    public Printing withNumber(boolean printed) {
        return new Printing(sheet, printed, rightward, downward);
    }

    public Printing moved(double right, double down) {
        return new Printing(sheet, numbered, right, down);
    }
}
