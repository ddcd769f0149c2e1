package org.rapport.insight;

import org.rapport.mining.evaluation.ModelFigures;

/**
 * The model that is to give the scores, and why.
 *
 * @param model the figures of the chosen model
 * @param sentence the reason, for the user
 * @since 0.1
 */
public record ModelChoice(ModelFigures model, String sentence) {
}
