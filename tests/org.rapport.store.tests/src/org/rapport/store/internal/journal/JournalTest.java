package org.rapport.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.store.internal.journal.JournalFixture.ID;
import static org.rapport.store.internal.journal.JournalFixture.KEY;
import static org.rapport.store.internal.journal.JournalFixture.bytes;
import static org.rapport.store.internal.journal.JournalFixture.contents;
import static org.rapport.store.internal.journal.JournalFixture.files;
import static org.rapport.store.internal.journal.JournalFixture.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private final Path folder;

  JournalTest(@TempDir Path temporary) {
    this.folder = temporary.resolve("journal");
  }

  @Test
  void recordsComeBackInOrderAfterReopening() throws IOException {
    try (Journal journal = open(folder)) {
      assertEquals(0, journal.head().number());
      assertEquals(1, journal.append(bytes("one")));
      assertEquals(2, journal.append(bytes("")));
      assertEquals(3, journal.append(new byte[300_000]));
    }
    List<String> expected = List.of("1/1/true: one", "2/2/true: ",
        "3/3/true: 300000 bytes " + Arrays.hashCode(new byte[300_000]));
    assertEquals(expected, contents(folder));
    try (Journal journal = open(folder)) {
      assertEquals(4, journal.append(bytes("four")));
      assertEquals(4, journal.head().number());
      try (Journal.Records records = journal.read(3)) {
        assertEquals(3, records.next().number());
        assertEquals("four", new String(records.next().payload(), StandardCharsets.UTF_8));
        assertFalse(records.hasNext());
        assertThrows(NoSuchElementException.class, records::next);
      }
      assertEquals("one", new String(journal.record(1).payload(), StandardCharsets.UTF_8));
      assertThrows(IOException.class, () -> journal.record(5));
      assertThrows(IOException.class, () -> journal.record(0));
    }
  }

  @Test
  void aTransactionOfManyRecordsIsSeenWhenItEnds() throws IOException {
    try (Journal journal = open(folder)) {
      journal.append(bytes("before"));
      try (Journal.Writing writing = journal.begin()) {
        assertEquals(2, writing.transaction());
        assertEquals(2, writing.part(bytes("a")));
        assertEquals(3, writing.part(bytes("b")));
        assertEquals(1, journal.head().number());
        assertEquals(1, contents(journal).size());
        assertThrows(IllegalStateException.class, () -> journal.append(bytes("not between")));
        assertThrows(IllegalStateException.class, journal::begin);
        assertEquals(4, writing.end(bytes("c")));
        assertThrows(IllegalStateException.class, () -> writing.part(bytes("too late")));
      }
      journal.append(bytes("after"));
    }
    assertEquals(List.of("1/1/true: before", "2/2/false: a", "3/2/false: b", "4/2/true: c", "5/5/true: after"),
        contents(folder));
  }

  @Test
  void anAbandonedTransactionIsNeverSeen() throws IOException {
    try (Journal journal = open(folder)) {
      journal.append(bytes("before"));
      try (Journal.Writing writing = journal.begin()) {
        writing.part(bytes("a"));
        writing.part(bytes("b"));
      }
      journal.begin().close();
      journal.append(bytes("after"));
      assertThrows(IOException.class, () -> journal.record(2));
      try (Journal.Records records = journal.read(3)) {
        assertEquals(5, records.next().number());
      }
    }
    assertEquals(List.of("1/1/true: before", "5/5/true: after"), contents(folder));
  }

  @Test
  void closingTheJournalAbandonsWhatIsBeingWritten() throws IOException {
    Journal journal = open(folder);
    journal.append(bytes("one"));
    Journal.Writing writing = journal.begin();
    writing.part(bytes("lost"));
    journal.close();
    journal.close();
    writing.close();
    assertThrows(IOException.class, () -> journal.append(bytes("closed")));
    assertEquals(List.of("1/1/true: one"), contents(folder));
  }

  @Test
  void longJournalsHaveManySegments() throws IOException {
    Random random = new Random(3);
    List<byte[]> payloads = new ArrayList<>();
    try (Journal journal = open(folder, new ArrayList<>(), 2000)) {
      for (int i = 0; i < 60; i++) {
        byte[] payload = new byte[random.nextInt(700)];
        random.nextBytes(payload);
        payloads.add(payload);
        journal.append(payload);
      }
    }
    assertTrue(files(folder).size() > 6, "segments: " + files(folder).keySet());
    try (Journal journal = open(folder, new ArrayList<>(), 2000)) {
      for (int from = 1; from <= 60; from += 7) {
        try (Journal.Records records = journal.read(from)) {
          for (int number = from; number <= 60; number++) {
            assertArrayEquals(payloads.get(number - 1), records.next().payload());
            assertArrayEquals(payloads.get(number - 1), journal.record(number).payload());
          }
        }
      }
    }
  }

  @Test
  void nothingIsInTheClear() throws IOException {
    try (Journal journal = open(folder)) {
      journal.append(bytes("Ada Lovelace"));
    }
    for (byte[] file : files(folder).values()) {
      assertFalse(new String(file, StandardCharsets.ISO_8859_1).contains("Lovelace"));
    }
  }

  @Test
  void repetitiveContentsAreCompressed() throws IOException {
    try (Journal journal = open(folder)) {
      journal.append("Month-to-month;".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(Files.size(folder.resolve("00000001.journal")) < 100_000);
  }

  @Test
  void eachRecordCarriesTheHashOfTheOneBefore() throws IOException {
    try (Journal journal = open(folder)) {
      journal.append(bytes("one"));
      byte[] first = journal.head().hash();
      int end = (int) Files.size(folder.resolve("00000001.journal"));
      journal.append(bytes("two"));
      byte[] all = Files.readAllBytes(folder.resolve("00000001.journal"));
      assertArrayEquals(first, RecordCodec.hash(all, Segment.HEADER, end - Segment.HEADER));
      RecordHeader second = RecordHeader.at(all, end);
      assertTrue(second != null);
      assertArrayEquals(first, second.previous());
      assertArrayEquals(journal.head().hash(), RecordCodec.hash(all, end, all.length - end));
    }
  }

  @Test
  void anotherKeyOrAnotherDatabaseIsRefusedAndNothingChanges() throws IOException {
    try (Journal journal = open(folder)) {
      journal.append(bytes("one"));
    }
    var before = files(folder);
    byte[] other = new byte[32];
    other[0] = 1;
    // the note of the acknowledged record can't be read either: the segment itself must be refused
    try (Journal journal = open(folder)) {
      journal.append(bytes("two"));
    }
    var after = files(folder);
    assertThrows(DamagedJournalException.class,
        () -> Journal.open(folder, ID, new SecretKeySpec(other, "AES"), text -> fail(text)).close());
    assertThrows(DamagedJournalException.class, () -> Journal.open(folder, "ff", KEY, text -> fail(text)).close());
    assertEquals(after.keySet(), files(folder).keySet());
    after.forEach((name, contents) -> assertArrayEquals(contents, read(name)));
    assertEquals(before.keySet(), after.keySet());
  }

  private byte[] read(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void fail(String text) {
    throw new AssertionError("Nothing to tell: " + text);
  }

  @Test
  void readersSeeWhatWasAcknowledgedWhenTheyBegan() throws IOException {
    try (Journal journal = open(folder, new ArrayList<>(), 300)) {
      for (int i = 1; i <= 10; i++) {
        journal.append(bytes("record " + i));
      }
      try (Journal.Records records = journal.read(1)) {
        for (int i = 1; i <= 10; i++) {
          journal.append(bytes("later " + i));
          assertEquals("record " + i, new String(records.next().payload(), StandardCharsets.UTF_8));
        }
        assertFalse(records.hasNext());
      }
    }
  }

  @Test
  void anInterruptedThreadWritesAsWell() throws Exception {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    try (Journal journal = open(folder)) {
      Thread thread = new Thread(() -> {
        Thread.currentThread().interrupt();
        try {
          journal.append(bytes("one"));
          contents(journal);
        } catch (IOException | RuntimeException e) {
          failure.set(e);
        }
      });
      thread.start();
      thread.join();
      journal.append(bytes("two"));
    }
    assertEquals(null, failure.get());
    assertEquals(2, contents(folder).size());
  }
}
