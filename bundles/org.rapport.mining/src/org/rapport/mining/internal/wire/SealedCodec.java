package org.rapport.mining.internal.wire;

import java.io.IOException;
import java.util.List;

/** A sealed interface as the number of the permitted class, and its value. */
final class SealedCodec implements Codec {
  private final List<Class<?>> leaves;
  private final Codecs codecs;

  SealedCodec(List<Class<?>> leaves, Codecs codecs) {
    this.leaves = leaves;
    this.codecs = codecs;
  }

  @Override
  public void write(Object value, WireOutput out) throws IOException {
    int index = leaves.indexOf(value.getClass());
    if (index < 0) {
      throw new IllegalArgumentException("Values of " + value.getClass().getName() + " can't be sent.");
    }
    out.writeCount(index);
    codecs.of(leaves.get(index)).write(value, out);
  }

  @Override
  public Object read(WireInput in) throws IOException {
    int index = in.readCount();
    if (index >= leaves.size()) {
      throw new WireException("it holds a value of an unknown kind");
    }
    return codecs.of(leaves.get(index)).read(in);
  }
}
