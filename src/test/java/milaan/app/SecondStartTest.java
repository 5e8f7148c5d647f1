package milaan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two starts, one window. */
class SecondStartTest {

    @TempDir
    Path folder;

    private final BlockingQueue<List<Path>> received = new LinkedBlockingQueue<>();

    @Test
    void handsFilesToTheFirstAndOnlyOnce() throws Exception {
        List<Path> files = List.of(Path.of("/stories/कोसी.milaan"), Path.of("/stories/with space/b.txt"));
        try (SecondStart first = start(); SecondStart second = start()) {
            assertFalse(first.handedOver(List.of(), received::add));
            assertTrue(second.handedOver(files, never -> { }));
            assertEquals(files, received.poll(10, TimeUnit.SECONDS));
            assertTrue(second.handedOver(List.of(), never -> { }));
            assertEquals(List.of(), received.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void startsAnewAfterTheFirstHasGone() throws Exception {
        try (SecondStart first = start()) {
            assertFalse(first.handedOver(List.of(), received::add));
        }
        try (SecondStart next = start(); SecondStart second = start()) {
            assertFalse(next.handedOver(List.of(), received::add));
            assertTrue(second.handedOver(List.of(Path.of("/a")), never -> { }));
        }
    }

    @Test
    void passesOverASocketThatACrashLeftBehind() throws Exception {
        Files.createDirectories(run());
        Files.writeString(run().resolve("window-" + Integer.toHexString(":1".hashCode()) + ".sock"), "stale");
        try (SecondStart first = start(); SecondStart second = start()) {
            assertFalse(first.handedOver(List.of(), received::add));
            assertTrue(second.handedOver(List.of(), never -> { }));
        }
    }

    @Test
    void startsAloneWhereTheOneThatRunsDoesNotAnswer() throws Exception {
        Files.createDirectories(run());
        Path lock = run().resolve("window-" + Integer.toHexString(":1".hashCode()) + ".lock");
        try (FileChannel hung = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             SecondStart second = start()) {
            assertTrue(hung.tryLock() != null);
            assertFalse(second.handedOver(List.of(Path.of("/a")), never -> { }));
        }
    }

    @Test
    void hearsOthersAfterOneThatTalksNonsenseOrNothing() throws Exception {
        try (SecondStart first = start(); SecondStart second = start()) {
            assertFalse(first.handedOver(List.of(), received::add));
            UnixDomainSocketAddress address = UnixDomainSocketAddress.of(
                    run().resolve("window-" + Integer.toHexString(":1".hashCode()) + ".sock"));
            try (SocketChannel silent = SocketChannel.open(StandardProtocolFamily.UNIX);
                 SocketChannel nonsense = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                silent.connect(address);
                nonsense.connect(address);
                nonsense.write(ByteBuffer.wrap(new byte[] {0, 3, 'a', 'b', 'c', 9, 9, 9, 9}));
                assertTrue(second.handedOver(List.of(Path.of("/b")), never -> { }));
            }
            assertEquals(List.of(Path.of("/b")), received.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void keepsOtherScreensApart() {
        try (SecondStart first = start(); SecondStart other = new SecondStart(run(), ":2")) {
            assertFalse(first.handedOver(List.of(), received::add));
            assertFalse(other.handedOver(List.of(), received::add));
        }
    }

    @Test
    void letsOnlyItsUserIn() throws Exception {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no such rights here");
        try (SecondStart first = start()) {
            first.handedOver(List.of(), received::add);
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(run())));
        }
    }

    @Test
    void startsWhereTheFolderCannotBe() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (SecondStart none = new SecondStart(file.resolve("run"), ":1")) {
            assertFalse(none.handedOver(List.of(), received::add));
        }
    }

    private Path run() {
        return folder.resolve("run");
    }

    private SecondStart start() {
        return new SecondStart(run(), ":1");
    }
}
