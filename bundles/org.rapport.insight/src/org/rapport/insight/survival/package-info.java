/**
 * How long customers under contract stay: {@link org.rapport.insight.survival.Lifetimes} give a
 * {@link org.rapport.insight.survival.SurvivalCurve} (Kaplan–Meier) with its median and restricted mean, and
 * {@link org.rapport.insight.survival.LogRankTest} compares groups. Customers who are still there count as what they are:
 * seen to stay so long, and perhaps longer.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.insight.survival;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
