package org.rapport.exchange.internal.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/** Finds the encoding of bytes: byte order marks first, then UTF-8, then GB18030 against Windows-1252. */
final class Encodings {

  static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** An encoding and the length of the byte order mark in front of the text. */
  record Encoding(Charset charset, int bomLength) {
  }

  private Encodings() {}

  /** The encoding that a byte order mark names, or {@code null} when there is none. */
  static @Nullable Encoding byMark(byte[] head) {
    if (head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    if (head.length >= 4 && head[0] == (byte) 0x84 && head[1] == 0x31 && head[2] == (byte) 0x95 && head[3] == 0x33) {
      return new Encoding(GB18030, 4);
    }
    return null;
  }

  /** The length of the byte order mark of a charset at the beginning of a file, 0 if it is not there. */
  static int markLength(byte[] head, Charset charset) {
    Encoding marked = byMark(head);
    return marked != null && marked.charset().equals(charset) ? marked.bomLength() : 0;
  }

  /** The encoding of text without a byte order mark, or {@code null} if it is none that we know. */
  static @Nullable Charset guess(byte[] bytes, int begin, int end) {
    if (fits(StandardCharsets.UTF_8, bytes, begin, end)) {
      return StandardCharsets.UTF_8;
    }
    if (fits(GB18030, bytes, begin, end) && looksChinese(bytes, begin, end)) {
      return GB18030;
    }
    return fits(WINDOWS_1252, bytes, begin, end) ? WINDOWS_1252 : null;
  }

  /** Whether all bytes can be decoded; a character cut off at the end is forgiven. */
  static boolean fits(Charset charset, byte[] bytes, int begin, int end) {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, begin, end - begin);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, false);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return in.remaining() < 4;
      }
      out.clear();
    }
  }

  static CharsetDecoder strict(Charset charset) {
    return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Chinese text in GB encodings: high bytes come in pairs, and both bytes of common characters are high. */
  private static boolean looksChinese(byte[] bytes, int begin, int end) {
    long paired = 0;
    long alone = 0;
    int run = 0;
    for (int i = begin; i <= end; i++) {
      if (i < end && bytes[i] < 0) {
        run++;
      } else if (run > 0) {
        paired += run & ~1;
        alone += run & 1;
        run = 0;
      }
    }
    return paired > 4 * alone;
  }

  /** The index of the first byte that is not ASCII, or −1. */
  static int firstHigh(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] < 0) {
        return i;
      }
    }
    return -1;
  }
}
