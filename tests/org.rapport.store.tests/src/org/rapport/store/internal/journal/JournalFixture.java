package org.rapport.store.internal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Opens, reads and copies journals for the tests. */
final class JournalFixture {
  static final String ID = "00112233445566778899aabbccddeeff";
  static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

  private JournalFixture() {}

  static Journal open(Path folder) throws IOException {
    return open(folder, new ArrayList<>(), Journal.SEGMENT_BYTES);
  }

  static Journal open(Path folder, List<String> notices, long segmentBytes) throws IOException {
    return Journal.open(folder, ID, KEY, notices::add, segmentBytes);
  }

  /** Every record a reader sees, as {@code number/transaction/end: payload}. */
  static List<String> contents(Journal journal) throws IOException {
    List<String> all = new ArrayList<>();
    try (Journal.Records records = journal.read(1)) {
      while (records.hasNext()) {
        all.add(line(records.next()));
      }
    }
    return all;
  }

  static List<String> contents(Path folder) throws IOException {
    try (Journal journal = open(folder)) {
      return contents(journal);
    }
  }

  static String line(JournalRecord record) {
    return line(record.number(), record.transaction(), record.end(), record.payload());
  }

  static String line(long number, long transaction, boolean end, byte[] payload) {
    String text = payload.length > 100 ? payload.length + " bytes " + Arrays.hashCode(payload)
        : new String(payload, StandardCharsets.ISO_8859_1);
    return number + "/" + transaction + "/" + end + ": " + text;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Bytes that compress well or not at all, as it comes. */
  static byte[] payload(Random random, int most) {
    byte[] payload = new byte[random.nextInt(most)];
    if (random.nextBoolean()) {
      random.nextBytes(payload);
    } else {
      for (int i = 0; i < payload.length; i++) {
        payload[i] = (byte) ("Basel".charAt(i % 5));
      }
    }
    return payload;
  }

  /** The files of a journal as they are now, by name. */
  static TreeMap<String, byte[]> files(Path folder) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** Makes a folder hold these files and nothing else. */
  static void write(Path folder, TreeMap<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.toList()) {
        Files.delete(file);
      }
    }
    for (var file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
