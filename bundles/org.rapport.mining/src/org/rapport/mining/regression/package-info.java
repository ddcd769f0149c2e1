/**
 * Predicting numbers: figures of models on rows they have not seen, what a linear model says of itself, prediction
 * intervals, verdicts in words.
 *
 * <p>Provisional: names and components may still change from one release to the next.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.mining.regression;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
