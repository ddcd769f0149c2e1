/** Requests and results as bytes, between two processes that do not trust each other. */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.mining.internal.wire;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
