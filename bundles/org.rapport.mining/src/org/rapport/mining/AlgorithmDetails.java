package org.rapport.mining;

import java.util.List;
import java.util.Map;

import org.rapport.mining.internal.ParameterTypes;
import org.rapport.mining.spi.Needs;

/**
 * What an algorithm says of itself, as plain data: its parameters and what its rows should be like. With it a dialog or
 * a command line offers and checks parameters without any class of the algorithm.
 *
 * @param fields the fields of its parameters in the order of the record
 * @param needs what its rows should be like
 * @since 0.1
 */
public record AlgorithmDetails(List<ParameterField> fields, Needs needs) {
  /** Copies the fields. */
  public AlgorithmDetails {
    fields = List.copyOf(fields);
  }

  /**
   * Checks values one by one: whether there is such a parameter, and whether its value is of the right kind and within
   * its range. Whether they also fit together is known to the algorithm only, which says so when it runs.
   *
   * @param values texts by field name; what is not named has its default
   * @throws MiningException if a name is unknown (the message names the nearest), or a value is of the wrong type or
   *         out of range
   */
  public void check(Map<String, String> values) {
    ParameterForm.checkNames(values.keySet(), fields);
    for (ParameterField field : fields) {
      ParameterTypes.check(field, values.getOrDefault(field.name(), field.defaultValue()));
    }
  }
}
