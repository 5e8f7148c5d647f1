package milaan.export.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A content stream in the making: PDF operators as bytes, written by hand because shaped glyphs need raw {@code TJ}. */
final class Operators {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    Operators raw(String operators) {
        bytes.writeBytes(operators.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** Operands, then the operator. */
    Operators op(String operator, float... operands) {
        for (float operand : operands) {
            raw(number(operand)).raw(" ");
        }
        return raw(operator).raw("\n");
    }

    Operators hex(byte[] code) {
        StringBuilder hex = new StringBuilder(code.length * 2);
        for (byte b : code) {
            hex.append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
        }
        return raw(hex.toString());
    }

    /** The path of a shape, moved, scaled and set upright (AWT's y points down). */
    void path(Shape shape, float x, float y, float scale) {
        AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, y);
        float[] c = new float[6];
        float lastX = 0;
        float lastY = 0;
        for (PathIterator i = shape.getPathIterator(place); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> op("m", lastX = c[0], lastY = c[1]);
                case PathIterator.SEG_LINETO -> op("l", lastX = c[0], lastY = c[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only.
                    op("c", lastX + 2 * (c[0] - lastX) / 3, lastY + 2 * (c[1] - lastY) / 3,
                            c[2] + 2 * (c[0] - c[2]) / 3, c[3] + 2 * (c[1] - c[3]) / 3, c[2], c[3]);
                    lastX = c[2];
                    lastY = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    op("c", c[0], c[1], c[2], c[3], c[4], c[5]);
                    lastX = c[4];
                    lastY = c[5];
                }
                default -> raw("h\n");
            }
        }
    }

    /** Big-endian UTF-16 as hexadecimal digits, without a byte order mark. */
    static String utf16(String text) {
        StringBuilder hex = new StringBuilder(text.length() * 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hex.append(HEX[c >> 12]).append(HEX[(c >> 8) & 15]).append(HEX[(c >> 4) & 15]).append(HEX[c & 15]);
        }
        return hex.toString();
    }

    /** At most three decimals and never an exponent, whatever the locale. */
    static String number(float value) {
        long thousandths = Math.round(value * 1000.0);
        if (thousandths % 1000 == 0) {
            return Long.toString(thousandths / 1000);
        }
        String digits = Long.toString(Math.abs(thousandths));
        String padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        String decimals = padded.substring(padded.length() - 3).replaceAll("0+$", "");
        return (thousandths < 0 ? "-" : "") + padded.substring(0, padded.length() - 3) + "." + decimals;
    }
}
