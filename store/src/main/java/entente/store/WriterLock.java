package entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Held by the one process that writes a store; the operating system lets it go when the process dies. */
final class WriterLock implements AutoCloseable {
    /**
     * Files this process holds. A second channel on one of them must not even be opened: where locks are POSIX locks,
     * closing any channel of a file lets go of all the locks the process has on it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock; empty if somebody else holds it. */
    static Optional<WriterLock> tryTake(Path file) {
        Optional<WriterLock> taken = Optional.empty();
        try {
            Path real = file.resolveSibling(".").toRealPath().resolve(String.valueOf(file.getFileName()));
            if (HELD.add(real)) {
                try {
                    taken = lock(real);
                } finally {
                    if (taken.isEmpty()) {
                        HELD.remove(real);
                    }
                }
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The store cannot be written: %s (%s). Choose another folder with --store."
                            .formatted(file, StoreLayout.reason(e)),
                    e);
        }
        return taken;
    }

    private static Optional<WriterLock> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
            return Optional.ofNullable(lock).map(held -> new WriterLock(file, channel, held));
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new StoreException("The store's lock could not be let go (%s).".formatted(StoreLayout.reason(e)), e);
        } finally {
            HELD.remove(file);
        }
    }
}
