package org.rapport.mining.internal;

import java.util.Map;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.MiningException;
import org.rapport.mining.ParameterForm;
import org.rapport.mining.spi.Needs;

/** An algorithm with its parameters. */
abstract class Entrant {
  private final AlgorithmDescriptor algorithm;
  private final ParameterForm<?> form;
  private final Record parameters;

  /** @throws MiningException if a parameter is wrong or the algorithm can't be loaded */
  Entrant(AlgorithmDescriptor algorithm, Map<String, String> values) {
    this.algorithm = algorithm;
    this.form = algorithm.form();
    this.parameters = parse(algorithm, values);
  }

  /** @throws MiningException naming the algorithm if a parameter is wrong */
  static Record parse(AlgorithmDescriptor algorithm, Map<String, String> values) {
    try {
      return algorithm.form().parse(values);
    } catch (MiningException e) {
      throw new MiningException("Algorithm \"" + algorithm.id() + "\": " + e.getMessage(), e);
    }
  }

  AlgorithmDescriptor algorithm() {
    return algorithm;
  }

  Record parameters() {
    return parameters;
  }

  /** What its rows should be like. */
  Needs needs() {
    return GuardedModel.guard(algorithm, () -> algorithm.algorithm().needs());
  }

  String name() {
    return algorithm.name();
  }

  /** The parameters in one line. */
  String described() {
    return form.describe(parameters);
  }

  /** The parameters by name. */
  Map<String, String> values() {
    return form.values(parameters);
  }
}
