/**
 * The worker: a process of its own in which algorithms run, so that none can harm the program.
 *
 * <p>Provisional: names and components may still change from one release to the next.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.mining.worker;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
