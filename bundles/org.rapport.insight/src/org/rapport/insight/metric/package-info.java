/**
 * Metrics and their figures. The {@link org.rapport.insight.metric.MetricCatalogue} says which metrics there are, a
 * {@link org.rapport.insight.metric.MetricRun} measures them, and a {@link org.rapport.insight.metric.Figure} says what was
 * found: value, interval, the formula with its numbers put in, inputs, rows, all other readings and warnings.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.insight.metric;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
