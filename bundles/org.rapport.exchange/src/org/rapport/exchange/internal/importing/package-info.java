/**
 * How rows become records: automatic mapping, conversion of values, rejection of rows, one transaction.
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.exchange.internal.importing;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
