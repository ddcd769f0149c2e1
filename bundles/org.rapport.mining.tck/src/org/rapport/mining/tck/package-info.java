/**
 * Contract tests for algorithms: extend {@link org.rapport.mining.tck.ClassifierContract},
 * {@link org.rapport.mining.tck.RegressorContract}, {@link org.rapport.mining.tck.ClustererContract} or
 * {@link org.rapport.mining.tck.OutlierDetectorContract} in your tests, say which algorithm is meant, and all that Rapport
 * expects of it is checked.
 *
 * <p>Stable: what is here changes only in ways that keep compiled algorithms running; what goes is marked deprecated one
 * release before.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.mining.tck;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
