package milaan.ui.workbench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Makes pictures for the documents small: three quarters of the size, in the colours a window mostly has. */
final class FewColours {

    private static final int COLOURS = 96;
    private static final int BITS = 5;
    private static final double SCALE = 0.75;

    private FewColours() { }

    static BufferedImage of(BufferedImage full) {
        BufferedImage image = scaled(full);
        int[] counts = new int[1 << 3 * BITS];
        long[][] sums = new long[counts.length][];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int bucket = bucket(rgb);
                counts[bucket]++;
                sums[bucket] = sums[bucket] == null ? new long[3] : sums[bucket];
                sums[bucket][0] += rgb >> 16 & 255;
                sums[bucket][1] += rgb >> 8 & 255;
                sums[bucket][2] += rgb & 255;
            }
        }
        int[] palette = IntStream.range(0, counts.length).filter(b -> counts[b] > 0).boxed()
                .sorted(Comparator.comparing((Integer b) -> -counts[b])).limit(COLOURS)
                .mapToInt(b -> (int) (sums[b][0] / counts[b]) << 16 | (int) (sums[b][1] / counts[b]) << 8
                        | (int) (sums[b][2] / counts[b])).toArray();
        int[] nearest = new int[counts.length];
        Arrays.fill(nearest, -1);
        BufferedImage few = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int bucket = bucket(image.getRGB(x, y));
                if (nearest[bucket] < 0) {
                    nearest[bucket] = nearest(image.getRGB(x, y), palette);
                }
                few.getRaster().setSample(x, y, 0, nearest[bucket]);
            }
        }
        return few;
    }

    private static BufferedImage scaled(BufferedImage full) {
        int width = (int) (full.getWidth() * SCALE);
        int height = (int) (full.getHeight() * SCALE);
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = scaled.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        on.drawImage(full.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        on.dispose();
        return scaled;
    }

    private static int bucket(int rgb) {
        int drop = 8 - BITS;
        return (rgb >> 16 + drop & (1 << BITS) - 1) << 2 * BITS | (rgb >> 8 + drop & (1 << BITS) - 1) << BITS
                | rgb >> drop & (1 << BITS) - 1;
    }

    private static int nearest(int rgb, int[] palette) {
        return IntStream.range(0, palette.length).boxed().min(Comparator.comparingInt(i -> distance(rgb, palette[i]))).orElse(0);
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return 2 * red * red + 4 * green * green + 3 * blue * blue;
    }
}
