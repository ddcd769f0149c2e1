package org.rapport.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.store.internal.journal.JournalFixture.bytes;
import static org.rapport.store.internal.journal.JournalFixture.contents;
import static org.rapport.store.internal.journal.JournalFixture.files;
import static org.rapport.store.internal.journal.JournalFixture.open;
import static org.rapport.store.internal.journal.JournalFixture.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recorded journal, torn and altered in every way: the acknowledged records or a named damage, nothing else. */
class JournalDamageTest {
  private static final String SEGMENT = "00000001.journal";

  private final Path recorded;
  private final Path folder;

  JournalDamageTest(@TempDir Path temporary) {
    this.recorded = temporary.resolve("recorded");
    this.folder = temporary.resolve("journal");
  }

  /** The journal's files before and after its last record. */
  private record Recording(TreeMap<String, byte[]> before, TreeMap<String, byte[]> after, List<String> contents) {
    byte[] segment() {
      return bytesOf(after, SEGMENT);
    }

    int tail() {
      return bytesOf(before, SEGMENT).length;
    }

    /** The segment's files as they are, with these bytes for the segment. */
    TreeMap<String, byte[]> with(boolean acknowledged, byte[] segment) {
      TreeMap<String, byte[]> files = new TreeMap<>(acknowledged ? after : before);
      files.put(SEGMENT, segment);
      return files;
    }
  }

  private static byte[] bytesOf(TreeMap<String, byte[]> files, String name) {
    byte[] bytes = files.get(name);
    assertTrue(bytes != null, name);
    return bytes;
  }

  private Recording record() throws IOException {
    try (Journal journal = open(recorded)) {
      journal.append(bytes("the first"));
      try (Journal.Writing writing = journal.begin()) {
        writing.part(bytes("part"));
        writing.end(bytes("end"));
      }
      journal.append(bytes("the last but one"));
      TreeMap<String, byte[]> before = files(recorded);
      journal.append(bytes("the last"));
      return new Recording(before, files(recorded), contents(journal));
    }
  }

  @Test
  void aTailTornAtAnyByteIsCutOffAndTheJournalGoesOn() throws IOException {
    Recording recording = record();
    for (int length = recording.tail(); length < recording.segment().length; length++) {
      write(folder, recording.with(false, Arrays.copyOf(recording.segment(), length)));
      List<String> notices = new ArrayList<>();
      try (Journal journal = open(folder, notices, Journal.SEGMENT_BYTES)) {
        assertEquals(recording.contents().subList(0, 4), contents(journal));
        assertEquals(length == recording.tail() ? 0 : 1, notices.size(), notices::toString);
        assertEquals(5, journal.append(bytes("instead")));
      }
      assertEquals("5/5/true: instead", contents(folder).getLast());
    }
  }

  @Test
  void aWholeTailThatNobodyHeardOfIsKept() throws IOException {
    Recording recording = record();
    write(folder, recording.with(false, recording.segment()));
    assertEquals(recording.contents(), contents(folder));
  }

  @Test
  void anAcknowledgedTailTornAtAnyByteIsDamage() throws IOException {
    Recording recording = record();
    for (int length = recording.tail(); length < recording.segment().length; length++) {
      write(folder, recording.with(true, Arrays.copyOf(recording.segment(), length)));
      assertDamage(5, recording.tail(), "length " + length);
    }
    for (int length = 0; length < recording.tail(); length++) {
      write(folder, recording.with(true, Arrays.copyOf(recording.segment(), length)));
      assertDamage(-1, -1, "length " + length);
    }
  }

  @Test
  void aFlippedBitAnywhereInAcknowledgedRecordsIsDamageAndNamesTheRecord() throws IOException {
    Recording recording = record();
    List<Integer> starts = starts(recording.segment());
    for (int bit = 0; bit < recording.segment().length * 8; bit++) {
      byte[] bad = recording.segment().clone();
      bad[bit / 8] ^= (byte) (1 << bit % 8);
      write(folder, recording.with(true, bad));
      int number = 0;
      while (number < starts.size() && starts.get(number) <= bit / 8) {
        number++;
      }
      int offset = number == 0 ? 0 : starts.get(number - 1);
      assertDamage(Math.max(1, number), offset, "bit " + bit);
    }
  }

