/**
 * The workbench: the open database, its lists and its editors.
 *
 * @since 0.1
 */
@NonNullByDefault({PARAMETER, RETURN_TYPE})
package org.rapport.ui;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
