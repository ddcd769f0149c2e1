/** Editors of records. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.ui.internal.edit;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
