package org.rapport.store.internal.gateway;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.rapport.store.Registration;
import org.rapport.store.TransactionInfo;

/** Those who are told of every commit. */
final class Listeners {
  private final List<Consumer<TransactionInfo>> all = new CopyOnWriteArrayList<>();

  Registration add(Consumer<TransactionInfo> listener) {
    all.add(listener);
    return () -> all.remove(listener);
  }

  void tell(TransactionInfo info) {
    for (Consumer<TransactionInfo> listener : all) {
      try {
        listener.accept(info);
      } catch (RuntimeException e) {
        StoreLog.warn("A listener failed on transaction " + info.number() + "; the transaction is saved.", e);
      }
    }
  }
}
