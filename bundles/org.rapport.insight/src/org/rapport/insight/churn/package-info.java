/**
 * Churn as a question: who of the customers of today will have left after a horizon, why, and what is at stake.
 * {@link org.rapport.insight.churn.ChurnFacts} know what was known on a day and what came after it;
 * {@link org.rapport.insight.churn.ChurnAnalysis} learns from earlier days, is judged on a later one, and asks of today.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.insight.churn;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
