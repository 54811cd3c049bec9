package org.zhibu.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as black and white squares, drawn as shapes so that it stays sharp on every printer. */
record QrCode(ByteMatrix modules) {

    /** The white edge that readers need, in squares. */
    static final int QUIET_ZONE = 4;

    static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", tooLong);
        }
    }

    int side() {
        return modules.getWidth();
    }

    boolean isBlack(int column, int row) {
        return modules.get(column, row) == 1;
    }
}
