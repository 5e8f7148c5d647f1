package milaan.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import milaan.work.Problem;
import milaan.work.ProblemException;

/**
 * Keeps a second window from writing to a story file that is open. A lock of the operating system on a file beside it:
 * it ends with the process, however that ends, and readers are not kept out.
 */
final class FileLock implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private FileLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static FileLock on(Path story) throws ProblemException {
        Path path = story.resolveSibling("." + story.getFileName() + ".lock");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new ProblemException(new Problem.StoryFileLocked(story));
            }
            return new FileLock(path, channel);
        } catch (OverlappingFileLockException e) {
            closeQuietly(channel, e);
            throw new ProblemException(new Problem.StoryFileLocked(story), e);
        } catch (IOException e) {
            closeQuietly(channel, e);
            throw new ProblemException(new Problem.NotWritable(story), e);
        }
    }

    private static void closeQuietly(@org.jspecify.annotations.Nullable FileChannel channel, Exception because) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        channel.close();
    }
}
