/**
 * What speaks against learning from data as they are, each with a way to mend it, looked for before training.
 *
 * <p>Provisional: names and components may still change from one release to the next.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.mining.guards;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
