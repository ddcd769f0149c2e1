/**
 * Columnar data: typed columns, dictionary codes and missing values. The one format in which data travels between bundles.
 *
 * <p>Stable: what is here changes only in ways that keep compiled algorithms running; what goes is marked deprecated one
 * release before.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.table;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
