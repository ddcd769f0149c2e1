package org.rapport.mining.spi;

/**
 * An algorithm: one class without state and with a public constructor without arguments, and one record with its
 * parameters, each component described by {@link org.rapport.mining.Parameter}. It is registered at the extension point
 * {@code org.rapport.mining.algorithms}.
 *
 * @param <P> the parameter record; it may have no components
 * @since 0.1
 */
public interface Algorithm<P extends Record> {
  /** The class of the parameter record. */
  Class<P> parameters();

  /** What the rows should be like, the same at every call; without an answer nothing special. */
  default Needs needs() {
    return Needs.NOTHING;
  }
}
