package org.rapport.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.crypto.SecretKey;

/** An attacker on a journal of one segment: takes its records apart and puts them together again, with or without key. */
public final class Forger {
  private final Path segment;
  private final byte[] bytes;
  private final List<Integer> starts = new ArrayList<>();

  /**
   * @param journal the journal's folder
   * @throws IOException if it can't be read
   */
  public Forger(Path journal) throws IOException {
    segment = journal.resolve(Segment.name(1));
    bytes = Files.readAllBytes(segment);
    int at = Segment.HEADER;
    for (RecordHeader header = RecordHeader.at(bytes, at); header != null; header = RecordHeader.at(bytes, at)) {
      starts.add(at);
      at += RecordHeader.LENGTH + header.sealedLength();
    }
    starts.add(at);
  }

  /** @return how many records there are */
  public int count() {
    return starts.size() - 1;
  }

  /** @return the segment's file */
  public Path file() {
    return segment;
  }

  /** @return the segment as it was */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * @param index of a record, from 0
   * @return where it begins
   */
  public int start(int index) {
    return starts.get(index);
  }

  private byte[] frame(int index) {
    return Arrays.copyOfRange(bytes, starts.get(index), starts.get(index + 1));
  }

  /**
   * Puts records together: what an attacker without the key can do.
   *
   * @param order indexes of records, from 0
   * @throws IOException if it can't be written
   */
  public void arrange(List<Integer> order) throws IOException {
    ByteBuffer out = ByteBuffer.allocate(Segment.HEADER + order.stream().mapToInt(i -> frame(i).length).sum());
    out.put(bytes, 0, Segment.HEADER);
    order.forEach(i -> out.put(frame(i)));
    Files.write(segment, out.array());
  }

  /**
   * Changes a record's contents and seals it again, which takes the key.
   *
   * @param databaseId the database
   * @param key its journal's key
   * @param index which record, from 0
   * @param change of its contents
   * @param chain whether to seal all later records again too, so that the chain is sound, with the note of the last
   * @throws IOException if it can't be read or written
   */
  public void reseal(String databaseId, SecretKey key, int index, UnaryOperator<byte[]> change, boolean chain)
      throws IOException {
    RecordCodec codec = new RecordCodec(key, databaseId);
    List<byte[]> frames = new ArrayList<>();
    byte[] hash = new byte[RecordHeader.HASH];
    long number = 0;
    for (int i = 0; i < count(); i++) {
      byte[] frame = frame(i);
      RecordHeader header = RecordHeader.at(frame, 0);
      if (header == null) {
        throw new IOException("no record");
      }
      number = header.number();
      if (i == index || chain && i > index) {
        byte[] body = codec.open(1, header, frame, 0);
        byte[] payload = RecordCodec.payload(header, body == null ? new byte[0] : body);
        frame = codec.encode(new RecordCodec.Place(1, header.kind(), number, header.transaction(), header.durable(),
            hash), i == index ? change.apply(payload) : payload);
      }
      hash = RecordCodec.hash(frame, 0, frame.length);
      frames.add(frame);
    }
    ByteBuffer out = ByteBuffer.allocate(Segment.HEADER + frames.stream().mapToInt(f -> f.length).sum());
    out.put(bytes, 0, Segment.HEADER);
    frames.forEach(out::put);
    Files.write(segment, out.array());
    if (chain) {
      Path note = segment.resolveSibling(Acknowledged.FILE_NAME);
      Files.delete(note);
      try (Acknowledged acknowledged = Acknowledged.open(segment.toAbsolutePath().getParent(), codec)) {
        acknowledged.write(new JournalHead(number, hash));
        acknowledged.write(new JournalHead(number, hash));
      }
    }
  }
}
