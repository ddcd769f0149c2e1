package org.rapport.insight;

import java.util.Optional;

import org.rapport.mining.Reason;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainedRegressor;

/**
 * What a score says of the model that gave it.
 *
 * @param algorithmName its algorithm
 * @param parameters in one line
 * @param target what is predicted
 * @param positive the class whose probability it is
 * @param trainingRows how many
 * @param noReason stands where no field matters, so that a score never keeps the reasons of the value before
 */
record ScoreSource(String algorithmName, String parameters, String target, Optional<String> positive, int trainingRows,
    Reason noReason) {
  private static final String NONE = "(none)";

  /** The model in one line. */
  String described() {
    return algorithmName + (parameters.isEmpty() ? "" : " (" + parameters + ")") + " for " + target + positive.map(
        value -> " = " + value).orElse("") + ", trained on " + trainingRows + " rows";
  }

  static ScoreSource of(TrainedModel model) {
    return new ScoreSource(model.algorithmName(), model.parameters(), model.target(), model.positive(),
        model.trainingRows(),
        new Reason(NONE, "", 0, "No single field moves this score by half a point or more."));
  }

  static ScoreSource of(TrainedRegressor model) {
    return new ScoreSource(model.algorithmName(), model.parameters(), model.target(), Optional.empty(),
        model.trainingRows(),
        new Reason(NONE, "", 0, "No single field moves this number by a hundredth of its standard deviation or more."));
  }
}
