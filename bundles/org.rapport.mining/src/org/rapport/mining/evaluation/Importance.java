package org.rapport.mining.evaluation;

/**
 * How much a model needs a field: how much worse it does on rows it has not seen when the values of the field are shuffled
 * among them (Breiman, Random forests, 2001; Fisher, Rudin and Dominici, All models are wrong, but many are useful, 2019). A
 * field whose content other fields tell as well has a small drop.
 *
 * @param field the field as it was read, with all columns that preparation makes of it
 * @param drop the fall of the AUC, or the rise of the log-loss or of the RMSE; about 0 for a field that is not needed,
 *        below 0 by chance
 * @param interval where the drop lies for other held-out rows and other shuffles, at 95 %; the model stays the same
 * @since 0.1
 */
public record Importance(String field, double drop, Interval interval) {
}
