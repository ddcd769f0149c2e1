package org.rapport.mining.internal.worker;

import java.util.List;

import org.rapport.mining.internal.wire.Codecs;

/** What can be asked of the worker, for tests of other packages. */
public final class RemoteTypes {
  private RemoteTypes() {}

  /** An interface whose calls go to the worker. */
  public record Asked(Class<?> type) {
    /** Looks whether all arguments and answers can be sent. */
    public void check(Codecs codecs) {
      RemoteType.of(type).check(codecs);
    }
  }

  /** All of them. */
  public static List<Asked> all() {
    return Protocol.TYPES.stream().map(type -> new Asked(type.type())).toList();
  }
}
