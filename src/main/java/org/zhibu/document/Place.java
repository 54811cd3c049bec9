package org.zhibu.document;

/**
 * Where a value goes, in millimeters: it rises from the baseline by the height and never leaves the rectangle.
 *
 * @param lead the share of the spare room that is left before the text
 */
record Place(double x, double baseline, double width, double height, double lead) {

    static Place centered(double x, double baseline, double width, double height) {
        return new Place(x, baseline, width, height, 0.5);
    }

    static Place flushLeft(double x, double baseline, double width, double height) {
        return new Place(x, baseline, width, height, 0);
    }
}
