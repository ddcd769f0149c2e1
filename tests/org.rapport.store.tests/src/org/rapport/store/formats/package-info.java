/**
 * Databases of earlier versions.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.store.formats;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
