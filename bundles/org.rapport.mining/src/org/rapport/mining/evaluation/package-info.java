/**
 * Evaluation of models: figures with intervals, tests between models, verdicts in words.
 *
 * <p>Provisional: names and components may still change from one release to the next.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.mining.evaluation;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
