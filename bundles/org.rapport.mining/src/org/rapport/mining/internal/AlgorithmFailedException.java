package org.rapport.mining.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.MiningException;

/** An algorithm has thrown what it should not, or given a result that is none. */
public final class AlgorithmFailedException extends MiningException {
  private static final long serialVersionUID = 1L;

  private final String algorithm;

  private AlgorithmFailedException(AlgorithmDescriptor algorithm, String what, @Nullable Throwable cause) {
    super("The algorithm \"" + algorithm.id() + "\" of the bundle " + algorithm.bundle() + " " + what, cause);
    this.algorithm = algorithm.id();
  }

  /** An algorithm that has given a wrong result. */
  public static AlgorithmFailedException wrong(AlgorithmDescriptor algorithm, String what) {
    String end = what.endsWith(".") ? "" : ".";
    return new AlgorithmFailedException(algorithm, "gave a wrong result: " + what + end, null);
  }

  /** An algorithm that has thrown. */
  public static AlgorithmFailedException thrown(AlgorithmDescriptor algorithm, Throwable thrown) {
    String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    return new AlgorithmFailedException(algorithm,
        "failed (" + thrown.getClass().getSimpleName() + message + ").", thrown);
  }

  /** The id of the algorithm. */
  public String algorithm() {
    return algorithm;
  }
}
