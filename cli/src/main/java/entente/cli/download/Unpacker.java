package entente.cli.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Takes the tables out of an archive. An archive that names a place outside its own folder is refused as a whole, and so is
 * one with more in it than a dataset has: sizes are counted while unpacking, as an archive can lie about them.
 */
final class Unpacker {
    private final long most;
    private final int mostEntries;

    /**
     * @param most how many bytes may come out
     * @param mostEntries how many files may be in an archive
     */
    Unpacker(long most, int mostEntries) {
        this.most = most;
        this.mostEntries = mostEntries;
    }

    /**
     * Unpacks the files with names in {@code .csv}.
     *
     * @param folder where to, empty
     * @throws DownloadException if it is no whole archive, or not a safe one
     */
    List<Path> unpack(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.size() > mostEntries) {
                throw new DownloadException(
                        "The archive holds %,d files, more than %,d.".formatted(zip.size(), mostEntries));
            }
            List<Path> tables = new ArrayList<>();
            long left = most;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Path target = place(entry, folder);
                if (!entry.isDirectory()
                        && entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    Files.createDirectories(target.getParent());
                    left -= copy(zip, entry, target, left);
                    tables.add(target);
                }
            }
            return tables;
        } catch (ZipException e) {
            throw new DownloadException("What came is no whole ZIP archive: %s.".formatted(e.getMessage()), e);
        }
    }

    private static Path place(ZipEntry entry, Path folder) throws DownloadException {
        String name = entry.getName();
        try {
            Path target = folder.resolve(name).normalize();
            if (!name.contains("\\") && target.startsWith(folder)) {
                return target;
            }
        } catch (InvalidPathException e) {
            // answered below
        }
        throw new DownloadException(
                "The archive names a file outside its folder, '%s'. Nothing was unpacked.".formatted(name));
    }

    private long copy(ZipFile zip, ZipEntry entry, Path target, long left) throws IOException {
        long copied = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream stream = zip.getInputStream(entry);
                OutputStream file = Files.newOutputStream(target)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                copied += read;
                if (copied > left) {
                    throw new DownloadException(
                            "More than %,d bytes come out of the archive; no dataset Entente reads is as large."
                                    .formatted(most));
                }
                file.write(buffer, 0, read);
            }
        }
        return copied;
    }
}