  @Test
  void aFlippedBitInATailThatNobodyHeardOfCutsIt() throws IOException {
    Recording recording = record();
    for (int bit = recording.tail() * 8; bit < recording.segment().length * 8; bit++) {
      byte[] bad = recording.segment().clone();
      bad[bit / 8] ^= (byte) (1 << bit % 8);
      write(folder, recording.with(false, bad));
      assertEquals(recording.contents().subList(0, 4), contents(folder), "bit " + bit);
    }
  }

  @Test
  void zerosAfterTheLastRecordAreCutOff() throws IOException {
    Recording recording = record();
    for (int zeros : new int[]{1, 71, 72, 73, 4096, 100_000}) {
      write(folder, recording.with(true, Arrays.copyOf(recording.segment(), recording.segment().length + zeros)));
      assertEquals(recording.contents(), contents(folder));
    }
  }

  @Test
  void withoutTheNoteALaterRecordStillTellsThatABadOneWasSafe() throws IOException {
    Recording recording = record();
    List<Integer> starts = starts(recording.segment());
    for (int record = 0; record < 4; record++) {
      byte[] bad = recording.segment().clone();
      bad[starts.get(record) + 75] ^= 4;
      TreeMap<String, byte[]> files = recording.with(true, bad);
      files.remove(Acknowledged.FILE_NAME);
      write(folder, files);
      if (record == 1) {
        // the part was not forced on its own: the end of its transaction does not vouch for it, the next record does
        assertDamage(2, starts.get(1), "part");
      } else {
        assertDamage(record + 1, starts.get(record), "record " + (record + 1));
      }
    }
  }

  @Test
  void anAlteredNoteHarmsNothing() throws IOException {
    Recording recording = record();
    byte[] note = bytesOf(recording.after(), Acknowledged.FILE_NAME);
    for (int bit = 0; bit < note.length * 8; bit += 3) {
      byte[] bad = note.clone();
      bad[bit / 8] ^= (byte) (1 << bit % 8);
      TreeMap<String, byte[]> files = recording.with(true, recording.segment());
      files.put(Acknowledged.FILE_NAME, bad);
      write(folder, files);
      assertEquals(recording.contents(), contents(folder));
    }
    TreeMap<String, byte[]> files = recording.with(true, recording.segment());
    files.remove(Acknowledged.FILE_NAME);
    write(folder, files);
    List<String> notices = new ArrayList<>();
    open(folder, notices, Journal.SEGMENT_BYTES).close();
    assertEquals(1, notices.size());
  }

  /** A power cut may keep the second part of a transaction and lose the first: nobody was promised either. */
  @Test
  void aHoleInATransactionWithoutEndIsTornNotDamage() throws IOException {
    TreeMap<String, byte[]> files;
    try (Journal journal = open(recorded)) {
      journal.append(bytes("safe"));
      Journal.Writing writing = journal.begin();
      writing.part(bytes("first part"));
      writing.part(bytes("second part"));
      files = files(recorded);
    }
    byte[] segment = bytesOf(files, SEGMENT);
    List<Integer> starts = starts(segment);
    Arrays.fill(segment, starts.get(1), starts.get(2), (byte) 0);
    write(folder, files);
    assertEquals(List.of("1/1/true: safe"), contents(folder));
  }

  @Test
  void aTransactionWithoutEndIsAbandonedOnceAndForAll() throws IOException {
    TreeMap<String, byte[]> files;
    try (Journal journal = open(recorded)) {
      journal.append(bytes("safe"));
      Journal.Writing writing = journal.begin();
      writing.part(bytes("first part"));
      writing.part(bytes("second part"));
      files = files(recorded);
    }
    write(folder, files);
    List<String> notices = new ArrayList<>();
    try (Journal journal = open(folder, notices, Journal.SEGMENT_BYTES)) {
      assertEquals(List.of("1/1/true: safe"), contents(journal));
      assertEquals(1, notices.size());
      assertEquals(5, journal.append(bytes("next")));
    }
    notices.clear();
    try (Journal journal = open(folder, notices, Journal.SEGMENT_BYTES)) {
      assertEquals(List.of("1/1/true: safe", "5/5/true: next"), contents(journal));
      assertEquals(List.of(), notices);
    }
  }

