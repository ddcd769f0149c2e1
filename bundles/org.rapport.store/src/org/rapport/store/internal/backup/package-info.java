/**
 * Backups: proven copies of databases, their folder and their schedule.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.store.internal.backup;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
