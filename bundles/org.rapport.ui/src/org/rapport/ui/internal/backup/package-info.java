/** Backups of the open database, and whether it is whole. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.ui.internal.backup;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
