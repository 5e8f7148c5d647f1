package milaan.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import milaan.model.SourceText;
import milaan.work.Problem;
import milaan.work.ProblemException;

/**
 * Reads a text file: UTF-8 with or without BOM, UTF-16 with BOM, or UTF-16 without one where every other byte says so.
 * Nothing is guessed beyond that: a byte that fits none of them is reported with its place. Line ends become {@code \n}.
 */
final class TextFileReader {

    static final long LARGEST = 64L << 20;

    private TextFileReader() { }

    static SourceText read(Path file) throws ProblemException {
        byte[] bytes = bytes(file);
        if (bytes.length == 0) {
            throw new ProblemException(new Problem.FileEmpty(file));
        }
        Charset charset = charset(bytes);
        String text = decode(bytes, charset, file).replace("\r\n", "\n").replace('\r', '\n');
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        rejectBinary(clean, charset, file);
        if (clean.isBlank()) {
            throw new ProblemException(new Problem.FileEmpty(file));
        }
        return new SourceText(clean);
    }

    private static byte[] bytes(Path file) throws ProblemException {
        try {
            if (Files.isDirectory(file)) {
                throw new ProblemException(new Problem.FileUnreadable(file));
            }
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new ProblemException(new Problem.FileTooLarge(file, size, LARGEST));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.FileMissing(file), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file), e);
        }
    }

    private static Charset charset(byte[] b) {
        if (b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return utf16WithoutMark(b);
    }

    /** Latin and Devanagari text in UTF-16 has 00 or 09 as nearly every high byte; UTF-8 text has neither byte often. */
    private static Charset utf16WithoutMark(byte[] b) {
        int n = Math.min(b.length, 4096) / 2;
        int high0 = 0;
        int high1 = 0;
        for (int i = 0; i < n; i++) {
            high0 += isHighByte(b[2 * i]) ? 1 : 0;
            high1 += isHighByte(b[2 * i + 1]) ? 1 : 0;
        }
        if (n >= 4 && high1 > 0.9 * n && high0 < 0.5 * n) {
            return StandardCharsets.UTF_16LE;
        }
        return n >= 4 && high0 > 0.9 * n && high1 < 0.5 * n ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean isHighByte(byte b) {
        return b == 0x00 || b == 0x09 || b == 0x20;
    }

    private static String decode(byte[] bytes, Charset charset, Path file) throws ProblemException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            boolean binary = hasControl(bytes, in.position() + 64);
            throw new ProblemException(binary ? new Problem.FileBinary(file, in.position())
                    : new Problem.EncodingUnknown(file, in.position()));
        }
        return out.flip().toString();
    }

    private static boolean hasControl(byte[] bytes, int until) {
        for (int i = 0; i < Math.min(bytes.length, until); i++) {
            if (isControl((char) (bytes[i] & 0x7f)) && bytes[i] >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void rejectBinary(String text, Charset charset, Path file) throws ProblemException {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                long offset = text.substring(0, i).getBytes(charset).length;
                throw new ProblemException(new Problem.FileBinary(file, offset));
            }
        }
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B;
    }
}
