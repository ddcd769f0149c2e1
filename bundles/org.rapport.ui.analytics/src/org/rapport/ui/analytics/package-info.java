/**
 * The analytics workbench: analyses, their comparison and their charts.
 *
 * @since 0.1
 */
@NonNullByDefault({PARAMETER, RETURN_TYPE})
package org.rapport.ui.analytics;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
