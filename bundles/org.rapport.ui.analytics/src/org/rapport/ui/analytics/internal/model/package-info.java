/** Analyses without widgets: requests, profiles of fields, runs, and what is kept of them. */
@NonNullByDefault({PARAMETER, RETURN_TYPE})
package org.rapport.ui.analytics.internal.model;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
