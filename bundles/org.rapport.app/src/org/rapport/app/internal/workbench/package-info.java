/** The workbench application: its workspace, its window and what of it is kept. */
@NonNullByDefault(RETURN_TYPE)
package org.rapport.app.internal.workbench;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
