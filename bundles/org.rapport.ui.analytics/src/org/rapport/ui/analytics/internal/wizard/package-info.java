/** The wizard that asks for a new analysis. */
@NonNullByDefault({PARAMETER, RETURN_TYPE})
package org.rapport.ui.analytics.internal.wizard;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
