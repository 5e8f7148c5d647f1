package milaan.app;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Hands what a second start was asked to open to the window that is running already. Who runs holds a lock of the operating
 * system, which ends with the process however that ends, and listens on a socket in a folder only its user may enter. Where
 * anything of this fails or takes long, the program simply starts on its own.
 */
public final class SecondStart implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SecondStart.class.getName());
    private static final String GREETING = "milaan-1";
    private static final byte TAKEN = 1;
    /** Nobody waits longer for a window than this. */
    private static final int PATIENCE_MILLIS = 300;
    private static final int TRIES = 3;
    private static final int MOST_FILES = 1000;
    private static final int LONGEST_PATH = 1 << 15;

    private final Path folder;
    private final Path socket;
    private final Path lock;
    private Optional<FileChannel> held = Optional.empty();
    private Optional<ServerSocketChannel> server = Optional.empty();

    /** @param folder made where it is missing; @param screen tells the screens of one person apart */
    public SecondStart(Path folder, String screen) {
        String name = "window-" + Integer.toHexString(screen.hashCode());
        this.folder = folder;
        this.socket = folder.resolve(name + ".sock");
        this.lock = folder.resolve(name + ".lock");
    }

    /**
     * Hands {@code files} to the window that runs; where none runs, this process is the one from now on.
     *
     * @param files    absolute; none asks the window to come to the front
     * @param received told on a thread of its own what later starts were asked to open
     * @return whether a running window took them, so that this process has nothing to do
     */
    public boolean handedOver(List<Path> files, Consumer<List<Path>> received) {
        try {
            for (int i = 0; i < TRIES; i++) {
                if (isFirst()) {
                    listen(received);
                    return false;
                }
                if (CompletableFuture.supplyAsync(() -> offered(files), task -> daemon(task).start())
                        .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
                // The other one may be between its lock and its socket.
                Thread.sleep(PATIENCE_MILLIS / 10);
            }
        } catch (TimeoutException e) {
            LOG.log(System.Logger.Level.INFO, "a window runs and does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | java.util.concurrent.ExecutionException | UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.INFO, "started alone", e);
        }
        return false;
    }

    @Override
    public void close() {
        try {
            if (server.isPresent()) {
                server.get().close();
                Files.deleteIfExists(socket);
            }
            if (held.isPresent()) {
                held.get().close();
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "left behind: " + socket, e);
        }
    }

    private boolean isFirst() throws IOException {
        Files.createDirectories(folder);
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                held = Optional.of(channel);
                return true;
            }
        } catch (OverlappingFileLockException e) {
            LOG.log(System.Logger.Level.DEBUG, "held by this very process", e);
        }
        channel.close();
        return false;
    }

    private void listen(Consumer<List<Path>> received) throws IOException {
        // Whoever left it there holds no lock any more.
        Files.deleteIfExists(socket);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(UnixDomainSocketAddress.of(socket));
        server = Optional.of(channel);
        daemon(() -> {
            while (channel.isOpen()) {
                try {
                    SocketChannel caller = channel.accept();
                    // One who says nothing must not keep the others waiting.
                    daemon(() -> answer(caller, received)).start();
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.DEBUG, "no longer listening", e);
                }
            }
        }).start();
    }

    private static void answer(SocketChannel caller, Consumer<List<Path>> received) {
        try (caller; DataInputStream in = new DataInputStream(Channels.newInputStream(caller))) {
            if (!in.readUTF().equals(GREETING)) {
                return;
            }
            int count = in.readInt();
            if (count < 0 || count > MOST_FILES) {
                return;
            }
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int length = in.readInt();
                if (length < 0 || length > LONGEST_PATH) {
                    return;
                }
                files.add(Path.of(new String(in.readNBytes(length), StandardCharsets.UTF_8)));
            }
            caller.write(ByteBuffer.wrap(new byte[] {TAKEN}));
            received.accept(files);
        } catch (IOException | InvalidPathException e) {
            LOG.log(System.Logger.Level.INFO, "a second start was not understood", e);
        }
    }

    private boolean offered(List<Path> files) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(message);
            out.writeUTF(GREETING);
            out.writeInt(files.size());
            for (Path file : files) {
                byte[] path = file.toString().getBytes(StandardCharsets.UTF_8);
                out.writeInt(path.length);
                out.write(path);
            }
            for (ByteBuffer rest = ByteBuffer.wrap(message.toByteArray()); rest.hasRemaining();) {
                channel.write(rest);
            }
            ByteBuffer answer = ByteBuffer.allocate(1);
            return channel.read(answer) == 1 && answer.get(0) == TAKEN;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "nobody listens yet", e);
            return false;
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "milaan-second-start");
        thread.setDaemon(true);
        return thread;
    }
}
