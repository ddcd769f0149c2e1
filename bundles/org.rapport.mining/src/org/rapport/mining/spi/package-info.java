/**
 * What a consultant implements to contribute an algorithm.
 *
 * <p>Stable: what is here changes only in ways that keep compiled algorithms running; what goes is marked deprecated one
 * release before.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.mining.spi;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
