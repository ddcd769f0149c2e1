package org.rapport.store;

/**
 * A filter text that can't be understood. The message quotes the text's place and says what was expected.
 *
 * @since 0.1
 */
public class FilterException extends StoreException {
  private static final long serialVersionUID = 1L;
  private final int position;

  /**
   * @param message a sentence for the user
   * @param position where in the text, counted from 0
   */
  public FilterException(String message, int position) {
    super(message);
    this.position = position;
  }

  /** @return where in the text the problem is, counted from 0 */
  public int position() {
    return position;
  }
}
