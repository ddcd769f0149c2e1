/**
 * Recipes: all that is needed to repeat a mining run, in one file.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.insight.recipe;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
