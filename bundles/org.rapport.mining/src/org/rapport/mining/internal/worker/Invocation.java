package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rapport.mining.AlgorithmDetails;
import org.rapport.mining.internal.wire.WireOutput;
import org.rapport.table.Column;

/**
 * A call of an object in the worker.
 *
 * @param arguments without the progress monitor
 * @param columns the names of the columns of the table that is asked about, for the message when one is missing
 */
record Invocation(RemoteType type, Method method, List<Object> arguments, Suspects suspects, List<String> columns) {

  /** Whether algorithms work in it; else they are only asked what they are. */
  boolean works() {
    return method.getReturnType() != AlgorithmDetails.class;
  }

  /**
   * The columns of all arguments.
   *
   * @throws IllegalArgumentException if an argument can't be sent
   */
  Set<Column> needed() {
    Set<Column> needed = new LinkedHashSet<>();
    List<Type> types = RemoteType.sent(method);
    WireOutput out = new WireOutput(OutputStream.nullOutputStream(), (column, to) -> needed.add(column));
    try {
      for (int i = 0; i < types.size(); i++) {
        Protocol.CODECS.of(types.get(i)).write(arguments.get(i), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return needed;
  }
}
