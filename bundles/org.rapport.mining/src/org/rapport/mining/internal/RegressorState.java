package org.rapport.mining.internal;

import java.util.List;
import java.util.Optional;

import org.rapport.table.Table;

/**
 * What the engine knows of a model that predicts a number, besides the algorithm's own model; saved with it.
 *
 * @param parameters in one line
 * @param warnings what the user should know
 * @param dropping the features whose missing values leave a row out
 * @param preparation of rows
 * @param target the name of the predicted column
 * @param deviation its standard deviation
 * @param trainingRows how many
 * @param leftOut rows left out of training
 * @param seed of the model, and of reasons that are sampled
 * @param conformal the width of prediction intervals
 * @param background prepared training rows, where reasons are sampled
 */
record RegressorState(String parameters, List<String> warnings, List<String> dropping, Preparation preparation,
    String target, double deviation, int trainingRows, int leftOut, long seed, Conformal conformal,
    Optional<Table> background) {
}
