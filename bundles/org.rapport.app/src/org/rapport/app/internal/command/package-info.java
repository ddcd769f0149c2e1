/**
 * The commands: the headless half of the product. {@code Commands} runs one command line without needing OSGi, {@code
 * CommandApplication} is the Equinox application around it.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.app.internal.command;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
