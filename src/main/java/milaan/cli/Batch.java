package milaan.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The {@code batch} stream: every line is answered in its order, as many at once as there are processors, and each
 * answer goes out as soon as it and those before it are ready.
 */
final class Batch {

    private static final int LONGEST_LINE = 64 << 20;
    private static final int WAITING = 256;

    private final BatchLine lines;

    Batch(BatchLine lines) {
        this.lines = lines;
    }

    /** @return whether every line could be used */
    boolean run(InputStream in, OutputStream out) throws IOException, InterruptedException {
        BlockingQueue<Future<BatchLine.Answer>> queue = new ArrayBlockingQueue<>(WAITING);
        Future<BatchLine.Answer> end = CompletableFuture.completedFuture(new BatchLine.Answer("", false));
        try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Thread.ofPlatform().name("batch-reader").daemon().start(() -> read(in, queue, end, workers));
            boolean allUsed = true;
            for (Future<BatchLine.Answer> next = queue.take(); next != end; next = queue.take()) {
                BatchLine.Answer answer = next.get();
                allUsed &= !answer.failed();
                out.write(answer.json().getBytes(StandardCharsets.UTF_8));
                out.write('\n');
                if (queue.isEmpty()) {
                    out.flush();
                }
            }
            out.flush();
            return allUsed;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private void read(InputStream in, BlockingQueue<Future<BatchLine.Answer>> queue, Future<BatchLine.Answer> end,
                      ExecutorService workers) {
        try (InputStream buffered = new BufferedInputStream(in, 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long number = 0;
            int b;
            do {
                b = buffered.read();
                if (b != '\n' && b != -1) {
                    if (line.size() <= LONGEST_LINE) {
                        line.write(b);
                    }
                } else if (b == '\n' || line.size() > 0) {
                    number++;
                    byte[] bytes = line.toByteArray();
                    line.reset();
                    long at = number;
                    if (!isBlank(bytes)) {
                        queue.put(workers.submit(() -> answer(bytes, at)));
                    }
                }
            } while (b != -1);
        } catch (IOException e) {
            System.getLogger(Batch.class.getName()).log(System.Logger.Level.ERROR, "standard input ended early", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            putEnd(queue, end);
        }
    }

    private BatchLine.Answer answer(byte[] bytes, long number) {
        if (bytes.length > LONGEST_LINE) {
            return lines.failed(number, "longer than " + (LONGEST_LINE >> 20) + " MB");
        }
        try {
            String line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return lines.answer(line.startsWith("\uFEFF") ? line.substring(1) : line, number);
        } catch (CharacterCodingException e) {
            return lines.failed(number, "not UTF-8");
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private static void putEnd(BlockingQueue<Future<BatchLine.Answer>> queue, Future<BatchLine.Answer> end) {
        try {
            queue.put(end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
