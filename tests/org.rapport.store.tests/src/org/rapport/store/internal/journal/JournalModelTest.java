package org.rapport.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.store.internal.journal.JournalFixture.contents;
import static org.rapport.store.internal.journal.JournalFixture.files;
import static org.rapport.store.internal.journal.JournalFixture.line;
import static org.rapport.store.internal.journal.JournalFixture.open;
import static org.rapport.store.internal.journal.JournalFixture.payload;
import static org.rapport.store.internal.journal.JournalFixture.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories with crashes, compared with a plain list of what was acknowledged. */
class JournalModelTest {
  private final Path temporary;
  private final List<String> notices = new ArrayList<>();
  /** What every reader must see. */
  private final List<String> model = new ArrayList<>();
  private Random random = new Random(0);
  private long next = 1;

  JournalModelTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whateverHappensTheAcknowledgedRecordsStand(long seed) throws IOException {
    random = new Random(seed);
    int segmentBytes = 200 + random.nextInt(20_000);
    Path folder = temporary.resolve("0");
    for (int life = 1; life <= 12; life++) {
      Path copy = temporary.resolve(Integer.toString(life));
      try (Journal journal = open(folder, notices, segmentBytes)) {
        assertEquals(model, contents(journal), "life " + life);
        next = journal.head().number() + 1;
        for (int step = random.nextInt(12); step > 0; step--) {
          step(journal);
        }
        crash(journal, folder, copy);
      }
      folder = copy;
    }
    try (Journal journal = open(folder, notices, segmentBytes)) {
      assertEquals(model, contents(journal));
      for (int i = 0; i < model.size(); i += 3) {
        String wanted = model.get(i);
        assertEquals(wanted, line(journal.record(Long.parseLong(wanted.substring(0, wanted.indexOf('/'))))));
      }
    }
  }

  private void step(Journal journal) throws IOException {
    if (random.nextInt(3) > 0) {
      byte[] payload = payload(random, 2000);
      assertEquals(next, journal.append(payload));
      model.add(line(next, next, true, payload));
      next++;
      return;
    }
    List<String> lines = new ArrayList<>();
    boolean ends = random.nextInt(3) > 0;
    try (Journal.Writing writing = journal.begin()) {
      long transaction = next;
      assertEquals(transaction, writing.transaction());
      for (int parts = random.nextInt(6); parts > 0; parts--) {
        byte[] payload = payload(random, 3000);
        assertEquals(next, writing.part(payload));
        lines.add(line(next, transaction, false, payload));
        next++;
      }
      if (ends) {
        byte[] payload = payload(random, 100);
        assertEquals(next, writing.end(payload));
        lines.add(line(next, transaction, true, payload));
        next++;
        model.addAll(lines);
      } else if (next > transaction) {
        next++; // the record that abandons it
      }
    }
    assertEquals(model, contents(journal));
  }

  /** Copies what is on the disk in the midst of writing, the last file cut at any place after what was acknowledged. */
  private void crash(Journal journal, Path folder, Path copy) throws IOException {
    TreeMap<String, byte[]> safe = files(folder);
    Journal.Writing writing = journal.begin();
    for (int parts = random.nextInt(4); parts > 0; parts--) {
      writing.part(payload(random, 5000));
    }
    TreeMap<String, byte[]> files = files(folder);
    String last = files.lastKey().equals("acknowledged") ? files.lowerKey("acknowledged") : files.lastKey();
    assertTrue(last != null && last.endsWith(".journal"));
    byte[] contents = files.get(last);
    byte[] before = safe.get(last);
    if (contents != null) {
      int least = before == null ? 0 : before.length;
      int length = least + random.nextInt(contents.length - least + 1);
      byte[] torn = Arrays.copyOf(contents, length);
      if (random.nextInt(3) == 0) {
        torn = Arrays.copyOf(torn, length + random.nextInt(5000)); // zeros
      }
      files.put(last, torn);
    }
    write(copy, files);
  }
}
