package org.rapport.store.internal.gateway;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes things in the reverse order of their opening; one that fails does not keep the others open. */
final class Closer implements AutoCloseable {
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  <T extends AutoCloseable> T add(T thing) {
    open.push(thing);
    return thing;
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        StoreLog.warn("A file of the database could not be closed properly; nothing that was saved is lost.", e);
      }
    }
  }
}
