/** Bars that tell something about the part they stand in. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.ui.internal.notice;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
