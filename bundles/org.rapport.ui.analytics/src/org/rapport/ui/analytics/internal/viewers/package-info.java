/** Our own viewers, contributed through the extension point like anybody else's. */
@NonNullByDefault({PARAMETER, RETURN_TYPE})
package org.rapport.ui.analytics.internal.viewers;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
