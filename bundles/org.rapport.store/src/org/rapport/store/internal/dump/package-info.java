/**
 * Dumps: all tables of a database as they were at one transaction, in sealed chunks.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.store.internal.dump;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
