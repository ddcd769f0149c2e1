/** Custom fields: adding, changing, retiring. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.ui.internal.fields;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
