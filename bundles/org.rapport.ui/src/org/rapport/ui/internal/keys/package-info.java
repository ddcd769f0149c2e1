/** What opens a database: the computer's key ring, and the dialogs for passphrases. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.ui.internal.keys;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
