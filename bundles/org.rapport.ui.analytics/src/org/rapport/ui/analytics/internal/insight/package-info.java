/** Insight: figures with trend and interval, the ledger that explains each of them, and the worked example. */
@NonNullByDefault({PARAMETER, RETURN_TYPE})
package org.rapport.ui.analytics.internal.insight;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
