package org.rapport.mining.internal;

import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.spi.MiningContext;

/** A progress monitor that wants to know which algorithm is at work, so that a crash can be laid at its door. */
public interface AlgorithmWatch {
  /** Called before an algorithm is called. */
  void running(AlgorithmDescriptor algorithm);

  /** Tells the monitor of a context, if it wants to know. */
  static void tell(MiningContext context, AlgorithmDescriptor algorithm) {
    if (context.monitor() instanceof AlgorithmWatch watch) {
      watch.running(algorithm);
    }
  }
}
