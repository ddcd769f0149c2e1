/** The import wizard. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.ui.internal.importing;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
