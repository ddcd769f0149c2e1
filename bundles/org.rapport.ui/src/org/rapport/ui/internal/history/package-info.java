/** Transactions and their undo. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.ui.internal.history;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
