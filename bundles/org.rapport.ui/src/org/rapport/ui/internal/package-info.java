/** What the whole workbench bundle shares. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.ui.internal;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
