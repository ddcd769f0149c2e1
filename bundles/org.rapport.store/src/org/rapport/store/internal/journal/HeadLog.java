package org.rapport.store.internal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.files.Disk;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.files.DurableFiles;

/**
 * Ends of journals, noted outside of them: a file per database, a line per note with time, number and hash of the last
 * record, only ever appended to. Whoever has the key of a database can rewrite its journal so that it is sound in
 * itself, or put back an older one; but not so that it still holds the records noted here.
 */
public final class HeadLog {
  private static final String LINE = "\\S+ \\d{1,18} [0-9a-f]{64}";

  private final Path file;

  /**
   * @param folder the folder of the notes, created when something is noted
   * @param databaseId the database's identity
   */
  public HeadLog(Path folder, String databaseId) {
    this.file = folder.resolve(databaseId);
  }

  /**
   * One note.
   *
   * @param time when it was made
   * @param head the journal's end then
   */
  public record Noted(Instant time, JournalHead head) {
  }

  /**
   * Notes a journal's end, unless that is what was noted last.
   *
   * @param head the end
   * @param time now
   * @throws IOException if it can't be written
   */
  public void note(JournalHead head, Instant time) throws IOException {
    List<Noted> before = read();
    if (head.number() == 0 || !before.isEmpty() && before.getLast().head().number() == head.number()
        && Arrays.equals(before.getLast().head().hash(), head.hash())) {
      return;
    }
    String line = time + " " + head.number() + " " + HexFormat.of().formatHex(head.hash()) + "\n";
    Disk disk = Disks.of(file);
    boolean fresh = !Files.exists(file);
    if (fresh) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      disk.create(file);
    }
    try (Disk.OpenFile open = disk.open(file)) {
      long end = open.length();
      byte[] last = new byte[1];
      if (end > 0) {
        open.read(end - 1, last);
      }
      boolean torn = end > 0 && last[0] != '\n';
      open.write(end, ((torn ? "\n" : "") + line).getBytes(StandardCharsets.US_ASCII));
      open.sync();
    }
    if (fresh) {
      DurableFiles.syncFolder(file.toAbsolutePath().getParent());
    }
  }

  /**
   * @return the notes, the oldest first; a line torn by a power cut is left out
   * @throws IOException if the file can't be read
   */
  public List<Noted> read() throws IOException {
    List<Noted> all = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\n")) {
        Noted noted = line.matches(LINE) ? parse(line.split(" ")) : null;
        if (noted != null) {
          all.add(noted);
        }
      }
    }
    return all;
  }

  private static @Nullable Noted parse(String[] words) {
    try {
      return new Noted(Instant.parse(words[0]),
          new JournalHead(Long.parseLong(words[1]), HexFormat.of().parseHex(words[2])));
    } catch (DateTimeParseException e) {
      System.getLogger(HeadLog.class.getName()).log(System.Logger.Level.DEBUG, "Not a note: " + words[0], e);
      return null;
    }
  }
}
