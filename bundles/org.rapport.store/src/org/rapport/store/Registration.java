package org.rapport.store;

/**
 * A listener's registration; closing it removes the listener, closing it twice does nothing.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Registration extends AutoCloseable {
  @Override
  void close();
}
