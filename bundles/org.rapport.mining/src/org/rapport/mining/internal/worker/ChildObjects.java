package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.internal.wire.WireOutput;

/** The objects that live in the worker, by their handles; of models only the newest. */
final class ChildObjects {
  private static final int MOST = 16;

  /** An object and what can be called. */
  record Held(RemoteType type, Object object) {
  }

  private final Held runner;
  private final Map<Long, Held> models = new LinkedHashMap<>();
  private long last = Protocol.RUNNER;

  ChildObjects(MiningRunner runner) {
    this.runner = new Held(Protocol.TYPES.get(0), runner);
  }

  /** The object of a handle, if it is still there. */
  synchronized @Nullable Held find(long handle) {
    return handle == Protocol.RUNNER ? runner : models.get(handle);
  }

  synchronized void release(long handle) {
    models.remove(handle);
  }

  private synchronized long hold(Held held) {
    models.put(++last, held);
    if (models.size() > MOST) {
      models.remove(models.keySet().iterator().next());
    }
    return last;
  }

  /** Writes what a call has answered: a value, or the handle and the facts of an object that stays here. */
  void write(Method method, Object answer, WireOutput out) throws IOException {
    if (!RemoteType.isRemote(method.getGenericReturnType())) {
      Protocol.CODECS.of(method.getGenericReturnType()).write(answer, out);
      return;
    }
    RemoteType type = RemoteType.of(method.getReturnType());
    Object[] facts = new Object[type.facts().size()];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = fact(type.facts().get(i), answer);
    }
    out.writeLong(hold(new Held(type, answer)));
    for (int i = 0; i < facts.length; i++) {
      Protocol.CODECS.of(type.facts().get(i).getGenericReturnType()).write(facts[i], out);
    }
  }

  private static Object fact(Method fact, Object object) {
    try {
      return Objects.requireNonNull(fact.invoke(object));
    } catch (ReflectiveOperationException e) {
      Throwable thrown = Failure.unwrap(e);
      if (thrown instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(thrown);
    }
  }
}
