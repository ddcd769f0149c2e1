package org.rapport.store.internal.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.rapport.store.internal.files.Disks;

/**
 * H2's file layer with sealed blocks: the scheme {@value #SCHEME}, with names such as
 * {@code sealed:<database id>:retry:/folder/data.mv.db}.
 * <p>
 * Why a layer of our own and not H2's {@code CIPHER=AES}: that one is not authenticated, derives its key with ten
 * rounds only, and costs twice the insert time of a plain file on wide rows; a plain file gives back wrong data after a
 * flipped bit in 180 of 300 cases, since H2 has no page checksums. This layer costs nothing that can be measured on
 * inserts, and any flipped bit is an {@link IOException}. H2 wrote nothing but whole blocks of 4 KiB in all
 * measurements, so a block here is 4 KiB too. Neither layer makes a commit durable: that is the journal's task.
 * <p>
 * H2 makes instances by reflection: hence public, with a public constructor.
 */
public class SealedFilePath extends FilePathWrapper {
  /** The scheme in H2's file names. */
  public static final String SCHEME = "sealed";

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  protected String getPrefix() {
    return SCHEME + ":" + databaseId(name) + ":";
  }

  @Override
  protected FilePath unwrap(@Nullable String fileName) {
    String path = Objects.requireNonNull(fileName);
    return FilePath.get(path.substring(SCHEME.length() + databaseId(path).length() + 2));
  }

  private static String databaseId(String path) {
    int end = path.indexOf(':', SCHEME.length() + 1);
    if (!path.startsWith(SCHEME + ":") || end < 0) {
      throw new IllegalArgumentException("Not the name of a sealed file: " + path);
    }
    return path.substring(SCHEME.length() + 1, end);
  }

  @Override
  public FileChannel open(@Nullable String mode) throws IOException {
    SealedFiles.checkUndamaged(name);
    Sealer sealer = new Sealer(SealedFiles.key(databaseId(name)));
    Path file = SealedFiles.place(name);
    FileChannel base = new SteadyChannel(Disks.of(file).channel(file, getBase().open(mode)),
        SealedFiles.trouble(databaseId(name)));
    try {
      return SealedChannel.open(base, sealer, databaseId(name), name, !"r".equals(mode));
    } catch (IOException | RuntimeException e) {
      base.close();
      throw e;
    }
  }

  @Override
  public long size() {
    return SealedChannel.plainSize(getBase().size());
  }

  @Override
  public InputStream newInputStream() throws IOException {
    return Channels.newInputStream(open("r"));
  }

  @Override
  public OutputStream newOutputStream(boolean append) throws IOException {
    return newFileChannelOutputStream(open("rw"), append);
  }
}
