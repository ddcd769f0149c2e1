package org.rapport.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Opens bytes as characters: skips a byte order mark of the charset, fails on bytes that are not text in it. */
final class DecodingReader {

  private DecodingReader() {}

  static Reader open(InputStream in, Charset charset) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, 4);
    byte[] head = bytes.readNBytes(4);
    int mark = Encodings.markLength(head, charset);
    bytes.unread(Arrays.copyOfRange(head, mark, head.length));
    return new InputStreamReader(bytes, Encodings.strict(charset));
  }
}
