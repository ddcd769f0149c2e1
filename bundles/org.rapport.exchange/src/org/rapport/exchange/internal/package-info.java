/**
 * Registry of formats and what several formats share.
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.exchange.internal;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
