package org.rapport.store.internal.keys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The lock on a database's folder: one process, one opening. The file {@value #FILE_NAME} holds who has it; the lock
 * itself is the operating system's, so the file that a killed process leaves behind is no obstacle.
 * <p>
 * On Unix a process loses its lock when it closes <em>any</em> channel on the file. So a second opening in the same
 * process is refused before the file is touched, and nobody else may open it.
 */
public final class DatabaseLock implements AutoCloseable {
  /** Name of the lock file in the database's folder. */
  public static final String FILE_NAME = "lock";

  /** The byte that is locked lies far beyond the text, which Windows would else not let others read. */
  private static final long LOCKED_BYTE = 1L << 40;
  private static final int TEXT_LIMIT = 4096;
  private static final Map<Path, LockHolder> HELD_HERE = new ConcurrentHashMap<>();

  private final Path folder;
  private final FileChannel channel;
  private boolean closed;

  private DatabaseLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param folder the database's folder, existing
   * @param user the user's name, shown to others who try to open the database
   * @return the lock, held until closed
   * @throws LockHeldException if another process, or this one, has the database open
   * @throws IOException if the lock file can't be written
   */
  public static DatabaseLock acquire(Path folder, String user) throws IOException {
    Path real = folder.toRealPath();
    LockHolder me = new LockHolder(oneLine(user), host(), ProcessHandle.current().pid(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS));
    LockHolder other = HELD_HERE.putIfAbsent(real, me);
    if (other != null) {
      throw held(folder, other);
    }
    FileChannel channel = null;
    try {
      channel = FileChannel.open(real.resolve(FILE_NAME), StandardOpenOption.CREATE, StandardOpenOption.READ,
          StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        throw held(folder, read(channel));
      }
      write(channel, me);
      return new DatabaseLock(real, channel);
    } catch (IOException | RuntimeException e) {
      if (channel != null) {
        channel.close();
      }
      HELD_HERE.remove(real);
      throw e;
    }
  }

  /**
   * @param folder a database's folder
   * @return whether this process has the lock
   * @throws IOException if there is no such folder
   */
  public static boolean isHeldHere(Path folder) throws IOException {
    return HELD_HERE.containsKey(folder.toRealPath());
  }

  /** Gives the lock back. Closing twice does nothing. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      channel.truncate(0);
    } finally {
      channel.close();
      HELD_HERE.remove(folder);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      // the same folder by another class loader of this process
      throw new IOException("The database is already open in this program; close it there first.", e);
    }
  }

  private static LockHeldException held(Path folder, LockHolder holder) {
    String time = holder.since().equals(Instant.EPOCH) ? "an unknown time"
        : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault()).format(holder.since());
    return new LockHeldException(
        "The database in %s is already open by %s on %s (process %d) since %s. Close it there, then try again."
            .formatted(folder, holder.user(), holder.host(), holder.pid(), time),
        holder);
  }

  private static void write(FileChannel channel, LockHolder holder) throws IOException {
    String text = String.join("\n", holder.user(), holder.host(), Long.toString(holder.pid()),
        Long.toString(holder.since().getEpochSecond()), holder.since().toString(), "");
    channel.truncate(0);
    ByteBuffer buffer = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private static LockHolder read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(TEXT_LIMIT);
    while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) > 0) {
      continue;
    }
    String[] lines = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).split("\n", -1);
    return new LockHolder(line(lines, 0), line(lines, 1), number(line(lines, 2)),
        Instant.ofEpochSecond(number(line(lines, 3))));
  }

  private static String line(String[] lines, int index) {
    return index < lines.length && !lines[index].isEmpty() ? lines[index] : "?";
  }

  private static long number(String text) {
    return text.matches("\\d{1,11}") ? Long.parseLong(text) : 0;
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ").strip();
    return line.length() > 200 ? line.substring(0, 200) : line;
  }

  /** Asks the environment first: without a name server, looking the name up takes seconds. */
  private static String host() throws IOException {
    String name = System.getenv("COMPUTERNAME");
    Path file = Path.of("/etc/hostname");
    if (name == null && Files.isReadable(file)) {
      name = Files.readString(file);
    }
    if (name != null && !name.isBlank()) {
      return oneLine(name);
    }
    try {
      return oneLine(InetAddress.getLocalHost().getHostName());
    } catch (UnknownHostException e) {
      String message = e.getMessage(); // "<name>: Name or service not known": the name is all we want
      return message == null ? "?" : oneLine(message.replaceAll(":.*", ""));
    }
  }
}