  @Test
  void segmentsCanNotBeMissingOrChangePlaces() throws IOException {
    try (Journal journal = open(recorded, new ArrayList<>(), 300)) {
      for (int i = 0; i < 12; i++) {
        journal.append(bytes("record " + i));
      }
    }
    TreeMap<String, byte[]> good = files(recorded);
    List<String> segments = good.keySet().stream().filter(name -> name.endsWith(".journal")).toList();
    assertTrue(segments.size() >= 4);
    for (String segment : segments) {
      TreeMap<String, byte[]> files = new TreeMap<>(good);
      files.remove(segment);
      write(folder, files);
      assertDamage(-1, -1, segment + " missing");
    }
    TreeMap<String, byte[]> swapped = new TreeMap<>(good);
    swapped.put(segments.get(1), bytesOf(good, segments.get(2)));
    swapped.put(segments.get(2), bytesOf(good, segments.get(1)));
    write(folder, swapped);
    assertDamage(-1, 0, "swapped");
  }

  @Test
  void aSegmentThatWasJustBegunIsNoDamage() throws IOException {
    try (Journal journal = open(recorded)) {
      journal.append(bytes("one"));
    }
    TreeMap<String, byte[]> good = files(recorded);
    byte[] header = Arrays.copyOf(bytesOf(good, SEGMENT), Segment.HEADER);
    for (int length = 0; length <= header.length; length++) {
      TreeMap<String, byte[]> files = new TreeMap<>(good);
      files.put("00000002.journal", Arrays.copyOf(header, length));
      write(folder, files);
      assertEquals(List.of("1/1/true: one"), contents(folder), "length " + length);
      TreeMap<String, byte[]> first = new TreeMap<>();
      first.put(SEGMENT, Arrays.copyOf(header, length));
      write(folder, first);
      assertEquals(List.of(), contents(folder), "first segment, length " + length);
    }
  }

  @Test
  void anOlderCopyOfTheSegmentsIsNoticed() throws IOException {
    Recording recording = record();
    TreeMap<String, byte[]> rolledBack = new TreeMap<>(recording.before());
    rolledBack.put(Acknowledged.FILE_NAME, bytesOf(recording.after(), Acknowledged.FILE_NAME));
    write(folder, rolledBack);
    assertDamage(5, recording.tail(), "rolled back");
  }

  /** Opening is refused, the record is named, and not a byte was changed. */
  private void assertDamage(long number, long offset, String what) throws IOException {
    TreeMap<String, byte[]> before = files(folder);
    DamagedJournalException e = assertThrows(DamagedJournalException.class, () -> open(folder).close(), what);
    if (number >= 0) {
      assertEquals(number, e.number(), what);
    }
    if (offset >= 0) {
      assertEquals(offset, e.offset(), what);
    }
    assertTrue(e.segment().endsWith(".journal"), e.segment());
    assertTrue(e.getMessage().contains(e.segment()), e.getMessage());
    TreeMap<String, byte[]> after = files(folder);
    after.keySet().removeIf(name -> name.equals(Acknowledged.FILE_NAME) && !before.containsKey(name));
    assertEquals(before.keySet(), after.keySet(), what);
    before.forEach((name, contents) -> assertArrayEquals(contents, after.get(name), what));
  }

  /** Where the records of a segment begin. */
  private static List<Integer> starts(byte[] segment) {
    List<Integer> starts = new ArrayList<>();
    int at = Segment.HEADER;
    RecordHeader header = RecordHeader.at(segment, at);
    while (header != null) {
      starts.add(at);
      at += RecordHeader.LENGTH + header.sealedLength();
      header = RecordHeader.at(segment, at);
    }
    return starts;
  }
}
