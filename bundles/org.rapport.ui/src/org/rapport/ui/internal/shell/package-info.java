/** Themes, preferences and the status line. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.ui.internal.shell;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
