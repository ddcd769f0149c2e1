/** An algorithm as somebody else writes it. */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.example.plugin;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
