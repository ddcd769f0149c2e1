/**
 * Recency, frequency and monetary value of customers: figures, scores, cells and named segments (A. M. Hughes, Strategic
 * Database Marketing, 1994).
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.insight.rfm;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
