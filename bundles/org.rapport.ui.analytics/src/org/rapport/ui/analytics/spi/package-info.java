/**
 * What a consultant implements to contribute a viewer for a result.
 *
 * @since 0.1
 */
@NonNullByDefault({PARAMETER, RETURN_TYPE})
package org.rapport.ui.analytics.spi;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
