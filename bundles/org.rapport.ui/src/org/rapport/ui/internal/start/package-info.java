/** Opening, creating and closing databases, and the welcome page. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.ui.internal.start;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
