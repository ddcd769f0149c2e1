package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.util.List;

import org.rapport.mining.MiningRunner;
import org.rapport.mining.internal.wire.Codecs;
import org.rapport.mining.internal.wire.ColumnCodec;
import org.rapport.mining.internal.wire.WireException;
import org.rapport.mining.internal.wire.WireInput;
import org.rapport.mining.internal.wire.WireOutput;
import org.rapport.table.Column;

/** What both ends say to each other. */
final class Protocol {
  /** To the worker: a call. */
  static final int CALL = 1;
  /** To the worker: the running call is cancelled. */
  static final int CANCEL = 2;
  /** To the worker: a column and its digest. */
  static final int COLUMN = 3;
  /** To the worker: a column is not needed any more. */
  static final int FORGET = 4;
  /** To the worker: an object is not needed any more. */
  static final int RELEASE = 5;

  /** From the worker: it is there. */
  static final int HELLO = 16;
  /** From the worker: progress. */
  static final int PROGRESS = 17;
  /** From the worker: the algorithm that is called now. */
  static final int RUNNING = 18;
  /** From the worker: how much memory it uses. */
  static final int MEMORY = 19;
  /** From the worker: the answer to the call. */
  static final int ANSWER = 20;

  /** An answer with a value. */
  static final int DONE = 0;
  /** An answer of a call that was cancelled. */
  static final int CANCELED = 1;
  /** An answer of a call that has failed. */
  static final int FAILED = 2;

  /** The version of all this; both ends must have the same. */
  static final int VERSION = 1;

  /** A column by its content. */
  static final int CONTENT = 0;
  /** A column by its digest. */
  static final int DIGEST = 1;

  /** The handle of the runner, the one object that is there from the start. */
  static final long RUNNER = 0;

  /** The codecs of everything that is sent. */
  static final Codecs CODECS = new Codecs();
  /** The calls of the runner, and then of all objects that it answers with. */
  static final List<RemoteType> TYPES = RemoteType.reachable(MiningRunner.class);

  /** Columns by their content only. */
  static final WireOutput.Columns BY_CONTENT = (column, out) -> {
    out.writeByte(CONTENT);
    ColumnCodec.write(column, out);
  };

  private Protocol() {}

  /** Reads a column that is sent by its content. */
  static Column byContent(WireInput in) throws IOException {
    if (in.readByte() != CONTENT) {
      throw new WireException("it names a column instead of sending it");
    }
    return ColumnCodec.read(in);
  }
}
