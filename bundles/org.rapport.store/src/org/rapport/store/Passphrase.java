package org.rapport.store;

import java.util.Arrays;

/**
 * The words that open a database. Kept as characters that are overwritten on {@link #close()}, never shown by
 * {@link #toString()}.
 *
 * @since 0.1
 */
public final class Passphrase implements AutoCloseable {
  private final char[] characters;

  private Passphrase(char[] characters) {
    this.characters = characters;
  }

  /**
   * @param characters the passphrase, copied; at least one character
   * @return the passphrase
   * @throws StoreException when it is empty
   */
  public static Passphrase of(char[] characters) {
    if (characters.length == 0) {
      throw new StoreException("The passphrase is empty: enter at least one character.");
    }
    return new Passphrase(characters.clone());
  }

  /**
   * @param text the passphrase, at least one character
   * @return the passphrase
   * @throws StoreException when it is empty
   */
  public static Passphrase of(String text) {
    return of(text.toCharArray());
  }

  /** @return a copy of the characters; overwrite it after use */
  public char[] characters() {
    return characters.clone();
  }

  /** Overwrites the characters. */
  @Override
  public void close() {
    Arrays.fill(characters, '\0');
  }

  @Override
  public String toString() {
    return "Passphrase[…]";
  }
}
