/**
 * The generator of the sample database: words, names, and the figures from which customers leave or stay.
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.exchange.internal.sample;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
