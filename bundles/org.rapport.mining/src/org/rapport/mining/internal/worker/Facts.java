package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

import org.rapport.mining.internal.wire.WireInput;

/**
 * An object that lives in the worker, as it is answered.
 *
 * @param values what its methods without parameters give
 */
record Facts(RemoteType type, long handle, Map<Method, Object> values) {

  /** Reads the answer of a method: a value, or an object of this class. */
  static Object read(Method method, WireInput in) throws IOException {
    if (!RemoteType.isRemote(method.getGenericReturnType())) {
      return Protocol.CODECS.of(method.getGenericReturnType()).read(in);
    }
    RemoteType type = RemoteType.of(method.getReturnType());
    long handle = in.readLong();
    Map<Method, Object> values = new HashMap<>();
    for (Method fact : type.facts()) {
      values.put(fact, Protocol.CODECS.of(fact.getGenericReturnType()).read(in));
    }
    return new Facts(type, handle, values);
  }
}
