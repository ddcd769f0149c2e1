/** Both ends of the worker process: the one that starts it and asks, and the one that runs in it and answers. */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.mining.internal.worker;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
