package org.rapport.exchange;

import java.nio.charset.Charset;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a user fixes instead of letting it be detected; {@code null} leaves it to detection.
 *
 * @param delimiter the character between values, or {@code null}
 * @param quote the quote character, or {@code null}
 * @param charset the encoding, or {@code null}
 * @param header whether there is a header, or {@code null}
 * @since 0.1
 */
public record CsvOptions(@Nullable Character delimiter, @Nullable Character quote, @Nullable Charset charset,
    @Nullable Boolean header) {

  /** Everything is detected. */
  public static final CsvOptions DETECT = new CsvOptions(null, null, null, null);
}
