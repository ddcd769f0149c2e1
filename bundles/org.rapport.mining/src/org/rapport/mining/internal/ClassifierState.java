package org.rapport.mining.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.rapport.table.Table;

/**
 * What the engine knows of a model that tells classes, besides the algorithm's own model; saved with it.
 *
 * @param parameters in one line
 * @param warnings what the user should know
 * @param dropping the features whose missing values leave a row out
 * @param preparation of rows
 * @param target the name of the predicted column
 * @param classes its classes
 * @param positive the place of the class whose probability matters
 * @param trainingRows how many
 * @param leftOut rows left out of training
 * @param seed of reasons that are sampled
 * @param background prepared training rows, where reasons are sampled
 */
record ClassifierState(String parameters, List<String> warnings, List<String> dropping, Preparation preparation,
    String target, List<String> classes, OptionalInt positive, int trainingRows, int leftOut, long seed,
    Optional<Table> background) {
}
