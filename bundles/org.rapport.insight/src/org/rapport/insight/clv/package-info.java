/**
 * Customer lifetime value: what customers will order and spend, how sure that is, and how it compares with a simple
 * formula. {@link org.rapport.insight.clv.Purchases} become a {@link org.rapport.insight.clv.CustomerSummary}, from
 * which an {@link org.rapport.insight.clv.OrderModel} and a {@link org.rapport.insight.clv.SpendModel} are fitted;
 * {@link org.rapport.insight.clv.LifetimeValue} does all of it. Every duration carries its unit.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.insight.clv;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
