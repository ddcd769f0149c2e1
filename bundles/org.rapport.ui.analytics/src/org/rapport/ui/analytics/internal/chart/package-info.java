/** Painters: chart specifications on SWTChart. */
@NonNullByDefault({PARAMETER, RETURN_TYPE})
package org.rapport.ui.analytics.internal.chart;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
