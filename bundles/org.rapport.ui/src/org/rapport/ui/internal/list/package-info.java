/** Lists of records: pages, filters, columns. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.ui.internal.list;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
